import type { Metadata } from 'next';
import Link from 'next/link';
import { DISCLAIMER_KINDS } from '#lib/analysis/model/classified.ts';
import { parseFamilyQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readDisclaimers } from '#lib/usecases/disclaimers/read-disclaimers.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { plural } from '../_ui/format.ts';
import { type Params, searchParamsOf, single } from '../_ui/links.ts';
import { Pager } from '../_ui/pager.tsx';
import { Screen } from '../_ui/screen.tsx';
import { ConflictCounts } from './_parts/conflict-counts.tsx';
import { Coverage } from './_parts/coverage.tsx';
import { EmptyFamilies } from './_parts/empty-families.tsx';
import { FamilyFields } from './_parts/family-fields.tsx';
import { FamilyTable } from './_parts/family-table.tsx';

export const metadata: Metadata = { title: 'Disclaimers' };

export default async function DisclaimersPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(params), parseFamilyQuery(searchParamsOf(params))] as const);
  const deps = await runtime();
  const [view, outlets] = await orNotFound(() => Promise.all([readDisclaimers(deps, filters, query), readOutlets(deps, filters.corpus)]));
  return (
    <Screen section="disclaimers" corpus={view.corpus} q={filters.q}>
      <header className="page-head">
        <h1>What publications say about their own texts</h1>
        <p>
          Disclaimers whose words are nearly the same, grouped across articles and outlets: where they stand, since when, and how they
          changed. <Link href="/methods/disclaimers">How disclaimers are found and grouped</Link>
        </p>
      </header>
      <FilterBar
        action="/disclaimers"
        filters={filters}
        corpus={view.corpus}
        outlets={outlets}
        keep={{ sort: single(params.sort), direction: single(params.direction), size: single(params.size) }}
      >
        <FamilyFields query={query} kinds={DISCLAIMER_KINDS} />
      </FilterBar>
      {view.rows.length === 0 ? (
        <EmptyFamilies view={view} />
      ) : (
        <>
          <section className="section" aria-labelledby="families">
            <div className="section-head">
              <h2 id="families">Wording families</h2>
              <p>
                {plural(view.disclaimed, 'article')} of {plural(view.corpus.matching, 'article')} with a disclaimer of any kind.
              </p>
            </div>
            <FamilyTable rows={view.rows} query={query} params={params} />
            <Pager list={view} params={params} what={['family', 'families']} />
          </section>
          <Coverage view={view} query={query} filters={filters} outlets={outlets} params={params} />
        </>
      )}
      <ConflictCounts conflicts={view.conflicts} params={params} />
    </Screen>
  );
}
