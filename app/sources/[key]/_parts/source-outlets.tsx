import Link from 'next/link';
import type { SourceView } from '#lib/usecases/sources/sources-view.ts';
import { formatCount, formatDay } from '../../../_ui/format.ts';
import type { Params } from '../../../_ui/links.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { ShareBar } from '../../../_ui/share-bar.tsx';
import { sourceAddress } from '../../_parts/source-address.ts';

/** Which outlets let the source speak, how often, and how much of all that they attribute it has; each leads to its quotations there. */
export function SourceOutlets({ view, params }: { readonly view: SourceView; readonly params: Params }) {
  const most = view.byOutlet.reduce((max, { share }) => Math.max(max, share), 0);
  return (
    <section className="section" aria-labelledby="outlets">
      <div className="section-head">
        <h2 id="outlets">Who lets it speak</h2>
        <p>Acts of speech. An outlet leads to the quotations in it.</p>
      </div>
      <Scroll label="Table of outlets that quote it">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
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
                Share <span className="unit">% of the outlet's attributed words</span>
              </th>
              <th scope="col">
                <span className="hidden-visually">Share as a bar</span>
              </th>
              <th scope="col">First seen</th>
              <th scope="col">Last seen</th>
            </tr>
          </thead>
          <tbody>
            {view.byOutlet.map(({ slug, name, articles, acts, words, share, firstSeen, lastSeen }) => (
              <tr key={slug}>
                <th scope="row" className="cell-name">
                  <Link href={`${sourceAddress(view.key, params, { outlet: slug })}#quotations`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                <td className="num">{formatCount(articles)}</td>
                <td className="num">{formatCount(acts)}</td>
                <td className="num">{formatCount(words)}</td>
                <td className="num">{(100 * share).toFixed(1)}</td>
                <td className="cell-bar">
                  <ShareBar share={most === 0 ? 0 : share / most} />
                </td>
                <td className="nowrap">{formatDay(firstSeen)}</td>
                <td className="nowrap">{formatDay(lastSeen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
