import Link from 'next/link';
import type { ReuseView } from '#lib/usecases/stories-view.ts';
import { formatCount, plural } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { Scroll } from '../../_ui/scroll.tsx';

const STEPS = 4;

type Props = { readonly view: ReuseView; readonly params: Params };

/** Outlets against outlets: how many articles of the row have text of the column's. A number opens the pairs. */
export function ReuseMatrix({ view: { outlets, matrix }, params }: Props) {
  const most = matrix.reduce((max, { articles }) => articles.reduce((cell, n) => Math.max(cell, n), max), 1);
  return (
    <section className="section" aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">Outlets by outlets</h2>
        <p>Articles of the outlet on the left that have text of an earlier article of the outlet above. Both may have it from an agency.</p>
      </div>
      <Scroll label="Articles by outlet and whose text they have">
        <table className="source-matrix">
          <thead>
            <tr>
              <th scope="col">
                Outlet <span className="unit">articles</span>
              </th>
              {outlets.map(({ slug, name }) => (
                <th key={slug} scope="col" className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map(({ outlet, articles }) => (
              <tr key={outlet.slug}>
                <th scope="row">{outlet.name}</th>
                {outlets.map(({ slug, name }, i) => (
                  <td
                    key={slug}
                    className="num"
                    data-step={articles[i] === 0 ? undefined : Math.ceil(STEPS * Math.sqrt(articles[i] / most))}
                  >
                    {articles[i] === 0 ? (
                      <span className="muted">–</span>
                    ) : (
                      <Link
                        href={`${withParams(params, { outlet: outlet.slug, copied: slug, page: null })}#pairs`}
                        prefetch={false}
                        aria-label={`${plural(articles[i], 'article')} of ${outlet.name} with text of ${name}`}
                      >
                        {formatCount(articles[i])}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
