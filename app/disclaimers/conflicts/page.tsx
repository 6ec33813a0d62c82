import type { Metadata } from 'next';
import Link from 'next/link';
import { parseConflictQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readConflicts } from '#lib/usecases/disclaimers/read-conflicts.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { FilterBar } from '../../_ui/filter-bar.tsx';
import { formatCount } from '../../_ui/format.ts';
import { type Params, searchParamsOf, withParams } from '../../_ui/links.ts';
import { findingName } from '../../_ui/names.ts';
import { Pager } from '../../_ui/pager.tsx';
import { Screen } from '../../_ui/screen.tsx';
import { ConflictTable } from './_parts/conflict-table.tsx';

export const metadata: Metadata = { title: 'Conflicts queue' };

export default async function ConflictsPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(params), parseConflictQuery(searchParamsOf(params))] as const);
  const deps = await runtime();
  const [queue, outlets] = await orNotFound(() => Promise.all([readConflicts(deps, filters, query), readOutlets(deps, filters.corpus)]));
  return (
    <Screen section="disclaimers" corpus={queue.corpus} q={filters.q}>
      <header className="page-head">
        <p>
          <Link href={`/disclaimers${withParams(params, { conflict: null, page: null, size: null })}`}>All wording families</Link>
        </p>
        <h1>Conflicts queue</h1>
        <p>
          Articles that do not fit what they declare, or disclose something to look at. A conflict is a reason to read, not a verdict.{' '}
          <Link href="/methods/findings">How findings come about</Link>
        </p>
      </header>
      <FilterBar action="/disclaimers/conflicts" filters={filters} corpus={queue.corpus} outlets={outlets}>
        <label className="field">
          Conflict
          <select name="conflict" defaultValue={query.conflict ?? ''}>
            <option value="">any</option>
            {queue.kinds.map(({ kind, articles }) => (
              <option key={kind} value={kind}>
                {findingName(kind)} ({formatCount(articles)})
              </option>
            ))}
          </select>
        </label>
      </FilterBar>
      {queue.rows.length === 0 ? (
        <p className="empty">No article that fits these filters has such a conflict.</p>
      ) : (
        <>
          <ConflictTable rows={queue.rows} />
          <Pager list={queue} params={params} what={['finding', 'findings']} />
        </>
      )}
    </Screen>
  );
}
