import Link from 'next/link';
import type { SourceQuery } from '#lib/usecases/sources/source-query.ts';
import type { SourceRow } from '#lib/usecases/sources/sources-view.ts';
import { formatCount } from '../../_ui/format.ts';
import type { Params } from '../../_ui/links.ts';
import { className } from '../../_ui/names.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { SortHead } from '../../_ui/sort-head.tsx';
import { sourceAddress } from './source-address.ts';

type Props = { readonly rows: readonly SourceRow[]; readonly query: SourceQuery; readonly params: Params };

/** One page of the sources, each name the way to everything that it is quoted as saying. */
export function SourceTable({ rows, query, params }: Props) {
  const head = { sort: query.sort, direction: query.direction, params };
  return (
    <Scroll label="Table of sources">
      <table>
        <thead>
          <tr>
            <SortHead name="name" {...head}>
              Source
            </SortHead>
            <SortHead name="articles" numeric {...head}>
              Articles
            </SortHead>
            <SortHead name="outlets" numeric {...head}>
              Outlets
            </SortHead>
            <SortHead name="acts" numeric title="Acts of speech: each time that it is given as saying or writing something" {...head}>
              Acts
            </SortHead>
            <SortHead name="words" numeric {...head}>
              Words
            </SortHead>
            <th scope="col" className="num">
              Share <span className="unit">% of attributed words</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, class: kind, articles, outlets, acts, words, share }) => (
            <tr key={key}>
              <th scope="row" className="cell-name">
                <Link href={sourceAddress(key, params)} prefetch={false} data-item>
                  {name}
                </Link>
                <span className="cell-sub">{className(kind)}</span>
              </th>
              <td className="num">{formatCount(articles)}</td>
              <td className="num">{formatCount(outlets)}</td>
              <td className="num">{formatCount(acts)}</td>
              <td className="num">{formatCount(words)}</td>
              <td className="num">{(100 * share).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
