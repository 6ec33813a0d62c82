import type { Comparison } from '#lib/usecases/compare-view.ts';
import { plural, scaleOf, UNIT_LABELS } from '../../_ui/format.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { CompareFigure } from './compare-figure.tsx';
import { articlesOf, nameOf, type Shown } from './compared-foot.ts';
import { FOUND, formatQ, reachOf, signed, signedRange } from './difference-rows.ts';

const LEAST = 8;

function emptyOf({ sharedStories }: Comparison): string {
  if (sharedStories === 0)
    return 'No story of these articles was covered by two of these outlets, so nothing can be compared within stories. Bring in articles of the same days from both, or choose other outlets.';
  return `These outlets share ${plural(sharedStories, 'story', 'stories')}, and no two of them the ${LEAST} from which a difference within stories is worked out. Bring in articles of the same days from both, or take filters away.`;
}

function leadOf({ storyDifferences }: Comparison): string {
  const known = storyDifferences.filter(({ q }) => q !== null);
  const found = known.filter(({ q }) => (q ?? 1) <= FOUND).length;
  return `Writing about the same events, ${found === 0 ? 'none' : found} of ${plural(known.length, 'pair')} of outlets ${found === 1 ? 'differs' : 'differ'} by more than chance (q ≤ .05).`;
}

function StoryTable({ comparison }: { readonly comparison: Comparison }) {
  const { chosen, storyDifferences } = comparison;
  return (
    <Scroll label="Table of differences within stories">
      <table>
        <thead>
          <tr>
            <th scope="col">Outlets</th>
            <th scope="col" className="num">
              Shared stories
            </th>
            <th scope="col" className="num">
              Mean difference <span className="unit">{UNIT_LABELS[chosen.unit]}</span>
            </th>
            <th scope="col" className="num">
              95 % interval
            </th>
            <th scope="col" className="num">
              q
            </th>
          </tr>
        </thead>
        <tbody>
          {storyDifferences.map(({ a, b, stories, value, low, high, q }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                {nameOf(comparison, a)} less {nameOf(comparison, b)}
              </th>
              <td className="num">{stories}</td>
              <td className="num">{value === null ? 'too few' : signed(value, chosen.unit)}</td>
              <td className="num">{signedRange(low, high, chosen.unit)}</td>
              <td className="num">{formatQ(q)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Differences within the stories that both outlets covered; where there are too few of them, why. */
export function Stories({ shown }: { readonly shown: Shown }) {
  const { comparison } = shown;
  const { chosen, storyDifferences } = comparison;
  const known = storyDifferences.filter(({ value }) => value !== null);
  const title = `${chosen.title}: differences within the same stories`;
  if (known.length === 0)
    return (
      <section className="section" aria-labelledby="stories">
        <h2 id="stories" className="chart-title">
          {title}
        </h2>
        <p className="empty">{emptyOf(comparison)}</p>
      </section>
    );
  const scale = scaleOf(chosen.unit);
  const rows = known.map(({ a, b, stories, value, low, high }) => ({
    key: `${a} ${b}`,
    label: `${nameOf(comparison, a)} − ${nameOf(comparison, b)}`,
    hue: 0,
    value: value === null ? null : scale * value,
    low: low === null ? null : scale * low,
    high: high === null ? null : scale * high,
    group: null,
    note: plural(stories, 'story', 'stories'),
    href: articlesOf(shown, a),
  }));
  const reach = reachOf(rows);
  const lead = leadOf(comparison);
  return (
    <section className="section" aria-labelledby="stories">
      <CompareFigure
        shown={shown}
        id="stories"
        file="stories"
        title={title}
        lead={lead}
        spec={{
          kind: 'forest',
          axis: 'First outlet less second, within stories',
          unit: chosen.unit,
          min: -reach,
          max: reach,
          zero: true,
          rows,
        }}
        label={`${title}. ${lead} The table below has the same rows.`}
      >
        Each story counts once, by the mean of an outlet's articles about it: what the outlets chose to cover no longer counts, only how
        they wrote about it. It can't tell about what only one of them covered.
      </CompareFigure>
      <StoryTable comparison={comparison} />
    </section>
  );
}
