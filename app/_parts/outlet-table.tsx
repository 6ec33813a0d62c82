import Link from 'next/link';
import type { OutletRow, Overview } from '#lib/usecases/outlets/overview-view.ts';
import { SINGLE_FILTERS } from '#lib/usecases/reading/filters.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { formatCount, formatRange, formatValue, UNIT_LABELS } from '../_ui/format.ts';
import { type Params, single, withParams } from '../_ui/links.ts';
import { shortName } from '../_ui/names.ts';
import { Scroll } from '../_ui/scroll.tsx';
import { SortHead } from '../_ui/sort-head.tsx';
import { Spark } from '../_ui/spark.tsx';
import type { OutletOrder } from './sort-outlets.ts';

type Props = { readonly overview: Overview; readonly rows: readonly OutletRow[]; readonly order: OutletOrder; readonly params: Params };

const KEPT: readonly string[] = [...SINGLE_FILTERS, 'measure'];

/** The search params that make up the filters and the measure, without those of the table. */
function filtersOnly(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([key]) => KEPT.includes(key)));
}

function Value({ row, measure }: { readonly row: OutletRow; readonly measure: Measure }) {
  const summary = row.measures[measure.name];
  if (summary.mean === null) return <td className="num muted">{summary.n === 0 ? '–' : 'too few'}</td>;
  return (
    <td className="num">
      {formatValue(summary.mean, measure.unit)}
      <span className="range">{formatRange(summary.low, summary.high, measure.unit)}</span>
    </td>
  );
}

function Row({
  row,
  measures,
  chosen,
  max,
  params,
}: {
  row: OutletRow;
  measures: readonly Measure[];
  chosen: Measure;
  max: number;
  params: Params;
}) {
  const query = filtersOnly(params);
  return (
    <tr>
      <td className="cell-check">
        <input type="checkbox" name="outlet" value={row.slug} aria-label={`Compare ${row.name}`} />
      </td>
      <th scope="row" className="cell-name">
        <Link href={`/outlets/${row.slug}${withParams(query, {})}`} data-item>
          {row.name}
        </Link>
        <span className="cell-sub">
          {formatCount(row.own)} own, {formatCount(row.wire)} wire
        </span>
      </th>
      <td className="num">
        <Link
          href={`/articles${withParams(query, { outlet: row.slug, measure: null })}`}
          aria-label={`${row.articles} articles of ${row.name}`}
        >
          {formatCount(row.articles)}
        </Link>
      </td>
      {measures.map((measure) => (
        <Value key={measure.name} row={row} measure={measure} />
      ))}
      <td>
        <Spark points={row.sparkline} max={max} label={`${shortName(chosen)} at ${row.name} by week, ${row.sparkline.length} weeks`} />
      </td>
      <td className="num">{(100 * row.disclaimerCoverage).toFixed(0)}</td>
    </tr>
  );
}

/** Every outlet as a row: the data of the chart and of all core measures. */
export function OutletTable({ overview, rows, order, params }: Props) {
  const { chosen } = overview;
  const measures = overview.measures.filter((measure) => measure.core || measure.name === chosen.name);
  let max = 0;
  for (const row of rows) for (const { mean } of row.sparkline) if (mean > max) max = mean;
  const head = { ...order, sort: order.sort === 'value' ? chosen.name : order.sort, params };
  return (
    <section className="section">
      <div className="section-head">
        <h2>Outlets</h2>
        <p>Mean over articles with its 95 % interval below it; “too few” is under 15 articles with a value.</p>
      </div>
      <form action="/compare" aria-label="Outlets to compare">
        {Object.entries({ ...filtersOnly(params), measure: chosen.name }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={single(value) ?? ''} />
        ))}
        <Scroll label="Table of outlets">
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="hidden-visually">Compare</span>
                </th>
                <SortHead name="name" {...head}>
                  Outlet
                </SortHead>
                <SortHead name="articles" numeric {...head}>
                  Articles
                </SortHead>
                {measures.map((measure) => (
                  <SortHead key={measure.name} name={measure.name} numeric title={measure.title} {...head}>
                    {shortName(measure)} <span className="unit">{UNIT_LABELS[measure.unit]}</span>
                  </SortHead>
                ))}
                <th scope="col">
                  {shortName(chosen)} <span className="unit">by week</span>
                </th>
                <SortHead name="disclaimers" numeric {...head}>
                  With a disclaimer <span className="unit">% of articles</span>
                </SortHead>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.slug} row={row} measures={measures} chosen={chosen} max={max} params={params} />
              ))}
            </tbody>
          </table>
        </Scroll>
        <div className="form-actions">
          <button type="submit">Compare</button>
          <span className="muted small">Tick two to eight outlets.</span>
        </div>
      </form>
    </section>
  );
}
