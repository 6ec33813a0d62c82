import Link from 'next/link';
import type { ReuseRow } from '#lib/usecases/stories/stories-view.ts';
import { copyName } from '../../_ui/copy-kind.ts';
import { formatDay } from '../../_ui/format.ts';
import { Scroll } from '../../_ui/scroll.tsx';

function Side({ article: { id, title, outlet, publishedAt } }: { readonly article: ReuseRow['article'] }) {
  return (
    <>
      <Link href={`/articles/${id}`} prefetch={false}>
        {title}
      </Link>
      <span className="cell-sub">
        {outlet.name}, {formatDay(publishedAt)}
      </span>
    </>
  );
}

/** Articles with the earlier ones whose text they have; each pair leads to what was changed. */
export function PairTable({ rows }: { readonly rows: readonly ReuseRow[] }) {
  if (rows.length === 0) return <p className="empty">There is no such pair among these articles.</p>;
  return (
    <Scroll label="Table of copies">
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">has text of</th>
            <th scope="col" className="num">
              Shared <span className="unit">%</span>
            </th>
            <th scope="col" className="num">
              Without quotations <span className="unit">%</span>
            </th>
            <th scope="col">What was changed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ article, from, kind, containment, own }) => (
            <tr key={`${article.id} ${from.id}`}>
              <th scope="row" className="cell-name">
                <Side article={article} />
              </th>
              <td>
                <Side article={from} />
              </td>
              <td className="num">{Math.round(100 * containment)}</td>
              <td className="num">{Math.round(100 * own)}</td>
              <td>
                <Link href={`/reuse/${article.id}/${from.id}`} prefetch={false}>
                  {copyName(kind)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
