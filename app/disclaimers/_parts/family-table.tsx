import Link from 'next/link';
import type { FamilyQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import type { FamilyRow } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { formatCount, formatDay } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { kindName } from '../../_ui/names.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { SortHead } from '../../_ui/sort-head.tsx';
import { BlanketMark, shortWording } from './wording-text.tsx';

type Props = { readonly rows: readonly FamilyRow[]; readonly query: FamilyQuery; readonly params: Params };

const OF_THE_LIST = { kind: null, wording: null, by: null, sort: null, direction: null, page: null, size: null };

function Row({ row, params }: { readonly row: FamilyRow; readonly params: Params }) {
  return (
    <tr>
      <th scope="row" className="cell-wording">
        <Link href={`/disclaimers/${row.family}${withParams(params, OF_THE_LIST)}`} prefetch={false} data-item>
          {shortWording(row.text)}
        </Link>
        <span className="cell-sub">
          {row.kinds.map(kindName).join(', ')}
          {row.variants > 1 && `; ${formatCount(row.variants)} wordings`}
        </span>
      </th>
      <td className="num">{formatCount(row.articles)}</td>
      <td className="num">{formatCount(row.outlets)}</td>
      <td className="num">
        {row.coverage === null ? <span className="muted">too few</span> : Math.round(100 * row.coverage)}
        {row.blanket && (
          <span className="cell-sub">
            <BlanketMark />
          </span>
        )}
      </td>
      <td className="nowrap">{formatDay(row.firstSeen)}</td>
      <td className="nowrap">{formatDay(row.lastSeen)}</td>
    </tr>
  );
}

/** One page of the wording families. */
export function FamilyTable({ rows, query, params }: Props) {
  const head = { sort: query.sort, direction: query.direction, params };
  return (
    <Scroll label="Table of wording families">
      <table>
        <thead>
          <tr>
            <th scope="col">Wording</th>
            <SortHead name="articles" numeric {...head}>
              Articles
            </SortHead>
            <SortHead name="outlets" numeric {...head}>
              Outlets
            </SortHead>
            <SortHead
              name="coverage"
              numeric
              title="Highest share of an outlet's articles, among outlets with 15 articles or more"
              {...head}
            >
              Coverage at most <span className="unit">% of an outlet's articles</span>
            </SortHead>
            <SortHead name="first" {...head}>
              First seen
            </SortHead>
            <SortHead name="last" first="desc" {...head}>
              Last seen
            </SortHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.family} row={row} params={params} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
