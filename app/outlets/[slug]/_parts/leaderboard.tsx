import Link from 'next/link';
import type { OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { formatCount, plural } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { ShareBar } from '../../../_ui/share-bar.tsx';
import { ClassMix } from './class-mix.tsx';
import { type OutletShown, searchOf } from './outlet-scope.ts';

/** How the outlet's speech is spread over its sources. */
function Spread({ outlet }: { readonly outlet: OutletView }) {
  const { effectiveSources, anonymousRate } = outlet;
  return (
    <p>
      {effectiveSources !== null &&
        `Its attributed words are spread as if ${effectiveSources.toFixed(1)} sources had the same share of them (1/Σs² over all articles together). `}
      {anonymousRate !== null &&
        `${(100 * anonymousRate).toFixed(1)} % of the acts are those of anonymous sources and generic groups, a group counted once an article.`}
    </p>
  );
}

/** The sources with the most attributed words, each the way to its quotations in the outlet, and what kinds of sources they are. */
export function Leaderboard({ shown }: { readonly shown: OutletShown }) {
  const { outlet } = shown;
  const most = outlet.sources[0]?.share ?? 0;
  const query = searchOf(shown);
  return (
    <section className="section" aria-labelledby="leaderboard">
      <div className="section-head">
        <h2 id="leaderboard">Whom it lets speak</h2>
        <p>
          {outlet.sourceCount === 0
            ? 'No attribution found.'
            : `${plural(outlet.sourceCount, 'source')} in all; those with the most attributed words first. A name leads to what it is quoted as saying here.`}
        </p>
        <Spread outlet={outlet} />
      </div>
      {outlet.sources.length > 0 && (
        <Scroll label="Table of sources">
          <table>
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Class</th>
                <th scope="col" className="num">
                  Articles
                </th>
                <th scope="col" className="num">
                  Acts
                </th>
                <th scope="col" className="num">
                  Words
                </th>
                <th scope="col" className="num">
                  Share <span className="unit">% of attributed words</span>
                </th>
                <th scope="col">
                  <span className="hidden-visually">Share as a bar</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {outlet.sources.map(({ key, name, class: kind, articles, acts, words, share }) => (
                <tr key={key}>
                  <th scope="row" className="cell-name">
                    <Link href={`/sources/${encodeURIComponent(key)}?${query}`} prefetch={false}>
                      {name}
                    </Link>
                  </th>
                  <td>{className(kind)}</td>
                  <td className="num">{formatCount(articles)}</td>
                  <td className="num">{formatCount(acts)}</td>
                  <td className="num">{formatCount(words)}</td>
                  <td className="num">{(100 * share).toFixed(1)}</td>
                  <td className="cell-bar">
                    <ShareBar share={most === 0 ? 0 : share / most} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {outlet.sources.length > 0 && <ClassMix shown={shown} />}
    </section>
  );
}
