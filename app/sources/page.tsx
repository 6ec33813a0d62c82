import type { Metadata } from 'next';
import Link from 'next/link';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { readSources } from '#lib/usecases/sources/read-sources.ts';
import { parseSourceQuery } from '#lib/usecases/sources/source-query.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { type Params, searchParamsOf, single } from '../_ui/links.ts';
import { Pager } from '../_ui/pager.tsx';
import { Screen } from '../_ui/screen.tsx';
import { EmptySources } from './_parts/empty-sources.tsx';
import { SourceFields } from './_parts/source-fields.tsx';
import { Matrix } from './_parts/source-matrix.tsx';
import { SourceTable } from './_parts/source-table.tsx';

export const metadata: Metadata = { title: 'Sources' };

export default async function SourcesPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(params), parseSourceQuery(searchParamsOf(params))] as const);
  const deps = await runtime();
  const [view, outlets] = await orNotFound(() => Promise.all([readSources(deps, filters, query), readOutlets(deps, filters.corpus)]));
  const exported = toSearchParams({ ...filters, corpus: view.corpus.shown }).toString();
  return (
    <Screen section="sources" corpus={view.corpus} q={filters.q}>
      <header className="page-head">
        <h1>Who speaks in the news</h1>
        <p>
          Everyone to whom articles attribute speech, and all that each is quoted as saying. One name is one source across articles; two can
          be merged. <Link href="/methods/sources">How sources are found and counted</Link>
        </p>
      </header>
      <FilterBar
        action="/sources"
        filters={filters}
        corpus={view.corpus}
        outlets={outlets}
        keep={{ sort: single(params.sort), direction: single(params.direction), size: single(params.size) }}
      >
        <SourceFields query={query} />
      </FilterBar>
      {view.rows.length === 0 ? (
        <EmptySources view={view} query={query} params={params} />
      ) : (
        <>
          <section className="section" aria-labelledby="list">
            <div className="section-head">
              <h2 id="list">Sources</h2>
              <p>
                Of speech: statements and documents. All sources of these articles, by outlet, as a file:{' '}
                <a href={`/api/v1/export/sources.csv?${exported}&bom=true`} download aria-label="Download sources as CSV">
                  CSV
                </a>
              </p>
            </div>
            <SourceTable rows={view.rows} query={query} params={params} />
            <Pager list={view} params={params} what={['source', 'sources']} />
          </section>
          <Matrix matrix={view.matrix} params={params} />
        </>
      )}
    </Screen>
  );
}
