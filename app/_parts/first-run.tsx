import Link from 'next/link';
import type { Counts } from '../_ui/corpus.ts';
import { Submit } from '../_ui/submit.client.tsx';
import { loadDemoCorpus } from '../actions.ts';

/** The overview of an instance without articles: three ways to begin. */
export function FirstRun({ corpus }: { readonly corpus: Counts }) {
  return (
    <>
      <header className="page-head">
        <h1>Nothing to compare yet</h1>
        <p>
          Caveat reads news articles, tells journalism from boilerplate and disclaimers, and shows how much of the author's own voice is
          opinion and who else speaks. Begin in one of three ways.
        </p>
      </header>
      <div className="columns ways">
        <section>
          <h2>Look around with fiction</h2>
          <p>
            Eight invented outlets that differ as real ones do. Marked as fictional on every screen, never mixed with your articles, removed
            in one click.
          </p>
          <form action={loadDemoCorpus}>
            <Submit className="button-main" pending="Reading and scoring 190 articles…">
              Load the demonstration corpus
            </Submit>
          </form>
        </section>
        <section>
          <h2>Paste an article</h2>
          <p>Copy a page as it is, menus and comment box included. You see how it is taken apart before anything is saved.</p>
          <Link className="button" href="/ingest">
            Paste an article
          </Link>
        </section>
        <section>
          <h2>Upload files</h2>
          <p>Text, HTML, CSV or JSONL, many at once. What can't be read is reported with its place and reason.</p>
          <Link className="button" href="/ingest#upload">
            Upload files
          </Link>
        </section>
      </div>
      {corpus.demo > 0 && (
        <p className="empty">
          The demonstration corpus is loaded as well: <Link href="/?corpus=demo">show it</Link>.
        </p>
      )}
    </>
  );
}
