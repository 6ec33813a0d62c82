import Link from 'next/link';
import { CLAIMS, SOURCE_CLASSES, STANCES } from '#lib/analysis/model/attributed.ts';
import type { ArticleView, ViewAttribution } from '#lib/usecases/articles/article-view.ts';
import { className } from '../../../_ui/names.ts';
import { addMissing, giveSource, takeAway } from '../attribution-actions.ts';
import { PointedWords } from './pointed-words.client.tsx';
import { contentOf } from './relations.tsx';
import { SourceFields } from './source-fields.client.tsx';

type Props = { readonly article: ArticleView };

const KINDS = SOURCE_CLASSES.map((value) => ({ value, label: className(value) }));

function Source({ sources }: Pick<ArticleView, 'sources'>) {
  return <SourceFields known={sources.map((source) => ({ value: source.name, label: className(source.class) }))} kinds={KINDS} />;
}

function Choice({ name, label, values }: { readonly name: string; readonly label: string; readonly values: readonly string[] }) {
  return (
    <label className="field">
      {label}
      <select name={name} defaultValue={values[0]}>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  );
}

/** Puts the source of one relation right, or takes it away. */
function Relation({ article: { id, text, sources }, act }: Props & { readonly act: ViewAttribution }) {
  const [{ start }] = act.content;
  const known = [
    <input key="article" type="hidden" name="article" value={id} />,
    <input key="start" type="hidden" name="start" value={start} />,
  ];
  return (
    <>
      <p className="plain-note">
        <a href={`#at-${start}`}>“{contentOf(act, text)}”</a> is given to {act.sourceName ?? 'nobody named'} ({className(act.sourceClass)}).
      </p>
      <form action={giveSource} aria-label="Another source">
        {known}
        <div className="fields">
          <Source sources={sources} />
        </div>
        <div className="form-actions">
          <button type="submit" className="button-main">
            Save the source
          </button>
        </div>
      </form>
      <form action={takeAway} className="form-actions" aria-label="No attribution">
        {known}
        <button type="submit">This is no attribution</button>
      </form>
    </>
  );
}

/** Adds a relation: what is said, by which words, by whom. */
function Missing({ article: { id, sources } }: Props) {
  return (
    <form action={addMissing} aria-label="A missing attribution">
      <input type="hidden" name="article" value={id} />
      <p className="plain-note">Select words in the text and take them over below, or type them as they are printed.</p>
      <div className="fields">
        <PointedWords
          name="content"
          label="What is said"
          hint="The cue and the source may stand within it; they are cut out"
          rows={3}
          required
        />
        <PointedWords name="cue" label="The cue" hint="The words that say that somebody says it: said, according to; optional" />
        <Source sources={sources} />
        <Choice name="claim" label="It is a" values={CLAIMS} />
        <Choice name="stance" label="Stance of the cue" values={STANCES} />
      </div>
      <div className="form-actions">
        <button type="submit" className="button-main">
          Add the attribution
        </button>
      </div>
    </form>
  );
}

/** What the address of the page asks to correct: the relation whose content begins at `start`, or a missing one. */
export type Asked = { readonly start: number | null; readonly add: boolean };

/** The form for correcting an attribution, where one is asked for. */
export function CorrectAttribution({ article, asked: { start, add } }: Props & { readonly asked: Asked }) {
  const act = start === null ? undefined : article.attributions.find(({ content }) => content[0].start === start);
  if (!add && start === null) return null;
  return (
    <section className="side-form" aria-labelledby="correct">
      <h2 id="correct" tabIndex={-1}>
        {add ? 'Add an attribution' : 'Correct an attribution'}
      </h2>
      {add && <Missing article={article} />}
      {!add && act !== undefined && <Relation key={start} article={article} act={act} />}
      {!add && act === undefined && <p className="plain-note">This relation is not there any more: the article was scored again.</p>}
      <p className="plain-note">
        <Link href={`/articles/${article.id}`} prefetch={false}>
          Leave it as it is
        </Link>
      </p>
    </section>
  );
}
