import type { Metadata } from 'next';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { readOverview } from '#lib/usecases/outlets/read-overview.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { FirstRun } from './_parts/first-run.tsx';
import { OutletChart } from './_parts/outlet-chart.tsx';
import { OutletTable } from './_parts/outlet-table.tsx';
import { orderOf, sortOutlets } from './_parts/sort-outlets.ts';
import { orNotFound } from './_server/found.ts';
import { runtime } from './_server/runtime.ts';
import { FilterBar } from './_ui/filter-bar.tsx';
import { type Params, single } from './_ui/links.ts';
import { MeasureField } from './_ui/measure-field.tsx';
import { Screen } from './_ui/screen.tsx';

export const metadata: Metadata = { title: 'Overview' };

export default async function OverviewPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const filters = await orNotFound(() => parseFilters(params));
  const deps = await runtime();
  const [overview, choices] = await orNotFound(() =>
    Promise.all([readOverview(deps, filters, single(params.measure)), readOutlets(deps, filters.corpus)]),
  );
  const { corpus, chosen, measures } = overview;
  if (corpus[corpus.shown] === 0)
    return (
      <Screen section="overview" corpus={corpus}>
        <FirstRun corpus={corpus} />
      </Screen>
    );
  const order = orderOf(params, measures);
  const rows = sortOutlets(overview.outlets, order, chosen.name);
  return (
    <Screen section="overview" corpus={corpus} q={filters.q}>
      <header className="page-head">
        <h1>How outlets write, and whom they let speak</h1>
        <p>Every outlet on one measure at a time. Each dot is an article; open it to read the words behind its number.</p>
      </header>
      <FilterBar
        action="/"
        filters={filters}
        corpus={corpus}
        outlets={choices}
        keep={{ sort: single(params.sort), direction: single(params.direction) }}
      >
        <MeasureField measures={measures} chosen={chosen.name} />
      </FilterBar>
      {rows.length === 0 ? (
        <p className="empty">No article fits these filters. Take one away, or clear them all.</p>
      ) : (
        <>
          <OutletChart overview={overview} rows={rows} choices={choices} filters={filters} order={order} params={params} />
          <OutletTable overview={overview} rows={rows} order={order} params={params} />
        </>
      )}
    </Screen>
  );
}
