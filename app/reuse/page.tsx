import type { Metadata } from 'next';
import Link from 'next/link';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { readReuse } from '#lib/usecases/stories/read-stories.ts';
import { parseReuseQuery } from '#lib/usecases/stories/stories-view.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { type Params, searchParamsOf, single } from '../_ui/links.ts';
import { Pager } from '../_ui/pager.tsx';
import { Screen } from '../_ui/screen.tsx';
import { PairTable } from './_parts/pair-table.tsx';
import { ReuseMatrix } from './_parts/reuse-matrix.tsx';

export const metadata: Metadata = { title: 'Who runs whose text' };

export default async function ReusePage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(params), parseReuseQuery(searchParamsOf(params))] as const);
  const deps = await runtime();
  const [view, outlets] = await orNotFound(() => Promise.all([readReuse(deps, filters, query), readOutlets(deps, filters.corpus)]));
  const exported = toSearchParams({ ...filters, corpus: view.corpus.shown }).toString();
  const from = outlets.find(({ slug }) => slug === query.copied)?.name ?? null;
  return (
    <Screen section="stories" corpus={view.corpus} q={filters.q}>
      <header className="page-head">
        <p>
          <Link href={`/stories?corpus=${view.corpus.shown}`}>All stories</Link>
        </p>
        <h1>Who runs whose text</h1>
        <p>
          Articles with text of an earlier article of another outlet: the same, part of it, or reworded. What only quotes the same words is
          left out. <Link href="/methods/reuse">How copies are found</Link>
        </p>
      </header>
      <FilterBar
        action="/reuse"
        filters={filters}
        corpus={view.corpus}
        outlets={outlets}
        keep={{ copied: single(params.copied), size: single(params.size) }}
      />
      {view.outlets.length === 0 ? (
        <p className="empty">None of these articles has text of another outlet's.</p>
      ) : (
        <>
          <ReuseMatrix view={view} params={params} />
          <section className="section" aria-labelledby="pairs">
            <div className="section-head">
              <h2 id="pairs">{from === null ? 'The pairs' : `Text of ${from}`}</h2>
              <p>
                All pairs as a file:{' '}
                <a href={`/api/v1/export/copies.csv?${exported}&bom=true`} download aria-label="Download copies as CSV">
                  CSV
                </a>
              </p>
            </div>
            <PairTable rows={view.rows} />
            <Pager list={view} params={params} what={['pair', 'pairs']} />
          </section>
        </>
      )}
    </Screen>
  );
}
