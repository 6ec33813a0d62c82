import Link from 'next/link';
import type { StoryView } from '#lib/usecases/stories/stories-view.ts';
import { CountMatrix } from '../../../_ui/count-matrix.tsx';
import { plural } from '../../../_ui/format.ts';

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
      <CountMatrix
        label="Sources by article"
        corner="Source"
        unit="words"
        columns={articles.map(({ id, outlet }) => ({ key: id, head: <a href={`#article-${id}`}>{outlet.name}</a> }))}
        rows={shown.map(({ key, name, words }) => ({
          key,
          head: (
            <Link href={`/sources/${encodeURIComponent(key)}${demo ? '?corpus=demo' : ''}`} prefetch={false}>
              {name}
            </Link>
          ),
          counts: words,
        }))}
      />
    </section>
  );
}
