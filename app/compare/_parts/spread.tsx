import type { DotRow } from '../../_ui/chart-rows.ts';
import { formatDay, formatValue, scaleOf, UNIT_LABELS } from '../../_ui/format.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { CompareFigure } from './compare-figure.tsx';
import type { Shown } from './compared-foot.ts';

const SHOWN = ['min', 'q1', 'median', 'q3', 'max'] as const;
const HEADS = ['Lowest', 'Lower quarter', 'Median', 'Upper quarter', 'Highest'];

function rowsOf({ comparison, hues }: Shown): DotRow[] {
  const { outlets, chosen } = comparison;
  const scale = scaleOf(chosen.unit);
  return outlets.map(({ slug, name, summary, quantiles, dots }, i) => ({
    key: slug,
    label: name,
    hue: hues[i],
    n: summary.n,
    mean: summary.mean === null ? null : scale * summary.mean,
    low: summary.low === null ? null : scale * summary.low,
    high: summary.high === null ? null : scale * summary.high,
    group: null,
    box: quantiles && { q1: scale * quantiles.q1, median: scale * quantiles.median, q3: scale * quantiles.q3 },
    dots: dots.map(({ id, title, value, publishedAt }) => ({
      value: scale * value,
      label: `${title} (${formatDay(publishedAt)})`,
      href: `/articles/${id}`,
    })),
  }));
}

/** How the articles of each outlet spread: every article as a dot, the middle half as a box; and the same as a table. */
export function Spread({ shown }: { readonly shown: Shown }) {
  const { chosen, outlets } = shown.comparison;
  const unit = UNIT_LABELS[chosen.unit];
  const widest = outlets
    .flatMap(({ name, quantiles }) => (quantiles ? [{ name, width: quantiles.q3 - quantiles.q1 }] : []))
    .sort((a, b) => b.width - a.width)[0];
  const lead = widest
    ? `Articles vary most at ${widest.name}, whose middle half spans ${formatValue(widest.width, chosen.unit)}${unit === '%' ? ' percentage points' : ` ${unit}`}.`
    : 'No article has a value.';
  const title = `${chosen.title}: articles`;
  return (
    <section className="section" aria-labelledby="spread">
      <CompareFigure
        shown={shown}
        id="spread"
        file="articles"
        title={title}
        lead={lead}
        spec={{ kind: 'dots', axis: `${chosen.title}, ${unit}`, unit: chosen.unit, max: null, named: true, rows: rowsOf(shown) }}
        label={`${title} of each outlet as dots, ${unit}. ${lead} The table below has the figures.`}
      >
        Dot: an article; click it, or walk with the arrow keys and press Enter. Box: the middle half of the articles, its line the median.
        Means can be equal where articles spread quite differently. Of more than 250 articles, every k-th by rank is drawn.
      </CompareFigure>
      <Scroll label="Table of distributions">
        <table>
          <thead>
            <tr>
              <th scope="col">
                Outlet <span className="unit">{unit}</span>
              </th>
              <th scope="col" className="num">
                Articles
              </th>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map(({ slug, name, summary, quantiles }) => (
              <tr key={slug}>
                <th scope="row">{name}</th>
                <td className="num">{summary.n}</td>
                {SHOWN.map((key) => (
                  <td key={key} className="num">
                    {formatValue(quantiles?.[key], chosen.unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
