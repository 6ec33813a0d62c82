import Link from 'next/link';
import type { ComparedOutlet } from '#lib/usecases/comparisons/compare-view.ts';
import type { ForestRow } from '../../_ui/chart-rows.ts';
import { formatCount, formatRange, formatValue, scaleOf, UNIT_LABELS } from '../../_ui/format.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { CompareFigure } from './compare-figure.tsx';
import { articlesOf, type Shown } from './compared-foot.ts';
import { meansLead } from './means-lead.ts';

const byMean = (a: ComparedOutlet, b: ComparedOutlet) => (b.summary.mean ?? -1) - (a.summary.mean ?? -1);

const groupOf = ({ group }: ComparedOutlet) => (group === null ? '–' : String(group));

function rowsOf(shown: Shown): ForestRow[] {
  const { outlets, chosen } = shown.comparison;
  const scale = scaleOf(chosen.unit);
  const scaled = (value: number | null) => (value === null ? null : value * scale);
  const rows = outlets.map((outlet, i) => ({ outlet, hue: shown.hues[i] })).sort((a, b) => byMean(a.outlet, b.outlet));
  return rows.map(({ outlet: { slug, name, summary, group }, hue }) => ({
    key: slug,
    label: name,
    hue,
    value: scaled(summary.mean),
    low: scaled(summary.low),
    high: scaled(summary.high),
    group,
    note: summary.mean === null ? `n ${summary.n}, too few` : `n ${summary.n}${group === null ? '' : `, group ${group}`}`,
    href: articlesOf(shown, slug),
  }));
}

/** The means of the outlets with their intervals and tie groups, and the same as a table. */
export function Forest({ shown }: { readonly shown: Shown }) {
  const { comparison } = shown;
  const { chosen, outlets } = comparison;
  const rows = rowsOf(shown);
  const highest = rows.reduce((max, { high }) => Math.max(max, high ?? 0), 0);
  const lead = meansLead(
    outlets.map(({ name, summary }) => ({ name, mean: summary.mean })),
    chosen.unit,
    comparison.between,
  );
  const unit = UNIT_LABELS[chosen.unit];
  const title = `${chosen.title}: means`;
  return (
    <section className="section" aria-labelledby="means">
      <CompareFigure
        shown={shown}
        id="means"
        file="means"
        title={title}
        lead={lead}
        spec={{
          kind: 'forest',
          axis: `${chosen.title}, ${unit}, mean`,
          unit: chosen.unit,
          min: 0,
          max: highest === 0 ? scaleOf(chosen.unit) : 1.08 * highest,
          zero: false,
          rows,
        }}
        label={`${title}, ${unit}: ${outlets.map((outlet) => `${outlet.name} ${formatValue(outlet.summary.mean, chosen.unit)}`).join(', ')}. The table below has the same rows.`}
      >
        Dot: mean. Bar: its 95 % interval, from 15 articles on. Outlets joined by a line share a tie group, from 30 articles on: they can't
        be told apart. The chart can't say why outlets differ, nor whether what was brought in is a fair sample of them.
      </CompareFigure>
      <Scroll label="Table of means">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" className="num">
                Articles
              </th>
              <th scope="col" className="num">
                Own
              </th>
              <th scope="col" className="num">
                Wire
              </th>
              <th scope="col" className="num">
                Mean <span className="unit">{unit}</span>
              </th>
              <th scope="col" className="num">
                95 % interval
              </th>
              <th scope="col" className="num">
                Tie group
              </th>
            </tr>
          </thead>
          <tbody>
            {outlets.toSorted(byMean).map((outlet) => (
              <tr key={outlet.slug}>
                <th scope="row">
                  <Link href={`/outlets/${outlet.slug}`}>{outlet.name}</Link>
                </th>
                <td className="num">
                  <Link href={articlesOf(shown, outlet.slug)} aria-label={`${outlet.articles} articles of ${outlet.name}`}>
                    {formatCount(outlet.articles)}
                  </Link>
                </td>
                <td className="num">{formatCount(outlet.own)}</td>
                <td className="num">{formatCount(outlet.wire)}</td>
                <td className="num">{outlet.summary.mean === null ? 'too few' : formatValue(outlet.summary.mean, chosen.unit)}</td>
                <td className="num">{formatRange(outlet.summary.low, outlet.summary.high, chosen.unit) ?? '–'}</td>
                <td className="num">{groupOf(outlet)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
