import type { Comparison } from '#lib/usecases/comparisons/compare-view.ts';
import type { ForestRow } from '../../_ui/chart-rows.ts';
import { differenceUnit, FOUND, formatQ, reachOf, signed, signedDelta, signedRange } from '../../_ui/difference-rows.ts';
import { formatCount, plural, scaleOf } from '../../_ui/format.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { CompareFigure } from './compare-figure.tsx';
import { articlesOf, nameOf, type Shown } from './compared-foot.ts';

function leadOf({ differences }: Comparison): string {
  const known = differences.filter(({ q }) => q !== null);
  const short = differences.length - known.length;
  if (known.length === 0) return 'No two of these outlets have the 15 articles each from which a difference is worked out.';
  const found = known.filter(({ q }) => (q ?? 1) <= FOUND).length;
  const told =
    found === 0
      ? `None of ${plural(known.length, 'difference')} is larger than chance would make it.`
      : `${found} of ${plural(known.length, 'difference')} ${found === 1 ? 'is' : 'are'} larger than chance would make ${found === 1 ? 'it' : 'them'} (q ≤ .05).`;
  return short === 0 ? told : `${told} ${short} can't be worked out: one of the outlets has under 15 articles with a value.`;
}

function rowsOf(shown: Shown): ForestRow[] {
  const { differences, chosen } = shown.comparison;
  const scale = scaleOf(chosen.unit);
  const scaled = (value: number | null) => (value === null ? null : value * scale);
  return differences.map(({ a, b, value, low, high, q }) => ({
    key: `${a} ${b}`,
    label: `${nameOf(shown.comparison, a)} − ${nameOf(shown.comparison, b)}`,
    hue: 0,
    value: scaled(value),
    low: scaled(low),
    high: scaled(high),
    group: null,
    note: q === null ? 'too few' : `q ${formatQ(q)}`,
    href: articlesOf(shown, a),
  }));
}

function DifferenceTable({ comparison }: { readonly comparison: Comparison }) {
  const { chosen, differences } = comparison;
  return (
    <Scroll label="Table of differences">
      <table>
        <thead>
          <tr>
            <th scope="col">Outlets</th>
            <th scope="col" className="num">
              Articles
            </th>
            <th scope="col" className="num">
              Difference of means <span className="unit">{differenceUnit(chosen.unit)}</span>
            </th>
            <th scope="col" className="num">
              95 % interval
            </th>
            <th scope="col" className="num">
              Cliff's δ <span className="unit">−1 to 1</span>
            </th>
            <th scope="col" className="num">
              q
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ a, b, nA, nB, value, low, high, delta, deltaLow, deltaHigh, q }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                {nameOf(comparison, a)} less {nameOf(comparison, b)}
              </th>
              <td className="num">
                {formatCount(nA)} and {formatCount(nB)}
              </td>
              <td className="num">{value === null ? 'too few' : signed(value, chosen.unit)}</td>
              <td className="num">{signedRange(low, high, chosen.unit)}</td>
              <td className="num">
                {signedDelta(delta)}
                {delta !== null && <span className="range">{`${signedDelta(deltaLow)} to ${signedDelta(deltaHigh)}`}</span>}
              </td>
              <td className="num">{formatQ(q)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** How every two outlets differ, with intervals around 0, and the same as a table. */
export function Differences({ shown }: { readonly shown: Shown }) {
  const { comparison } = shown;
  const { chosen } = comparison;
  const rows = rowsOf(shown);
  const reach = reachOf(rows);
  const lead = leadOf(comparison);
  const title = `${chosen.title}: differences`;
  const unit = differenceUnit(chosen.unit);
  return (
    <section className="section" aria-labelledby="differences">
      <CompareFigure
        shown={shown}
        id="differences"
        file="differences"
        title={title}
        lead={lead}
        spec={{ kind: 'forest', axis: `First outlet less second, ${unit}`, unit: chosen.unit, min: -reach, max: reach, zero: true, rows }}
        label={`${title}, first outlet less second, ${unit}. ${lead} The table below has the same rows.`}
      >
        Bar: 95 % interval of the difference. A bar that crosses the line at 0 says that the outlets can't be told apart, not that they are
        alike. q is over all differences on this screen (Benjamini–Hochberg). Cliff's δ: how much more often an article of the first lies
        above one of the second than below.
      </CompareFigure>
      <DifferenceTable comparison={comparison} />
    </section>
  );
}
