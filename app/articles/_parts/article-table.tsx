import Link from 'next/link';
import type { ArticleRow, Paging } from '#lib/usecases/articles/articles-view.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { formatCount, formatDay, formatValue, UNIT_LABELS } from '../../_ui/format.ts';
import type { Params } from '../../_ui/links.ts';
import { findingName, genreName, shortName } from '../../_ui/names.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { SortHead } from '../../_ui/sort-head.tsx';

type Props = {
  readonly rows: readonly ArticleRow[];
  readonly measures: readonly Measure[];
  readonly paging: Paging;
  readonly params: Params;
};

function Row({ row, measures }: { readonly row: ArticleRow; readonly measures: readonly Measure[] }) {
  return (
    <tr>
      <td className="cell-check">
        <input type="checkbox" name="article" value={row.id} aria-label={`Select “${row.title}”`} />
      </td>
      <th scope="row" className="cell-name cell-title">
        <Link href={`/articles/${row.id}`} prefetch={false} data-item>
          {row.title}
        </Link>
        <span className="cell-sub">
          {row.findings.map(findingName).join(' · ')}
          {row.findings.length === 0 && row.language !== 'en' ? `language ${row.language}` : ''}
        </span>
      </th>
      <td>
        <Link href={`/outlets/${row.outlet.slug}`} prefetch={false} className="quiet">
          {row.outlet.name}
        </Link>
        {row.wire && <span className="cell-sub">wire</span>}
      </td>
      <td className="nowrap">{formatDay(row.publishedAt)}</td>
      <td className={row.genre === null ? 'muted' : undefined}>{genreName(row.genre)}</td>
      <td className="num">{formatCount(row.words)}</td>
      {measures.map(({ name, unit }) => (
        <td key={name} className="num">
          {formatValue(row.scores[name], unit)}
        </td>
      ))}
    </tr>
  );
}

/** One page of articles with their core scores. */
export function ArticleTable({ rows, measures, paging, params }: Props) {
  const head = { sort: paging.sort, direction: paging.direction, params };
  return (
    <Scroll label="Table of articles">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">Select</span>
            </th>
            <SortHead name="title" {...head}>
              Title
            </SortHead>
            <SortHead name="outlet" {...head}>
              Outlet
            </SortHead>
            <SortHead name="publishedAt" first="desc" {...head}>
              Date
            </SortHead>
            <SortHead name="genre" {...head}>
              Declared
            </SortHead>
            <SortHead name="words" numeric {...head}>
              Body <span className="unit">words</span>
            </SortHead>
            {measures.map((measure) => (
              <SortHead key={measure.name} name={measure.name} numeric title={measure.title} {...head}>
                {shortName(measure)} <span className="unit">{UNIT_LABELS[measure.unit]}</span>
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} measures={measures} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
