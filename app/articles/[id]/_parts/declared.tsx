import type { ArticleView } from '#lib/usecases/articles/article-view.ts';
import { genreName } from '../../../_ui/names.ts';

const MOST = 24;

/** What the page says about itself, and what its language reads as. */
export function Declared({ article }: { readonly article: ArticleView }) {
  const { declared, band, genre, from } = article;
  return (
    <section aria-labelledby="declared">
      <h2 id="declared">Declared and measured</h2>
      <dl className="pairs pairs-top">
        <dt>Declared genre</dt>
        <dd>
          {genreName(genre)}
          {from.genre !== null && <span className="cell-sub">from {from.genre}</span>}
        </dd>
        <dt>Reads as</dt>
        <dd>
          {band}
          {band === 'unclear' && <span className="cell-sub">its 95 % interval spans more than one band</span>}
        </dd>
        <dt>Whose text</dt>
        <dd>{article.wire ? 'wire or republished, by its credit line or as a copy' : "the outlet's own"}</dd>
      </dl>
      {declared.genres.length > 0 && (
        <ul className="plain-list">
          {declared.genres.map(({ genre: sign, value, where, span }) => (
            <li key={`${where} ${value} ${sign}`}>
              {where} says <strong>{genreName(sign)}</strong>:{' '}
              {span ? <a href={`#at-${span.start}`}>“{value.slice(0, 80)}”</a> : `“${value.slice(0, 80)}”`}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>Every signal of the page ({declared.signals.length})</summary>
        <dl className="pairs">
          {declared.signals.slice(0, MOST).map(({ name, value, where }) => (
            <div key={`${name} ${where} ${value}`}>
              <dt>{name}</dt>
              <dd>
                {value.slice(0, 120)} <span className="cell-sub">{where}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
