import Link from 'next/link';
import type { FamilyView } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { formatDay } from '../../../_ui/format.ts';
import type { Params } from '../../../_ui/links.ts';
import { Pager } from '../../../_ui/pager.tsx';
import { Scroll } from '../../../_ui/scroll.tsx';

/** One page of the articles that carry the family, latest first. */
export function Carriers({ carriers, params }: { readonly carriers: FamilyView['carriers']; readonly params: Params }) {
  return (
    <section className="section" aria-labelledby="carriers">
      <div className="section-head">
        <h2 id="carriers">Articles that carry it</h2>
      </div>
      <Scroll label="Table of articles that carry it">
        <table>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Outlet</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {carriers.rows.map(({ id, title, outlet, publishedAt }) => (
              <tr key={id}>
                <th scope="row" className="cell-name cell-title">
                  <Link href={`/articles/${id}`} prefetch={false} data-item>
                    {title}
                  </Link>
                </th>
                <td>
                  <Link href={`/outlets/${outlet.slug}`} prefetch={false} className="quiet">
                    {outlet.name}
                  </Link>
                </td>
                <td className="nowrap">{formatDay(publishedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Pager list={carriers} params={params} />
    </section>
  );
}
