import type { GenreDistribution } from '#lib/usecases/outlets/outlet-genres.ts';
import { ChartFigure } from '../../../_ui/chart-figure.tsx';
import type { DotRow } from '../../../_ui/chart-rows.ts';
import { formatDay, formatRange, formatValue, formatWithUnit } from '../../../_ui/format.ts';
import { genreName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { footOf, type OutletShown } from './outlet-scope.ts';

type Props = { readonly shown: OutletShown; readonly hue: number };

const UNIT = 'probability';
const TITLE = 'Opinion by what it is declared to be';
const AXIS = 'Probability that the article reads as an opinion piece, %';
const percent = (value: number | null) => (value === null ? null : 100 * value);

function rowOf({ genre, summary, dots }: GenreDistribution, hue: number): DotRow {
  return {
    key: genre ?? 'none',
    label: genreName(genre),
    hue,
    n: summary.n,
    mean: percent(summary.mean),
    low: percent(summary.low),
    high: percent(summary.high),
    group: null,
    dots: dots.map(({ id, title, value, publishedAt }) => ({
      value: 100 * value,
      label: `${title} (${formatDay(publishedAt)})`,
      href: `/articles/${id}`,
    })),
  };
}

function leadOf(genres: readonly GenreDistribution[]): string {
  const known = genres.filter(({ summary }) => summary.mean !== null);
  if (known.length === 0) return 'No genre has enough articles for a mean: each dot is an article.';
  const means = known.map(({ genre, summary }) => `${formatWithUnit(summary.mean, UNIT)} where it is ${genreName(genre)}`);
  return `On average ${means.join(', ')}.`;
}

function Figures({ genres }: { readonly genres: readonly GenreDistribution[] }) {
  return (
    <Scroll label="Table of opinion by declared genre">
      <table>
        <thead>
          <tr>
            <th scope="col">
              Declared <span className="unit">%</span>
            </th>
            {['Articles', 'Mean', 'Lowest', 'Lower quarter', 'Median', 'Upper quarter', 'Highest'].map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {genres.map(({ genre, summary, quantiles }) => (
            <tr key={genre ?? 'none'}>
              <th scope="row">{genreName(genre)}</th>
              <td className="num">{summary.n}</td>
              <td className="num">
                {formatValue(summary.mean, UNIT)}
                <span className="range">{formatRange(summary.low, summary.high, UNIT)}</span>
              </td>
              {(['min', 'q1', 'median', 'q3', 'max'] as const).map((key) => (
                <td key={key} className="num">
                  {formatValue(quantiles?.[key], UNIT)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** How the language of the articles reads, by the genre that the publisher declares, each article as a dot, and the same as a table. */
export function Genres({ shown, hue }: Props) {
  const { outlet } = shown;
  const { genres } = outlet;
  if (genres.length === 0) return null;
  const n = genres.reduce((sum, { summary }) => sum + summary.n, 0);
  const lead = leadOf(genres);
  const spec = { kind: 'dots', axis: AXIS, unit: UNIT, max: 100, named: true, rows: genres.map((row) => rowOf(row, hue)) } as const;
  return (
    <section className="section" aria-labelledby="genres">
      <ChartFigure
        id="genres"
        title={TITLE}
        lead={lead}
        spec={spec}
        label={`Articles of ${outlet.name} by declared genre and ${AXIS.toLowerCase()}. ${lead} The table below has the figures.`}
        pictureTitle={`${outlet.name}: ${TITLE.toLowerCase()}`}
        foot={footOf(shown, n)}
        file={`caveat-${outlet.slug}-genres`}
      >
        Each dot is an article; the bar is the 95 % interval of the mean, drawn from 15 articles on. Nothing declared reaches the measure.
        The chart can't say who is wrong where the two differ, the label or the measure: read the articles.
      </ChartFigure>
      <Figures genres={genres} />
    </section>
  );
}
