import type { Metadata } from 'next';
import Link from 'next/link';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { readSource } from '#lib/usecases/sources/read-source.ts';
import { parseQuotationQuery } from '#lib/usecases/sources/source-query.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { hueOf } from '../../_ui/chart-rows.ts';
import { CoverageChart } from '../../_ui/coverage-chart.tsx';
import { chartFoot } from '../../_ui/describe-filters.ts';
import { FilterBar } from '../../_ui/filter-bar.tsx';
import { type Params, searchParamsOf, withParams } from '../../_ui/links.ts';
import { Screen } from '../../_ui/screen.tsx';
import { withinDays } from '../../_ui/trend-points.ts';
import { OF_THE_LIST, sourceAddress } from '../_parts/source-address.ts';
import { Merging } from './_parts/merging.tsx';
import { QuotationFields } from './_parts/quotation-fields.tsx';
import { Quotations } from './_parts/quotations.tsx';
import { SourceFacts } from './_parts/source-facts.tsx';
import { SourceOutlets } from './_parts/source-outlets.tsx';

type Props = { readonly params: Promise<{ readonly key: string }>; readonly searchParams: Promise<Params> };

export const metadata: Metadata = { title: 'A source' };

export default async function SourcePage({ params, searchParams }: Props) {
  const { key } = await params;
  const search = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(search), parseQuotationQuery(searchParamsOf(search))] as const);
  const deps = await runtime();
  const [view, outlets] = await orNotFound(() =>
    Promise.all([readSource(deps, decodeURIComponent(key), filters, query), readOutlets(deps, filters.corpus)]),
  );
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const hues = new Map(outlets.map(({ slug }, place) => [slug, hueOf(place)]));
  const lines = view.coverage.map((line) => ({ ...line, name: names.get(line.key) ?? 'Together', hue: hues.get(line.key) ?? 0 }));
  const asked = toSearchParams({ ...filters, corpus: view.corpus.shown });
  for (const [name, value] of Object.entries({ ...query, source: view.key })) if (value !== null) asked.set(name, String(value));
  return (
    <Screen section="sources" corpus={view.corpus} q={filters.q}>
      <header className="page-head">
        <p>
          <Link href={`/sources${withParams(search, OF_THE_LIST)}`}>All sources</Link>
        </p>
        <h1>{view.name}</h1>
        <Merging view={view} />
      </header>
      <FilterBar action={sourceAddress(view.key, {})} filters={filters} corpus={view.corpus} outlets={outlets}>
        <QuotationFields query={query} />
      </FilterBar>
      {view.acts > 0 && (
        <>
          <SourceFacts view={view} />
          <SourceOutlets view={view} params={search} />
          <CoverageChart
            id="coverage"
            title="When it speaks"
            lead="Share of each month's dated articles in which it speaks, at the outlets that quote it."
            lines={lines}
            doing="quoting"
            foot={chartFoot(view, filters, names)}
            file="caveat-source"
            articles={(outlet, from, to) =>
              `${sourceAddress(view.key, search, { ...(outlet && { outlet }), ...withinDays(filters, from, to) })}#quotations`
            }
          />
        </>
      )}
      <Quotations view={view} params={search} csv={`/api/v1/export/quotations.csv?${asked}&bom=true`} />
    </Screen>
  );
}
