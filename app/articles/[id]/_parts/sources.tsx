import type { ViewSource } from '#lib/usecases/article-view.ts';
import { plural } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';
import { lineOf } from './layers.ts';

/** Who speaks in the article, with the line by which their words are drawn. */
export function Sources({ sources }: { readonly sources: readonly ViewSource[] }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Who speaks</h2>
      {sources.length === 0 ? (
        <p className="plain-note">No attribution found: nobody but the author speaks here.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col" className="num">
                Acts
              </th>
              <th scope="col" className="num">
                Words
              </th>
              <th scope="col" className="num">
                Share <span className="unit">%</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ key, name, class: kind, acts, words, share }, i) => (
              <tr key={key}>
                <th scope="row">
                  <span className={`source-name source-line-${lineOf(i)}`}>{name}</span> <sup>{i + 1}</sup>
                  <span className="cell-sub">{className(kind)}</span>
                </th>
                <td className="num">{acts}</td>
                <td className="num">{words}</td>
                <td className="num">{Math.round(100 * share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small muted">
        {plural(sources.length, 'distinct source')} of speech in the body, after names of one source are joined.
      </p>
    </section>
  );
}
