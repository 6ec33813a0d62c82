import type { OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { kindName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { ShareBar } from '../../../_ui/share-bar.tsx';

/** How many articles carry a disclaimer, by kind. */
export function DisclaimerCoverage({ outlet }: { readonly outlet: OutletView }) {
  const kinds = outlet.disclaimerKinds.filter(({ articles }) => articles > 0);
  return (
    <section className="section" aria-labelledby="coverage">
      <div className="section-head">
        <h2 id="coverage">What it disclaims</h2>
        <p>{Math.round(100 * outlet.disclaimerCoverage)} % of its articles carry a disclaimer.</p>
      </div>
      {kinds.length > 0 && (
        <Scroll label="Table of disclaimer kinds">
          <table>
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col" className="num">
                  Articles
                </th>
                <th scope="col" className="num">
                  Coverage <span className="unit">% of articles</span>
                </th>
                <th scope="col">
                  <span className="hidden-visually">Coverage as a bar</span>
                </th>
                <th scope="col" className="num">
                  Words
                </th>
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ kind, articles, coverage, words }) => (
                <tr key={kind}>
                  <th scope="row">{kindName(kind)}</th>
                  <td className="num">{articles}</td>
                  <td className="num">{Math.round(100 * coverage)}</td>
                  <td className="cell-bar cell-bar-disclaimer">
                    <ShareBar share={coverage} />
                  </td>
                  <td className="num">{words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
