import Link from 'next/link';
import type { StoriesQuery, StoryRow } from '#lib/usecases/stories/stories-view.ts';
import { formatCount, formatPeriod, plural } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { Scroll } from '../../_ui/scroll.tsx';

type Sort = StoriesQuery['sort'];
type Props = { readonly rows: readonly StoryRow[]; readonly sort: Sort; readonly params: Params };

function Sorted({ by, sort, params, children }: { by: Sort; sort: Sort; params: Params; children: string }) {
  return (
    <Link className="sort" href={withParams(params, { sort: by === 'last' ? null : by, page: null })}>
      {children}
      {by === sort ? ' ↓' : ''}
    </Link>
  );
}

/** Stories with who has them; each leads to its articles side by side. */
export function StoryTable({ rows, sort, params }: Props) {
  const order = (by: Sort) => (by === sort ? ('descending' as const) : undefined);
  return (
    <Scroll label="Table of stories">
      <table>
        <thead>
          <tr>
            <th scope="col">Story</th>
            <th scope="col" aria-sort={order('last')}>
              <Sorted by="last" sort={sort} params={params}>
                Published
              </Sorted>
            </th>
            <th scope="col" className="num" aria-sort={order('outlets')}>
              <Sorted by="outlets" sort={sort} params={params}>
                Outlets
              </Sorted>
            </th>
            <th scope="col" className="num" aria-sort={order('articles')}>
              <Sorted by="articles" sort={sort} params={params}>
                Articles
              </Sorted>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, first, last, articles, own, outlets, fixed }) => (
            <tr key={id}>
              <th scope="row" className="cell-name">
                <Link href={`/stories/${id}`} prefetch={false}>
                  {title}
                </Link>
                <span className="cell-sub">
                  {outlets.map(({ name }) => name).join(', ')}
                  {fixed && ' · settled by hand'}
                </span>
              </th>
              <td>{formatPeriod(first, last)}</td>
              <td className="num">{formatCount(outlets.length)}</td>
              <td className="num">
                {formatCount(articles)}
                {own < articles && <span className="cell-sub">{plural(articles - own, 'wire copy', 'wire copies')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
