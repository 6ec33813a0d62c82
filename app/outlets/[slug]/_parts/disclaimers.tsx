import type { OutletView, WordingFamily } from '#lib/usecases/outlet-view.ts';
import { formatDay, plural } from '../../../_ui/format.ts';
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

function Family({ family }: { readonly family: WordingFamily }) {
  const { text, kinds, articles, coverage, blanket, firstSeen, lastSeen } = family;
  return (
    <li>
      <blockquote className="wording">{text.length > 400 ? `${text.slice(0, 399)}…` : text}</blockquote>
      <p className="muted">
        {kinds.map(kindName).join(', ')}; {plural(articles, 'article')} ({Math.round(100 * coverage)} %)
        {firstSeen !== null && `; ${formatDay(firstSeen)} to ${formatDay(lastSeen)}`}
        {blanket && '; blanket use: on nearly every article, so it tells nothing about any one of them'}
      </p>
    </li>
  );
}

/** The wordings of its disclaimers, the most frequent first. */
export function WordingFamilies({ outlet }: { readonly outlet: OutletView }) {
  if (outlet.wordings.length === 0) return null;
  return (
    <section className="section" aria-labelledby="wordings">
      <div className="section-head">
        <h2 id="wordings">In which words</h2>
        <p>Disclaimers of the same wording are one family.</p>
      </div>
      <ul className="plain-list wordings">
        {outlet.wordings.map((family) => (
          <Family key={family.wording} family={family} />
        ))}
      </ul>
    </section>
  );
}
