import Link from 'next/link';
import type { CoverageLine, MonthShare } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { ChartCanvas } from './chart.client.tsx';
import type { LineRow } from './chart-rows.ts';
import { formatCount } from './format.ts';
import { Scroll } from './scroll.tsx';
import { lastDay } from './trend-points.ts';

export type NamedLine = CoverageLine & { readonly name: string; readonly hue: number };

type Props = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly NamedLine[];
  /** What the counted articles do, as one word: `carrying`. */
  readonly doing: string;
  /** What the chart is made of: number of articles, filters, method version. */
  readonly foot: readonly string[];
  readonly file: string;
  /** The address of the articles of a line between two days; its key is empty for all lines together. */
  readonly articles: (key: string, from: string, to: string) => string;
};

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthName = (month: string) => MONTH.format(new Date(`${month}-01T00:00:00Z`));
const shareOf = ({ articles, carriers }: MonthShare) => (articles === 0 ? null : (100 * carriers) / articles);
const printed = (share: MonthShare) => `${(shareOf(share) ?? 0).toFixed(0)} %, ${share.carriers} of ${share.articles}`;

/** The articles of a month of a line. */
function hrefOf(articles: Props['articles'], key: string, month: string): string {
  const from = `${month}-01`;
  return articles(key, from, lastDay(from, 'month'));
}

function rowOf({ key, name, hue, months }: NamedLine, articles: Props['articles']): LineRow {
  return {
    key,
    label: name,
    hue,
    points: months.map((share) => ({
      value: shareOf(share),
      label: `${name}, ${monthName(share.month)}: ${printed(share)} articles`,
      href: hrefOf(articles, key, share.month),
    })),
  };
}

function MonthTable({ lines, doing, articles }: Pick<Props, 'lines' | 'doing' | 'articles'>) {
  return (
    <Scroll label="Table of coverage by month">
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {lines.map(({ key, name }) => (
              <th key={key} scope="col" className="num">
                {name} <span className="unit">%, {doing} of all</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines[0].months.map(({ month }, i) => (
            <tr key={month}>
              <th scope="row" className="nowrap">
                {monthName(month)}
              </th>
              {lines.map(({ key, name, months }) => (
                <td key={key} className="num">
                  {months[i].articles === 0 ? '–' : (shareOf(months[i]) ?? 0).toFixed(0)}
                  <span className="range">
                    {months[i].carriers === 0 ? (
                      0
                    ) : (
                      <Link
                        href={hrefOf(articles, key, month)}
                        prefetch={false}
                        aria-label={`${months[i].carriers} articles ${doing}, ${name}, ${monthName(month)}`}
                      >
                        {formatCount(months[i].carriers)}
                      </Link>
                    )}{' '}
                    of {formatCount(months[i].articles)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Shares of the articles by month, one line below the other on one scale, with the same figures as a table. Nothing where no article has a date. */
export function CoverageChart({ id, title, lead, lines, doing, foot, file, articles }: Props) {
  if (lines.length === 0 || lines[0].months.length === 0) return null;
  const axis = "Share of the month's articles, each row from 0 to 100 %";
  const last = lines.map(({ name, carriers, articles }) => `${name} ${((100 * carriers) / (articles || 1)).toFixed(0)} %`).join(', ');
  const { months } = lines[0];
  const ticks = months.map(({ month }) => monthName(month));
  return (
    <section className="section" aria-labelledby={id}>
      <figure className="chart">
        <h2 id={id} className="chart-title">
          {title}
        </h2>
        <p className="chart-lead">{lead}</p>
        <ChartCanvas
          spec={{ kind: 'lines', axis, ticks, rows: lines.map((line) => rowOf(line, articles)) }}
          label={`${title}, by month from ${ticks[0]} to ${ticks.at(-1)}. Over all months: ${last}. The table below has every month.`}
          caption={{ title, lead, foot: [...foot, `${ticks[0]} to ${ticks.at(-1)}`] }}
          file={file}
        />
        <p className="small muted">A month with few articles can jump by chance alone. Articles without a date are left out.</p>
        <details>
          <summary>Every month as a table</summary>
          <MonthTable lines={lines} doing={doing} articles={articles} />
        </details>
      </figure>
    </section>
  );
}
