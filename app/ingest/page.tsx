import type { Metadata } from 'next';
import Link from 'next/link';
import { readImports } from '#lib/usecases/imports/read-import.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { runtime } from '../_server/runtime.ts';
import { Screen } from '../_ui/screen.tsx';
import { PagesForm } from './_parts/pages-form.tsx';
import { PasteForm } from './_parts/paste-form.client.tsx';
import { RecentImports } from './_parts/recent-imports.tsx';
import { UploadForm } from './_parts/upload-form.client.tsx';

export const metadata: Metadata = { title: 'Ingest' };

export default async function IngestPage() {
  const deps = await runtime();
  const [imports, outlets] = await Promise.all([readImports(deps), readOutlets(deps, 'real')]);
  const names = outlets.map(({ name }) => name);
  const megabytes = Math.round(deps.env.limits.upload / 2 ** 20);
  return (
    <Screen section="ingest" corpus={null}>
      <header className="page-head">
        <h1>Bring articles in</h1>
        <p>
          Paste one and watch how it is taken apart, have pages fetched, or upload many files. The same article is stored once, however
          often it comes.
        </p>
      </header>
      <section aria-labelledby="paste">
        <h2 id="paste" className="hidden-visually">
          Paste an article
        </h2>
        <PasteForm outlets={names} />
      </section>
      <section className="section" aria-labelledby="pages">
        <div className="section-head">
          <h2 id="pages">Fetch pages</h2>
          <p>
            Pages are fetched as their hosts allow. For a site that is to be followed, <Link href="/feeds">subscribe to its feed</Link>.
          </p>
        </div>
        <PagesForm />
      </section>
      <section className="section" aria-labelledby="upload">
        <div className="section-head">
          <h2 id="upload">Upload files</h2>
          <p>
            .txt, .md and .html hold one article each; .csv and .jsonl hold many, their columns found by the names in the heading (text,
            html, url, outlet, title, date, genre); so do web archives (.warc), saved feeds (.xml), and .zip of all these. The pages of a
            list of addresses (.urls) are fetched. Up to {megabytes} MB a file.
          </p>
        </div>
        <UploadForm outlets={names} />
      </section>
      <RecentImports imports={imports} />
    </Screen>
  );
}
