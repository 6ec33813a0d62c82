import Link from 'next/link';
import type { ArticleView, ViewAttribution, ViewSource } from '#lib/usecases/articles/article-view.ts';
import { formatDay, plural } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';
import { checkAll } from '../attribution-actions.ts';
import { Highlights } from './highlights.client.tsx';
import { lineOf } from './layers.ts';
import { Relations } from './relations.tsx';
import { Undo } from './undo.tsx';

type Props = { readonly article: ArticleView };

const actsOf = (relations: readonly Pick<ViewAttribution, 'idx'>[]) => relations.map(({ idx }) => idx).join(' ');

function factsOf({ class: kind, acts, words, share, stances }: ViewSource): string {
  const cues = stances.map(({ stance, n }) => `${stance} ${n}`).join(', ');
  return `${className(kind)}; ${plural(acts, 'act')}, ${plural(words, 'word')}, ${Math.round(100 * share)} % of attributed words; stance ${cues}`;
}

function Speaker({ article, source, place }: Props & { readonly source: ViewSource; readonly place: number }) {
  const relations = source.relations.map((idx) => article.attributions[idx]);
  return (
    <li className="speaker" data-acts={actsOf(relations)}>
      <button type="button" className={`speaker-name source-name source-line-${lineOf(place)}`} aria-pressed="false">
        {source.name}
      </button>{' '}
      <sup>{place + 1}</sup>
      <span className="cell-sub">{factsOf(source)}</span>
      <details>
        <summary aria-label={`${plural(relations.length, 'relation')} of ${source.name}`}>{plural(relations.length, 'relation')}</summary>
        <Relations article={article} relations={relations} />
      </details>
      <Link href={`/sources/${encodeURIComponent(source.key)}?corpus=${article.demo ? 'demo' : 'real'}`} prefetch={false}>
        In all articles<span className="hidden-visually">: {source.name}</span>
      </Link>
    </li>
  );
}

/** Relations that belong to no source of the list, under their own heading. */
function Rest({ article, title, relations }: Props & { readonly title: string; readonly relations: readonly ViewAttribution[] }) {
  if (relations.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        <li className="speaker" data-acts={actsOf(relations)}>
          <button type="button" className="speaker-name" aria-pressed="false">
            Show them all
          </button>
          <details>
            <summary aria-label={`${plural(relations.length, 'relation')}: ${title}`}>{plural(relations.length, 'relation')}</summary>
            <Relations article={article} relations={relations} named />
          </details>
        </li>
      </ul>
    </>
  );
}

/** Whether somebody looked at all relations, and what came of it. */
function Check({ article: { id, check } }: Props) {
  if (check === null)
    return (
      <form action={checkAll} className="form-actions">
        <input type="hidden" name="article" value={id} />
        <button type="submit">I have looked at all attributions of this article</button>
        <span className="small muted">Checked articles tell how well attribution does in the outlet.</span>
      </form>
    );
  const { found, wrong, wrongSource, missed } = check.counts;
  return (
    <p className="plain-note">
      All attributions were looked at by {check.who}, {formatDay(check.createdAt)}: {plural(found, 'relation')} found, {wrong} of them no
      attribution, {wrongSource} with another source, {missed} missed.
      <Undo articleId={id} id={check.id} what="the check of all attributions" />
    </p>
  );
}

/** Who speaks in the article: what each source says, how it is presented, and the relations without one; with the ways to put it right. */
export function Speakers({ article }: Props) {
  const { id, sources, attributions } = article;
  const listed = new Set(sources.flatMap(({ relations }) => relations));
  const rest = attributions.filter(({ idx }) => !listed.has(idx));
  const named = rest.filter((act) => act.sourceName !== null);
  const nobody = rest.filter((act) => act.sourceClass === 'agentless');
  const unnamed = rest.filter((act) => act.sourceName === null && act.sourceClass !== 'agentless');
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">Who speaks</h2>
      <Highlights />
      {attributions.length === 0 ? (
        <p className="plain-note">No attribution found: nobody but the author speaks here.</p>
      ) : (
        <p className="small muted">
          {plural(sources.length, 'distinct source')} of speech, after names of one source are joined. Point at one to see its words in the
          text; choose it to keep them shown, Escape lets go.
        </p>
      )}
      <ul className="plain-list">
        {sources.map((source, place) => (
          <Speaker key={source.key} article={article} source={source} place={place} />
        ))}
      </ul>
      <Rest article={article} title="Whose thoughts or plans are told, without speech" relations={named} />
      <Rest article={article} title="Sources without a name" relations={unnamed} />
      <Rest article={article} title="Said by nobody in particular" relations={nobody} />
      <p className="plain-note">
        <Link href={`/articles/${id}?add=1#correct`} prefetch={false}>
          Add an attribution that is missing
        </Link>
      </p>
      <Check article={article} />
    </section>
  );
}
