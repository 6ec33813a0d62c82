import Link from 'next/link';
import { ChartFigure } from './chart-figure.tsx';
import type { ForestRow } from './chart-rows.ts';
import { differenceUnit, formatQ, reachOf, signed, signedRange } from './difference-rows.ts';
import { formatCount, plural, scaleOf } from './format.ts';
import { Scroll } from './scroll.tsx';
import { lacking, leadOfPairs, nameIn, type StoryPairs, whyNoPairs } from './story-pairs.ts';

type Links = {
  /** The address of the stories that two outlets share. */
  readonly storiesOf: (a: string, b: string) => string;
};

type Props = Links & {
  readonly pairs: StoryPairs;
  /** Of the heading, by which the section is named. */
  readonly id: string;
  /** As in `ChartFigure`. */
  readonly foot: readonly string[];
  readonly file: string;
  /** Of the heading and of the picture: as in `ChartFigure`. */
  readonly heading?: 'h2' | 'h3';
  readonly pictureTitle?: string;
};

function rowsOf({ pairs, storiesOf }: Pick<Props, 'pairs'> & Links): ForestRow[] {
  const scale = scaleOf(pairs.measure.unit);
  const scaled = (value: number | null) => (value === null ? null : scale * value);
  const known = pairs.differences.filter(({ value }) => value !== null);
  return known.map(({ a, b, stories, value, low, high }) => ({
    key: `${a} ${b}`,
    label: `${nameIn(pairs, a)} − ${nameIn(pairs, b)}`,
    hue: 0,
    value: scaled(value),
    low: scaled(low),
    high: scaled(high),
    group: null,
    note: plural(stories, 'story', 'stories'),
    href: storiesOf(a, b),
  }));
}

/** Those that are worked out first. */
const order = (rows: StoryPairs['differences']) => rows.toSorted((a, b) => Number(a.value === null) - Number(b.value === null));

function PairTable({ pairs, storiesOf }: Pick<Props, 'pairs'> & Links) {
  const { measure, differences } = pairs;
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
              Mean difference <span className="unit">{differenceUnit(measure.unit)}</span>
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
          {order(differences).map(({ a, b, stories, value, low, high, q }) => {
            const [first, second] = [nameIn(pairs, a), nameIn(pairs, b)];
            return (
              <tr key={`${a} ${b}`}>
                <th scope="row">
                  {first} less {second}
                </th>
                <td className="num">
                  {stories === 0 ? (
                    0
                  ) : (
                    <Link href={storiesOf(a, b)} prefetch={false} aria-label={`${stories} stories of ${first} and ${second}`}>
                      {formatCount(stories)}
                    </Link>
                  )}
                </td>
                <td className="num">
                  {value === null ? <span className="muted">{lacking({ stories })} needed</span> : signed(value, measure.unit)}
                </td>
                <td className="num">{signedRange(low, high, measure.unit)}</td>
                <td className="num">{formatQ(q)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** How pairs of outlets differ within the stories that both covered, as a chart and a table; where they share too few, how many more are needed. */
export function StoryDifferences({ pairs, id, foot, file, storiesOf, heading: Heading = 'h2', pictureTitle }: Props) {
  const { measure, differences } = pairs;
  const rows = rowsOf({ pairs, storiesOf });
  const title = `${measure.title}: differences within the same stories`;
  const lead = rows.length === 0 ? whyNoPairs(pairs) : leadOfPairs(pairs);
  const reach = reachOf(rows);
  const axis = `First outlet less second, ${differenceUnit(measure.unit)}`;
  return (
    <>
      {rows.length === 0 ? (
        <div className="chart">
          <Heading id={id} className="chart-title">
            {title}
          </Heading>
          <p className="chart-lead">{lead}</p>
        </div>
      ) : (
        <ChartFigure
          id={id}
          heading={Heading}
          title={title}
          pictureTitle={pictureTitle}
          lead={lead}
          spec={{ kind: 'forest', axis, unit: measure.unit, min: -reach, max: reach, zero: true, opens: 'the stories', rows }}
          label={`${title}. ${lead} The table below has the same rows.`}
          foot={foot}
          file={file}
        >
          Each story counts once, by the mean of an outlet's articles about it: what the outlets chose to cover no longer counts, only how
          they wrote about it. It can't tell about what only one of them covered.
        </ChartFigure>
      )}
      {differences.some(({ stories }) => stories > 0) && <PairTable pairs={pairs} storiesOf={storiesOf} />}
    </>
  );
}
