import Link from 'next/link';
import { BANDS } from '#lib/analysis/model/opinion-band.ts';
import type { MatrixCell } from '#lib/usecases/outlets/outlet-view.ts';
import { genreName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { matrixLead } from './matrix-lead.ts';
import { type OutletShown, searchOf } from './outlet-scope.ts';

/** The declared genre as a filter, with the articles that read most like opinion first. */
function genreHref(shown: OutletShown, genre: string | null): string {
  const params = searchOf(shown);
  params.set('genre', genre ?? 'none');
  params.set('sort', 'opinionArticle');
  return `/articles?${params}`;
}

function Cell({ cell, href }: { readonly cell: MatrixCell | undefined; readonly href: string }) {
  if (!cell || cell.n === 0) return <td className="num muted">–</td>;
  return (
    <td className="num">
      <details className="cell-list">
        <summary aria-label={`${cell.n} articles declared ${genreName(cell.genre)}, measured ${cell.band}`}>{cell.n}</summary>
        <ul className="plain-list">
          {cell.articles.map(({ id, title }) => (
            <li key={id}>
              <Link href={`/articles/${id}`} prefetch={false}>
                {title}
              </Link>
            </li>
          ))}
          {cell.n > cell.articles.length && (
            <li>
              and {cell.n - cell.articles.length} more: <Link href={href}>all that are {genreName(cell.genre)}</Link>
            </li>
          )}
        </ul>
      </details>
    </td>
  );
}

/** What the outlet declares against what the language reads as; each cell opens its articles. */
export function Matrix({ shown }: { readonly shown: OutletShown }) {
  const { outlet } = shown;
  const genres = [...new Set(outlet.matrix.map(({ genre }) => genre))].sort((a, b) => Number(a === null) - Number(b === null));
  return (
    <section className="section" aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">Declared and measured</h2>
        <p className="chart-lead">{matrixLead(outlet.matrix)}</p>
        <p>
          Rows: what the page says the article is. Columns: what its language reads as. Open a number for its articles. A label and a
          reading that differ are a reason to read, not an error of either.
        </p>
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
                <th scope="row">
                  <Link href={genreHref(shown, genre)} prefetch={false}>
                    {genreName(genre)}
                  </Link>
                </th>
                {BANDS.map((band) => (
                  <Cell
                    key={band}
                    cell={outlet.matrix.find((cell) => cell.genre === genre && cell.band === band)}
                    href={genreHref(shown, genre)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
