import type { ArticleView, ViewCorrection } from '#lib/usecases/articles/article-view.ts';
import type { NamedSource, ViewAttributionCorrection } from '#lib/usecases/corrections/attribution-view.ts';
import { formatDay } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';
import { Undo } from './undo.tsx';

const MOST_CHARACTERS = 80;

/** Who said so and why, and what became of it where it is not in force. */
function Said({ who, why, createdAt, fate }: Pick<ViewCorrection, 'who' | 'why' | 'createdAt'> & { readonly fate: string | null }) {
  return (
    <>
      <span className="cell-sub">
        by {who}, {formatDay(createdAt)}
        {fate !== null && `; ${fate}`}
      </span>
      {why !== null && <span className="cell-sub">“{why}”</span>}
    </>
  );
}

/** What became of a correction that is not in force; null for one that is. */
function fateOf({ undoneAt, stale, block, inForce }: ViewCorrection): string | null {
  if (undoneAt !== null) return `undone on ${formatDay(undoneAt)}`;
  if (stale) return 'made on an earlier text';
  if (block === null) return 'its words are no block any more';
  return inForce ? null : 'a later one stands';
}

/** How a correction of a role is called where it is undone. */
export function roleCorrectionName({ block, role }: Pick<ViewCorrection, 'block' | 'role'>): string {
  return `the correction of ${block === null ? role : `block ${block + 1}, ${role}`}`;
}

function RoleCorrection({ articleId, correction }: { readonly articleId: number; readonly correction: ViewCorrection }) {
  const { id, block, role, previous, undoneAt, stale } = correction;
  return (
    <li>
      {block === null ? 'A block' : <a href={`#block-${block}`}>Block {block + 1}</a>}: {previous} → {role}
      {undoneAt === null && !stale && <Undo articleId={articleId} id={id} what={roleCorrectionName(correction)} />}
      <Said {...correction} fate={fateOf(correction)} />
    </li>
  );
}

const inWords = (source: NamedSource | null) =>
  source === null ? 'nobody' : `${source.name ?? 'nobody named'} (${className(source.class)})`;

const KINDS: Readonly<Record<ViewAttributionCorrection['kind'], (correction: ViewAttributionCorrection) => string>> = {
  source: ({ from, to }) => `${inWords(from)} → ${inWords(to)}`,
  'no-attribution': ({ from }) => `no attribution; it was given to ${inWords(from)}`,
  'missing-attribution': ({ to }) => `added, said by ${inWords(to)}`,
};

function attributionFate({ standing, undoneAt }: ViewAttributionCorrection): string | null {
  const fates = { 'in-force': null, undone: `undone on ${formatDay(undoneAt)}`, stale: 'made on an earlier text' };
  return { ...fates, unfit: 'fits nothing at present', superseded: 'a later one stands' }[standing];
}

function AttributionCorrection({ articleId, correction }: { readonly articleId: number; readonly correction: ViewAttributionCorrection }) {
  const { id, kind, words, start, standing } = correction;
  const shown = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : words;
  return (
    <li>
      {start === null ? `“${shown}”` : <a href={`#at-${start}`}>“{shown}”</a>}: {KINDS[kind](correction)}
      {standing !== 'undone' && standing !== 'stale' && (
        <Undo articleId={articleId} id={id} what={`the correction of “${shown.slice(0, 40)}”`} />
      )}
      <Said {...correction} fate={attributionFate(correction)} />
    </li>
  );
}

/** What analysts put right in this article, of roles and of attributions, each latest first, and the way back. */
export function Corrections({ article: { id, corrections, attributionCorrections } }: { readonly article: ArticleView }) {
  if (corrections.length + attributionCorrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ul className="plain-list">
        {corrections.map((correction) => (
          <RoleCorrection key={correction.id} articleId={id} correction={correction} />
        ))}
        {attributionCorrections.map((correction) => (
          <AttributionCorrection key={correction.id} articleId={id} correction={correction} />
        ))}
      </ul>
    </section>
  );
}
