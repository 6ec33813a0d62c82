import Link from 'next/link';
import type { OutletItem } from '#lib/usecases/outlets/outlet-view.ts';
import type { OutletRow, Overview } from '#lib/usecases/outlets/overview-view.ts';
import type { Filters } from '#lib/usecases/reading/filters.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { ChartCanvas } from '../_ui/chart.client.tsx';
import { type DotRow, hueOf } from '../_ui/chart-rows.ts';
import { chartFoot } from '../_ui/describe-filters.ts';
import { formatDay, formatValue, scaleOf, UNIT_LABELS } from '../_ui/format.ts';
import { type Params, withParams } from '../_ui/links.ts';
import { leadOf } from './overview-lead.ts';
import type { OutletOrder } from './sort-outlets.ts';

type Props = {
  readonly overview: Overview;
  readonly rows: readonly OutletRow[];
  readonly choices: readonly OutletItem[];
  readonly filters: Filters;
  readonly order: OutletOrder;
  readonly params: Params;
};

/** The rows of the chart in the unit of its axis. */
function dotRows(rows: readonly OutletRow[], choices: readonly OutletItem[], { name, unit }: Measure): DotRow[] {
  const scale = scaleOf(unit);
  const scaled = (value: number | null) => (value === null ? null : value * scale);
  return rows.map((row) => {
    const summary = row.measures[name];
    return {
      key: row.slug,
      label: row.name,
      hue: hueOf(choices.findIndex(({ slug }) => slug === row.slug)),
      n: summary.n,
      mean: scaled(summary.mean),
      low: scaled(summary.low),
      high: scaled(summary.high),
      group: row.group,
      dots: row.dots.map((dot) => ({
        value: dot.value * scale,
        label: `${dot.title} (${formatDay(dot.publishedAt)})`,
        href: `/articles/${dot.id}`,
      })),
    };
  });
}

/** The chart that compares the outlets on the chosen measure. */
export function OutletChart({ overview, rows, choices, filters, order, params }: Props) {
  const { chosen } = overview;
  const unit = UNIT_LABELS[chosen.unit];
  const spec = {
    kind: 'dots',
    axis: `${chosen.title}, ${unit}`,
    unit: chosen.unit,
    max: null,
    named: true,
    rows: dotRows(rows, choices, chosen),
  } as const;
  const lead = leadOf(rows, chosen);
  const foot = chartFoot(overview, filters, new Map(choices.map(({ slug, name }) => [slug, name])));
  const means = rows.map((row) => `${row.name} ${formatValue(row.measures[chosen.name].mean, chosen.unit)}`).join(', ');
  const byName = order.sort === 'name';
  return (
    <figure className="chart">
      <h2 className="chart-title">{chosen.title}</h2>
      <p className="chart-lead">{lead}</p>
      <p className="chart-sort">
        Sorted by {byName ? 'name' : order.sort === 'value' ? 'value' : 'the table'}.{' '}
        <Link href={withParams(params, byName ? { sort: null, direction: null } : { sort: 'name', direction: 'asc' })} scroll={false}>
          {byName ? 'Sort by value' : 'Sort by name'}
        </Link>
      </p>
      <ChartCanvas
        spec={spec}
        label={`Chart of ${chosen.title.toLowerCase()}, ${unit}, mean by outlet: ${means}. The table below has the same rows.`}
        caption={{ title: chosen.title, lead, foot }}
        file={`caveat-outlets-${chosen.name}`}
      />
      <p className="small muted">
        Dot: an article. Bar: 95 % interval of the mean, drawn from 15 articles on; fewer show dots only. Groups, from 30 articles on:
        outlets of one group can't be told apart. The chart can't say why outlets differ, nor whether what was brought in is a fair sample
        of them.
      </p>
    </figure>
  );
}
