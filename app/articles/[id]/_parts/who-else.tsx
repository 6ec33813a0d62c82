import Link from 'next/link';
import type { CopiesView } from '#lib/usecases/stories/read-copies.ts';
import { copyName, sharedText } from '../../../_ui/copy-kind.ts';
import { formatDay, plural } from '../../../_ui/format.ts';

type Props = { readonly id: number; readonly found: CopiesView };

/** Who else ran the article, and its story. */
export function WhoElse({ id, found: { copies, story } }: Props) {
  return (
    <section aria-labelledby="who-else">
      <h2 id="who-else">Who else ran it</h2>
      {copies.length === 0 ? (
        <p>No other outlet here has this text.</p>
      ) : (
        <ul className="plain-list">
          {copies.map((copy) => (
            <li key={copy.id}>
              <Link href={`/articles/${copy.id}`}>{copy.outlet.name}</Link>
              {`, ${formatDay(copy.publishedAt)}${copy.earlier ? ', earlier' : ''}: ${copyName(copy.kind)}`}
              <span className="cell-sub">
                {sharedText(copy)}.{' '}
                <Link
                  href={copy.earlier ? `/reuse/${id}/${copy.id}` : `/reuse/${copy.id}/${id}`}
                  aria-label={`What was changed, ${copy.outlet.name}`}
                >
                  What was changed
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
      {story !== null && (
        <p>
          On the same event: <Link href={`/stories/${story.id}`}>{plural(story.articles, 'article')} of one story</Link>
        </p>
      )}
    </section>
  );
}
