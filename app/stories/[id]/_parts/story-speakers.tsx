import Link from 'next/link';
import type { StoryView } from '#lib/usecases/stories-view.ts';
import { formatCount, plural } from '../../../_ui/format.ts';
import { Scroll } from '../../../_ui/scroll.tsx';

const MOST_SPEAKERS = 30;

/** Whom each outlet gave a voice: sources by articles, in words that are attributed to them. */
export function StorySpeakers({ story: { articles, sources, demo } }: { readonly story: StoryView }) {
  if (sources.length === 0) return null;
  const shown = sources.slice(0, MOST_SPEAKERS);
  return (
    <section className="section" aria-labelledby="speakers">
      <div className="section-head">
        <h2 id="speakers">Who is given a voice by whom</h2>
        <p>
          Words of reported speech.{' '}
          {sources.length > shown.length && `${plural(sources.length - shown.length, 'more source')} with fewer words left out.`}
        </p>
      </div>
      <Scroll label="Sources by article">
        <table className="source-matrix">
          <thead>
            <tr>
              <th scope="col">
                Source <span className="unit">words</span>
              </th>
              {articles.map(({ id, outlet }) => (
                <th key={id} scope="col" className="num">
                  <a href={`#article-${id}`}>{outlet.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, words }) => (
              <tr key={key}>
                <th scope="row">
                  <Link href={`/sources/${encodeURIComponent(key)}${demo ? '?corpus=demo' : ''}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                {articles.map(({ id }, i) => (
                  <td key={id} className="num" data-step={words[i] > 0 ? 2 : undefined}>
                    {words[i] > 0 ? formatCount(words[i]) : <span className="muted">–</span>}
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
