import Link from 'next/link';
import { BANDS } from '#lib/analysis/model/opinion-band.ts';
import type { MatrixCell, OutletView } from '#lib/usecases/outlet-view.ts';
import { genreName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';

const SHOWN = 5;

function Cell({ cell }: { readonly cell: MatrixCell | undefined }) {
  if (!cell || cell.n === 0) return <td className="num muted">–</td>;
  return (
    <td className="num">
      <details className="cell-list">
        <summary aria-label={`${cell.n} articles declared ${genreName(cell.genre)}, measured ${cell.band}`}>{cell.n}</summary>
        <ul className="plain-list">
          {cell.articles.slice(0, SHOWN).map(({ id, title }) => (
            <li key={id}>
              <Link href={`/articles/${id}`} prefetch={false}>
                {title}
              </Link>
            </li>
          ))}
          {cell.n > SHOWN && <li className="muted">and {cell.n - SHOWN} more</li>}
        </ul>
      </details>
    </td>
  );
}

/** What the outlet declares against what the language reads as; each cell opens its articles. */
export function Matrix({ outlet }: { readonly outlet: OutletView }) {
  const genres = [...new Set(outlet.matrix.map(({ genre }) => genre))].sort((a, b) => Number(a === null) - Number(b === null));
  return (
    <section className="section" aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">Declared and measured</h2>
        <p>Rows: what the page says the article is. Columns: what its language reads as. Open a number for its articles.</p>
      </div>
      <Scroll label="Declared against measured">
        <table>
          <thead>
            <tr>
              <th scope="col">
                Declared <span className="unit">articles</span>
              </th>
              {BANDS.map((band) => (
                <th key={band} scope="col" className="num">
                  {band}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {genres.map((genre) => (
              <tr key={genre ?? 'none'}>
                <th scope="row">{genreName(genre)}</th>
                {BANDS.map((band) => (
                  <Cell key={band} cell={outlet.matrix.find((cell) => cell.genre === genre && cell.band === band)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
