import Link from 'next/link';
import type { TrendStep, TrendStepPoint, VersionMark } from '#lib/usecases/comparisons/compare-view.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { ChartCanvas } from './chart.client.tsx';
import { formatRange, formatValue, formatWithUnit, plural, scaleOf, UNIT_LABELS } from './format.ts';
import { type Params, withParams } from './links.ts';
import { Scroll } from './scroll.tsx';
import { trendLead } from './trend-lead.ts';
import { lastDay, marksAt, stepName, stepsOf } from './trend-points.ts';
import { ReaderZone } from './zone.client.tsx';

export type TrendLine = { readonly slug: string; readonly name: string; readonly hue: number; readonly points: readonly TrendStepPoint[] };

type Props = {
  readonly measure: Measure;
  readonly lines: readonly TrendLine[];
  readonly step: TrendStep;
  readonly zone: string;
  readonly versions: readonly VersionMark[];
  readonly params: Params;
  /** The address of an outlet's articles between two days. */
  readonly articles: (slug: string, from: string, to: string) => string;
  readonly foot: readonly string[];
  readonly file: string;
  /** Whom the page is about, for the title of the picture; nobody where the lines have names. */
  readonly about?: string;
};

const NAMES: Readonly<Record<TrendStep, string>> = { day: 'day', week: 'week', month: 'month' };
const LATEST = 60;

function labelOf(line: TrendLine, point: TrendStepPoint, { measure, step }: Props): string {
  const range = formatRange(point.low, point.high, measure.unit);
  return `${line.name}, ${step} of ${stepName(point.from, step)}: ${formatWithUnit(point.mean, measure.unit)}${range === null ? '' : ` (${range})`}, ${plural(point.n, 'article')}`;
}

function specOf(props: Props, steps: readonly string[]) {
  const { measure, lines, step } = props;
  const scale = scaleOf(measure.unit);
  const places = new Map(steps.map((from, x) => [from, x]));
  let max = 0;
  for (const { points } of lines) for (const { mean, high } of points) max = Math.max(max, mean, high ?? 0);
  const rows = lines.map((line) => ({
    key: line.slug,
    label: line.name,
    hue: line.hue,
    points: line.points.flatMap((point) => {
      const x = places.get(point.from);
      if (x === undefined) return [];
      return {
        x,
        value: scale * point.mean,
        low: point.low === null ? null : scale * point.low,
        high: point.high === null ? null : scale * point.high,
        label: labelOf(line, point, props),
        href: props.articles(line.slug, point.from, lastDay(point.from, step)),
      };
    }),
  }));
  const ticks = steps.map((from) => stepName(from, step));
  const axis = `${UNIT_LABELS[measure.unit]}, each row from 0 to ${formatValue(max, measure.unit)}`;
  return { kind: 'trend', axis, max: scale * max || 1, ticks, rows, marks: marksAt(props.versions, steps) } as const;
}

function TrendTable({ props, steps }: { readonly props: Props; readonly steps: readonly string[] }) {
  const { lines, step, measure } = props;
  const known = lines.map(({ points }) => new Map(points.map((point) => [point.from, point])));
  const shown = steps.filter((from) => known.some((points) => points.has(from))).slice(-LATEST);
  return (
    <Scroll label="Table of the trend">
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            {lines.map(({ slug, name }) => (
              <th key={slug} scope="col" className="num">
                {name} <span className="unit">{UNIT_LABELS[measure.unit]}, articles</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((from) => (
            <tr key={from}>
              <th scope="row" className="nowrap">
                {stepName(from, step)}
              </th>
              {lines.map(({ slug }, i) => {
                const point = known[i].get(from);
                if (!point)
                  return (
                    <td key={slug} className="num muted">
                      –
                    </td>
                  );
                return (
                  <td key={slug} className="num">
                    {formatValue(point.mean, measure.unit)}, <Link href={props.articles(slug, from, lastDay(from, step))}>{point.n}</Link>
                    <span className="range">{formatRange(point.low, point.high, measure.unit)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** How a measure goes by day, week or month, with bands, marks of the method's versions, and the same as a table. */
export function TrendChart(props: Props) {
  const { measure, lines, step, zone, versions, params, foot, file, about } = props;
  const steps = stepsOf(
    lines.map(({ points }) => points),
    step,
  );
  const title = `${measure.title} by ${NAMES[step]}`;
  const told =
    versions.length === 0
      ? ''
      : ` The results shown are of ${versions.length} versions of the method: a step at a mark may be the method's.`;
  const lead = `${trendLead(lines, steps, { measure, step })}${told}`;
  return (
    <section className="section" aria-labelledby="trend">
      <figure className="chart">
        <h2 id="trend" className="chart-title">
          {title}
        </h2>
        <p className="chart-lead">{lead}</p>
        <p className="chart-sort">
          By{' '}
          {Object.keys(NAMES).map((each) => (
            <span key={each}>
              {each === step ? (
                <strong>{each}</strong>
              ) : (
                <Link href={withParams(params, { by: each })} scroll={false} aria-label={`By ${each}`}>
                  {each}
                </Link>
              )}{' '}
            </span>
          ))}
          in the zone {zone}
        </p>
        {steps.length > 0 && (
          <>
            <ChartCanvas
              spec={specOf(props, steps)}
              label={`${title}: ${lead} The table below has the figures.`}
              caption={{ title: about === undefined ? title : `${about}: ${title}`, lead, foot: [...foot, `zone ${zone}`] }}
              file={file}
            />
            <p className="small muted">
              Full dot with band: mean and 95 % interval (Student's t over stories) of 15 articles or more; open dot: of fewer, which can
              jump by chance alone. What the articles were about changes as well as how they were written. Links take days in UTC.
            </p>
            <details>
              <summary>The trend as a table</summary>
              <TrendTable props={props} steps={steps} />
            </details>
          </>
        )}
      </figure>
      <ReaderZone shown={zone} fixed={typeof params.zone === 'string'} />
    </section>
  );
}
