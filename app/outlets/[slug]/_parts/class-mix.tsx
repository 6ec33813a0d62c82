import Link from 'next/link';
import { ChartCanvas } from '../../../_ui/chart.client.tsx';
import { formatCount } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { footOf, type OutletShown, searchOf } from './outlet-scope.ts';

/** Named classes have the hues of sources; the others, from darker to lighter, are grey. */
const COLOURS: Readonly<Record<string, string>> = {
  person: 'var(--source-1)',
  organisation: 'var(--source-2)',
  official: 'var(--source-3)',
  document: 'var(--source-4)',
  role: 'color-mix(in srgb, var(--ink) 44%, var(--paper))',
  group: 'color-mix(in srgb, var(--ink) 28%, var(--paper))',
  anonymous: 'color-mix(in srgb, var(--ink) 14%, var(--paper))',
};

/** What kinds of sources the attributed words are given to, as a bar and as a table. */
export function ClassMix({ shown }: { readonly shown: OutletShown }) {
  const { outlet } = shown;
  const query = searchOf(shown);
  const classes = outlet.sourceClasses.filter(({ words }) => words > 0);
  const pieces = classes.map((row) => ({
    key: row.class,
    label: className(row.class),
    value: 100 * row.share,
    colour: COLOURS[row.class] ?? 'var(--hair-2)',
  }));
  const largest = classes.toSorted((a, b) => b.words - a.words)[0];
  const title = 'What kinds of sources';
  const lead =
    largest === undefined
      ? ''
      : `${(100 * largest.share).toFixed(0)} % of the attributed words have the class “${className(largest.class)}”.`;
  const label = `${title}, in % of attributed words: ${pieces.map((piece) => `${piece.label} ${piece.value.toFixed(1)}`).join(', ')}. The table below has the same figures.`;
  return (
    <figure className="chart">
      <h3 className="chart-title">{title}</h3>
      <p className="chart-lead">{lead}</p>
      <ChartCanvas
        spec={{ kind: 'stack', axis: 'Share of the words of speech that have a source, %', pieces }}
        label={label}
        caption={{
          title: `${outlet.name}: ${title.toLowerCase()}`,
          lead,
          foot: footOf(shown),
        }}
        file={`caveat-${outlet.slug}-source-classes`}
      />
      <p className="small muted">
        A class is told from the words by which a source is named. The bar can't say whether what it says is true, nor how prominent it is.
      </p>
      <Scroll label="Table of source classes">
        <table>
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col" className="num">
                Acts
              </th>
              <th scope="col" className="num">
                Words
              </th>
              <th scope="col" className="num">
                Share <span className="unit">% of attributed words</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {classes.map((row) => (
              <tr key={row.class}>
                <th scope="row">
                  <Link href={`/sources?${query}&class=${row.class}`} prefetch={false}>
                    {className(row.class)}
                  </Link>
                </th>
                <td className="num">{formatCount(row.acts)}</td>
                <td className="num">{formatCount(row.words)}</td>
                <td className="num">{(100 * row.share).toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </figure>
  );
}
