import Link from 'next/link';
import { removeDemoCorpus } from '../actions.ts';
import type { Counts } from './corpus.ts';
import { plural } from './format.ts';

/** Says on every screen whose articles are shown, and switches between the demonstration corpus and one's own; the two are never mixed. */
export function CorpusStrip({ corpus }: { readonly corpus: Counts }) {
  if (corpus.demo === 0) return null;
  if (corpus.shown === 'real')
    return (
      <div className="corpus-strip">
        <span>
          <strong>Your articles</strong> ({plural(corpus.real, 'article')})
        </span>
        <Link href="/?corpus=demo">Show the demonstration corpus</Link>
      </div>
    );
  return (
    <section className="corpus-strip" aria-label="Corpus">
      <span>
        <strong>Demonstration corpus: fictional.</strong> Every outlet, person and event in these {plural(corpus.demo, 'article')} is
        invented.
      </span>
      {corpus.real > 0 && <Link href="/?corpus=real">Show your {plural(corpus.real, 'article')}</Link>}
      <details className="ask">
        <summary>Remove it</summary>
        <form action={removeDemoCorpus} className="ask-panel">
          <p>This removes the demonstration outlets and their articles. Your own stay. You can load the corpus again on the overview.</p>
          <button type="submit" className="button-danger">
            Remove the demonstration corpus
          </button>
        </form>
      </details>
    </section>
  );
}
