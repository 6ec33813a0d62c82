import Link from 'next/link';
import type { ArticleOfStory, StoryView } from '#lib/usecases/stories/stories-view.ts';
import { formatDay, plural } from '../../../_ui/format.ts';
import { Scroll } from '../../../_ui/scroll.tsx';

type Column = { readonly article: ArticleOfStory; readonly all: readonly ArticleOfStory[] };

/** Runs of sentences that the same other articles have, so that one note stands for several sentences. */
function runsOf({ sentences }: ArticleOfStory) {
  const runs: { readonly sharedWith: readonly number[]; readonly texts: string[] }[] = [];
  for (const { text, sharedWith } of sentences) {
    const last = runs.at(-1);
    if (last && last.sharedWith.join() === sharedWith.join()) last.texts.push(text);
    else runs.push({ sharedWith, texts: [text] });
  }
  return runs;
}

function TextColumn({ article, all }: Column) {
  const { id, title, outlet, publishedAt, sentences } = article;
  const unique = sentences.filter(({ sharedWith }) => sharedWith.length === 0);
  const quoting = unique.filter(({ quoted }) => quoted).length;
  return (
    <article className="story-column" id={`article-${id}`} aria-labelledby={`title-${id}`}>
      <p className="muted">
        {outlet.name}, {formatDay(publishedAt)}
      </p>
      <h3 id={`title-${id}`}>
        <Link href={`/articles/${id}`}>{title}</Link>
      </h3>
      <p className="cell-sub">
        {unique.length} of {plural(sentences.length, 'sentence')} in no other, {quoting} of these with a quotation
      </p>
      {runsOf(article).map(({ sharedWith, texts }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other name, and never change places.
        <p key={i} className={sharedWith.length > 0 ? 'shared-run' : undefined}>
          {sharedWith.length > 0 && (
            <span className="shared-with">also in {[...new Set(sharedWith.map((at) => all[at].outlet.name))].join(', ')}</span>
          )}
          {texts.join(' ')}
        </p>
      ))}
    </article>
  );
}

/** The articles beside each other; what stands in others as well is marked, and says where. */
export function OutletColumns({ story: { articles, more } }: { readonly story: StoryView }) {
  return (
    <section className="section" aria-labelledby="texts">
      <div className="section-head">
        <h2 id="texts">Side by side</h2>
        <p>
          A sentence stands in another article when half of its runs of five words do.
          {more > 0 && ` ${plural(more, 'later article')} left out.`}
        </p>
      </div>
      <Scroll label="Articles side by side">
        <div className="story-columns">
          {articles.map((article) => (
            <TextColumn key={article.id} article={article} all={articles} />
          ))}
        </div>
      </Scroll>
    </section>
  );
}
