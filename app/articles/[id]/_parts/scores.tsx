import type { ViewScore } from '#lib/usecases/articles/article-view.ts';
import { formatRange, formatValue, plural, UNIT_LABELS } from '../../../_ui/format.ts';
import { SCORE_GROUPS } from '../../../_ui/names.ts';
import { NORMS } from './norms.ts';

const MOST_WORDS = 30;

/** Where the value stands among the articles of the corpus, in words. */
function standing(percentile: number | null): string | null {
  if (percentile === null) return null;
  return `higher than in ${Math.round(percentile)} % of the corpus`;
}

function basisOf({ n, basis }: ViewScore): string {
  if (basis === 'article') return n === null ? 'over the article' : `over ${n} words of the article`;
  return n === null ? `over the ${basis}` : `over ${n} ${basis.replace('all words', 'words of the page')}`;
}

function Evidence({ score }: { readonly score: ViewScore }) {
  const strongest = score.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_WORDS);
  return (
    <ul className="evidence">
      {strongest.map(({ start, exact, rule, weight }) => (
        <li key={`${start} ${rule} ${exact.length}`}>
          <a href={`#at-${start}`}>{exact.length > 60 ? `${exact.slice(0, 57)}…` : exact}</a>{' '}
          <span className="muted">
            {rule}, {weight > 0 ? '+' : '−'}
            {Math.abs(weight).toFixed(2)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same measure over all relations, beside that of speech alone. */
function AllRelations({ score: { measure, value } }: { readonly score: ViewScore }) {
  return (
    <span className="score-note">
      speech only; all relations, beliefs and intentions included:{' '}
      <strong>
        {formatValue(value, measure.unit)} {value !== null && UNIT_LABELS[measure.unit]}
      </strong>
    </span>
  );
}

function Score({ score, parts }: { readonly score: ViewScore; readonly parts: readonly ViewScore[] }) {
  const { measure, value, low, high } = score;
  const range = formatRange(low, high, measure.unit);
  const all = parts.find((part) => part.measure.name === `${measure.name}.all`);
  const known = parts.filter((part) => part !== all && part.value !== null && part.value > 0);
  const norm = NORMS[measure.name];
  const notes = [basisOf(score), standing(score.percentile)].filter((note) => note !== null);
  return (
    <li className="score">
      <span>{measure.title}</span>
      <span className="score-value">
        {formatValue(value, measure.unit)} {value !== null && measure.unit !== 'count' && <small>{UNIT_LABELS[measure.unit]}</small>}
      </span>
      <span className="score-note">
        {value === null ? 'too little to tell' : `${range === null ? '' : `95 % interval ${range}; `}${notes.join(', ')}`}
      </span>
      {all !== undefined && <AllRelations score={all} />}
      {norm !== undefined && <span className="score-note">{norm}</span>}
      {(score.evidence.length > 0 || known.length > 0) && (
        <details>
          <summary>{score.evidence.length > 0 ? `${plural(score.evidence.length, 'place')} in the text` : 'Parts'}</summary>
          {known.map((part) => (
            <p key={part.measure.name}>
              {part.measure.title}: {formatValue(part.value, part.measure.unit)} {UNIT_LABELS[part.measure.unit]}
            </p>
          ))}
          <Evidence score={score} />
        </details>
      )}
    </li>
  );
}

/** Every score of the article with its interval, its place in the corpus, its parts and its words. */
export function Scores({ scores }: { readonly scores: readonly ViewScore[] }) {
  const grouped = new Set(SCORE_GROUPS.flatMap(([, names]) => names));
  const others = scores.map(({ measure }) => measure.name).filter((name) => !name.includes('.') && !grouped.has(name));
  const groups = [...SCORE_GROUPS, ['Other scores', others] as const];
  const partsOf = (name: string) => scores.filter(({ measure }) => measure.name.startsWith(`${name}.`));
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">Scores</h2>
      {groups.map(([title, names]) => {
        const members = names.flatMap((name) => scores.filter(({ measure }) => measure.name === name));
        if (members.length === 0) return null;
        return (
          <div key={title} className="score-group">
            <h3>{title}</h3>
            <ul className="plain-list">
              {members.map((score) => (
                <Score key={score.measure.name} score={score} parts={partsOf(score.measure.name)} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
