import Link from 'next/link';
import type { FamilyOutlet } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { formatCount, formatDay } from '../../../_ui/format.ts';
import { type Params, withParams } from '../../../_ui/links.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { ShareBar } from '../../../_ui/share-bar.tsx';
import { BlanketMark } from '../../_parts/wording-text.tsx';

/** The outlets that carry the family, with the share of their articles. */
export function OutletCoverage({ outlets, params }: { readonly outlets: readonly FamilyOutlet[]; readonly params: Params }) {
  const query = withParams(params, { outlet: null, page: null, size: null });
  return (
    <section className="section" aria-labelledby="outlets">
      <div className="section-head">
        <h2 id="outlets">Who carries it</h2>
        <p>Blanket use is 90 % or more of an outlet's articles, told from 15 articles on: there it says nothing about any one of them.</p>
      </div>
      <Scroll label="Table of outlets that carry it">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" className="num">
                Articles <span className="unit">carrying of all</span>
              </th>
              <th scope="col" className="num">
                Coverage <span className="unit">% of its articles</span>
              </th>
              <th scope="col">
                <span className="hidden-visually">Coverage as a bar</span>
              </th>
              <th scope="col">Use</th>
              <th scope="col">First seen</th>
              <th scope="col">Last seen</th>
            </tr>
          </thead>
          <tbody>
            {outlets.map(({ slug, name, articles, of, coverage, blanket, firstSeen, lastSeen }) => (
              <tr key={slug}>
                <th scope="row" className="cell-name">
                  <Link href={`/outlets/${slug}${query}`} prefetch={false} data-item>
                    {name}
                  </Link>
                </th>
                <td className="num">
                  {formatCount(articles)} of {formatCount(of)}
                </td>
                <td className="num">{Math.round(100 * coverage)}</td>
                <td className="cell-bar cell-bar-disclaimer">
                  <ShareBar share={coverage} />
                </td>
                <td>{blanket === null ? <span className="muted">too few articles</span> : blanket ? <BlanketMark /> : 'on some'}</td>
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
