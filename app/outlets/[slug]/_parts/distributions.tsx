import type { Distribution, OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { ChartCanvas } from '../../../_ui/chart.client.tsx';
import { type DotRow, hueOf } from '../../../_ui/chart-rows.ts';
import { formatDay, formatRange, formatValue, formatWithUnit, scaleOf, UNIT_LABELS } from '../../../_ui/format.ts';
import { shortName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { Spark } from '../../../_ui/spark.tsx';
import { footOf, type OutletShown } from './outlet-scope.ts';

type Props = { readonly shown: OutletShown; readonly place: number };

function rowOf({ measure, summary, dots }: Distribution, outlet: OutletView, place: number): DotRow {
  const scale = scaleOf(measure.unit);
  const scaled = (value: number | null) => (value === null ? null : value * scale);
  return {
    key: measure.name,
    label: outlet.name,
    hue: hueOf(Math.max(0, place)),
    n: summary.n,
    mean: scaled(summary.mean),
    low: scaled(summary.low),
    high: scaled(summary.high),
    group: null,
    dots: dots.map(({ id, title, value, publishedAt }) => ({
      value: value * scale,
      label: `${title} (${formatDay(publishedAt)})`,
      href: `/articles/${id}`,
    })),
  };
}

function leadOf({ summary, quantiles, measure }: Distribution): string {
  if (quantiles === null) return 'No article has a value.';
  const middle = `half of the articles lie between ${formatValue(quantiles.q1, measure.unit)} and ${formatWithUnit(quantiles.q3, measure.unit)}`;
  if (summary.mean === null) return `Too few articles for a mean; ${middle}.`;
  return `${formatWithUnit(summary.mean, measure.unit)} on average; ${middle}.`;
}

function Small({ distribution, shown, place }: Props & { readonly distribution: Distribution }) {
  const { outlet } = shown;
  const { measure, summary } = distribution;
  const unit = UNIT_LABELS[measure.unit];
  const share = measure.unit === 'share' || measure.unit === 'probability';
  const title = shortName(measure);
  const lead = leadOf(distribution);
  const foot = footOf(shown, summary.n);
  const spec = {
    kind: 'dots',
    axis: `${measure.title}, ${unit}`,
    unit: measure.unit,
    max: share ? 100 : null,
    named: false,
    rows: [rowOf(distribution, outlet, place)],
  } as const;
  return (
    <figure className="chart chart-small">
      <h3 className="chart-title">{title}</h3>
      <p className="chart-lead">{lead}</p>
      <ChartCanvas
        spec={spec}
        label={`Articles of ${outlet.name} by ${measure.title.toLowerCase()}, ${unit}. ${lead} The table below has the figures.`}
        caption={{ title: `${outlet.name}: ${title}`, lead, foot }}
        file={`caveat-${outlet.slug}-${measure.name}`}
      />
    </figure>
  );
}

function Figures({ outlet }: { readonly outlet: OutletView }) {
  return (
    <Scroll label="Table of distributions">
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {['Articles', 'Mean', 'Lowest', 'Lower quarter', 'Median', 'Upper quarter', 'Highest'].map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
            <th scope="col">By week</th>
          </tr>
        </thead>
        <tbody>
          {outlet.distributions.map(({ measure, summary, quantiles, weeks }) => {
            let max = 0;
            for (const { mean } of weeks) if (mean > max) max = mean;
            return (
              <tr key={measure.name}>
                <th scope="row">
                  {shortName(measure)} <span className="muted">{UNIT_LABELS[measure.unit]}</span>
                </th>
                <td className="num">{summary.n}</td>
                <td className="num">
                  {formatValue(summary.mean, measure.unit)}
                  <span className="range">{formatRange(summary.low, summary.high, measure.unit)}</span>
                </td>
                {(['min', 'q1', 'median', 'q3', 'max'] as const).map((key) => (
                  <td key={key} className="num">
                    {formatValue(quantiles?.[key], measure.unit)}
                  </td>
                ))}
                <td>
                  <Spark points={weeks} max={max} label={`${shortName(measure)} by week, ${weeks.length} weeks`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Every core measure with each article as a dot, and the same as a table. */
export function Distributions({ shown, place }: Props) {
  const { outlet } = shown;
  return (
    <section className="section" aria-labelledby="distributions">
      <div className="section-head">
        <h2 id="distributions">How its articles spread</h2>
        <p>
          Each dot is an article; the bar is the 95 % interval of the mean, drawn from 15 articles on. All shares are drawn from 0 to 100 %.
          Of more than 250 articles, every k-th by rank is drawn. The charts can't say whether what was brought in is a fair sample.
        </p>
      </div>
      <div className="smalls">
        {outlet.distributions.map((distribution) => (
          <Small key={distribution.measure.name} distribution={distribution} shown={shown} place={place} />
        ))}
      </div>
      <Figures outlet={outlet} />
    </section>
  );
}
