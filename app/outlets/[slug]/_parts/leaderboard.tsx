import type { OutletView } from '#lib/usecases/outlet-view.ts';
import { formatCount, plural } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { ShareBar } from '../../../_ui/share-bar.tsx';

/** The sources with the most attributed words. */
export function Leaderboard({ outlet }: { readonly outlet: OutletView }) {
  const most = outlet.sources[0]?.share ?? 0;
  return (
    <section className="section" aria-labelledby="leaderboard">
      <div className="section-head">
        <h2 id="leaderboard">Whom it lets speak</h2>
        <p>
          {outlet.sourceCount === 0
            ? 'No attribution found.'
            : `${plural(outlet.sourceCount, 'source')} in all; those with the most attributed words first.`}
        </p>
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
                    {name}
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
    </section>
  );
}
