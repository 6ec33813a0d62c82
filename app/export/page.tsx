import type { Metadata } from 'next';
import { readExport, readPreview } from '#lib/usecases/export/read-export.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { type Params, single } from '../_ui/links.ts';
import { Screen } from '../_ui/screen.tsx';
import { Preview } from './_parts/preview.tsx';
import { TableList } from './_parts/table-list.tsx';

export const metadata: Metadata = { title: 'Export' };

export default async function ExportPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const filters = await orNotFound(() => parseFilters(params));
  const deps = await runtime();
  const [offer, outlets] = await orNotFound(() => Promise.all([readExport(deps, filters), readOutlets(deps, filters.corpus)]));
  const chosen = offer.tables.find(({ name }) => name === single(params.table)) ?? offer.tables[0];
  const preview = await readPreview(deps, chosen.name, filters);
  const query = toSearchParams({ ...filters, corpus: offer.corpus.shown }).toString();
  return (
    <Screen section="export" corpus={offer.corpus} q={filters.q}>
      <header className="page-head">
        <h1>Export</h1>
        <p>Every number on the screens as a table. Choose what to take along; the file has exactly the rows that are counted here.</p>
      </header>
      <FilterBar action="/export" filters={filters} corpus={offer.corpus} outlets={outlets} keep={{ table: single(params.table) }} />
      <TableList tables={offer.tables} chosen={chosen.name} query={query} params={params} />
      <Preview table={chosen} preview={preview} />
    </Screen>
  );
}
