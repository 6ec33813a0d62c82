import Link from 'next/link';
import type { ArticleOfStory, StoryView } from '#lib/usecases/stories/stories-view.ts';
import { copyName, sharedText } from '../../../_ui/copy-kind.ts';
import { formatDay } from '../../../_ui/format.ts';

type Props = { readonly article: ArticleOfStory; readonly all: readonly ArticleOfStory[] };

/** An article and, below it, those that have their text from it. */
function Branch({ article, all }: Props) {
  const { id, title, outlet, publishedAt, wire, credit, copyOf } = article;
  const copies = all.filter((other) => other.copyOf?.id === id);
  return (
    <li>
      <Link href={`/articles/${id}`}>{title}</Link>{' '}
      <span className="muted">
        {outlet.name}, {formatDay(publishedAt)}
      </span>
      {credit !== null && <span className="cell-sub">Credit: {credit.slice(0, 160)}</span>}
      {credit === null && wire && copyOf === null && <span className="cell-sub">wire copy</span>}
      {copyOf !== null && (
        <span className="cell-sub">
          {copyName(copyOf.kind)}: {sharedText(copyOf)}. <Link href={`/reuse/${id}/${copyOf.id}`}>What was changed</Link>
        </span>
      )}
      {copies.length > 0 && (
        <ul>
          {copies.map((copy) => (
            <Branch key={copy.id} article={copy} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Who has the text of whom: the earliest article is taken for the original. */
export function StoryCopies({ story: { articles } }: { readonly story: StoryView }) {
  const origins = articles.filter(({ id, copyOf }) => copyOf === null && articles.some((other) => other.copyOf?.id === id));
  return (
    <section className="section" aria-labelledby="copies">
      <div className="section-head">
        <h2 id="copies">Who has whose text</h2>
        <p>
          The earliest article stands for the original; where it has a credit line, the original is that of the agency.{' '}
          <Link href="/methods/reuse">How copies are found</Link>
        </p>
      </div>
      {origins.length === 0 ? (
        <p>No article of this story has text of another: each is written for itself.</p>
      ) : (
        <ul className="copy-tree">
          {origins.map((article) => (
            <Branch key={article.id} article={article} all={articles} />
          ))}
        </ul>
      )}
    </section>
  );
}
