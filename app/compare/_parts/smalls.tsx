import Link from 'next/link';
import type { ComparedMeasure } from '#lib/usecases/comparisons/compare-view.ts';
import { ChartCanvas } from '../../_ui/chart.client.tsx';
import { formatRange, formatValue, scaleOf, UNIT_LABELS } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { shortName } from '../../_ui/names.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { articlesOf, footOf, type Shown } from './compared-foot.ts';
import { meansLead } from './means-lead.ts';

function Small({ row, shown }: { readonly row: ComparedMeasure; readonly shown: Shown }) {
  const { measure, summaries, between } = row;
  const scale = scaleOf(measure.unit);
  const scaled = (value: number | null) => (value === null ? null : value * scale);
  const rows = shown.comparison.outlets.map(({ slug, name }, i) => ({
    key: slug,
    label: name,
    hue: shown.hues[i],
    value: scaled(summaries[i].mean),
    low: scaled(summaries[i].low),
    high: scaled(summaries[i].high),
    group: null,
    note: summaries[i].mean === null ? `n ${summaries[i].n}, too few` : formatValue(summaries[i].mean, measure.unit),
    href: articlesOf(shown, slug),
  }));
  const highest = rows.reduce((max, { high }) => Math.max(max, high ?? 0), 0);
  const share = measure.unit === 'share' || measure.unit === 'probability';
  const unit = UNIT_LABELS[measure.unit];
  const means = shown.comparison.outlets.map(({ name }, i) => ({ name, mean: summaries[i].mean }));
  const lead = meansLead(means, measure.unit, between);
  const title = shortName(measure);
  return (
    <figure className="chart chart-small">
      <h3 className="chart-title">{title}</h3>
      <p className="chart-lead">{lead}</p>
      <ChartCanvas
        spec={{ kind: 'forest', axis: unit, unit: measure.unit, min: 0, max: share ? 100 : 1.08 * highest || 1, zero: false, rows }}
        label={`${measure.title}, ${unit}, by outlet. ${lead} The table below has the figures.`}
        caption={{ title: measure.title, lead, foot: footOf(shown) }}
        file={`caveat-compare-${measure.name}`}
      />
    </figure>
  );
}

/** The core measures beside each other, and the same as a table. */
export function Smalls({ shown, params }: { readonly shown: Shown; readonly params: Params }) {
  const { core, outlets, chosen } = shown.comparison;
  return (
    <section className="section" aria-labelledby="measures">
      <div className="section-head">
        <h2 id="measures">The core measures side by side</h2>
        <p>
          Means with 95 % intervals; all shares are drawn from 0 to 100 %. The charts can't say which of the measures matters to a reader.
        </p>
      </div>
      <div className="smalls">
        {core.map((row) => (
          <Small key={row.measure.name} row={row} shown={shown} />
        ))}
      </div>
      <Scroll label="Table of core measures">
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              {outlets.map(({ slug, name }) => (
                <th key={slug} scope="col" className="num">
                  {name}
                </th>
              ))}
              <th scope="col" className="num">
                Between outlets <span className="unit">η², %</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {core.map(({ measure, summaries, between }) => (
              <tr key={measure.name}>
                <th scope="row">
                  {measure.name === chosen.name ? (
                    shortName(measure)
                  ) : (
                    <Link href={withParams(params, { measure: measure.name })} scroll={false}>
                      {shortName(measure)}
                    </Link>
                  )}{' '}
                  <span className="muted">{UNIT_LABELS[measure.unit]}</span>
                </th>
                {summaries.map((summary, i) => (
                  <td key={outlets[i].slug} className="num">
                    {summary.mean === null ? 'too few' : formatValue(summary.mean, measure.unit)}
                    <span className="range">{formatRange(summary.low, summary.high, measure.unit)}</span>
                  </td>
                ))}
                <td className="num">{between === null ? '–' : (100 * between).toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
