import Link from 'next/link';
import type { SourceMatrix } from '#lib/usecases/sources-view.ts';
import { formatCount, plural } from '../../_ui/format.ts';
import type { Params } from '../../_ui/links.ts';
import { Scroll } from '../../_ui/scroll.tsx';
import { sourceAddress } from './source-address.ts';

const STEPS = 4;

/** How dark a cell is: in four steps by the square root of its acts, so that few are told from none. */
function stepOf(acts: number, most: number): number {
  return Math.max(1, Math.ceil(STEPS * Math.sqrt(acts / most)));
}

type Props = { readonly matrix: SourceMatrix; readonly params: Params };

/** Sources against outlets: each number is acts of speech, and opens them. */
export function Matrix({ matrix: { outlets, otherOutlets, rows }, params }: Props) {
  const most = rows.reduce((max, { acts }) => acts.reduce((cell, n) => Math.max(cell, n), max), 1);
  return (
    <section className="section" aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">Who is quoted by whom</h2>
        <p>
          Acts of speech of the first {plural(rows.length, 'source')} of the list, by outlet; a number opens the quotations.
          {otherOutlets > 0 &&
            ` ${plural(otherOutlets, 'more outlet')} with fewer of these acts ${otherOutlets === 1 ? 'is' : 'are'} left out.`}
        </p>
      </div>
      <Scroll label="Sources by outlet">
        <table className="source-matrix">
          <thead>
            <tr>
              <th scope="col">
                Source <span className="unit">acts</span>
              </th>
              {outlets.map(({ slug, name }) => (
                <th key={slug} scope="col" className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, acts }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {outlets.map(({ slug, name: outlet }, i) => (
                  <td key={slug} className="num" data-step={acts[i] === 0 ? undefined : stepOf(acts[i], most)}>
                    {acts[i] === 0 ? (
                      <span className="muted">–</span>
                    ) : (
                      <Link
                        href={sourceAddress(key, params, { outlet: slug })}
                        prefetch={false}
                        aria-label={`${plural(acts[i], 'quotation')} of ${name} in ${outlet}`}
                      >
                        {formatCount(acts[i])}
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
