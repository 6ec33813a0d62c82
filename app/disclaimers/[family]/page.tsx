import type { Metadata } from 'next';
import Link from 'next/link';
import { parsePageQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readWordingFamily } from '#lib/usecases/disclaimers/read-wording-family.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { hueOf } from '../../_ui/chart-rows.ts';
import { CoverageChart } from '../../_ui/coverage-chart.tsx';
import { chartFoot } from '../../_ui/describe-filters.ts';
import { FilterBar } from '../../_ui/filter-bar.tsx';
import { type Params, searchParamsOf, withParams } from '../../_ui/links.ts';
import { Screen } from '../../_ui/screen.tsx';
import { withinDays } from '../../_ui/trend-points.ts';
import { shortWording } from '../_parts/wording-text.tsx';
import { Carriers } from './_parts/carriers.tsx';
import { FamilyFacts } from './_parts/family-facts.tsx';
import { OutletCoverage } from './_parts/outlet-coverage.tsx';
import { Variants } from './_parts/variants.tsx';

type Props = { readonly params: Promise<{ readonly family: string }>; readonly searchParams: Promise<Params> };

export const metadata: Metadata = { title: 'A wording of disclaimers' };

export default async function FamilyPage({ params, searchParams }: Props) {
  const { family } = await params;
  const search = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(search), parsePageQuery(searchParamsOf(search))] as const);
  const deps = await runtime();
  const [view, outlets] = await orNotFound(() =>
    Promise.all([readWordingFamily(deps, family, filters, query), readOutlets(deps, filters.corpus)]),
  );
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const hues = new Map(outlets.map(({ slug }, place) => [slug, hueOf(place)]));
  const lines = view.coverage.map((line) => ({ ...line, name: names.get(line.key) ?? 'Together', hue: hues.get(line.key) ?? 0 }));
  return (
    <Screen section="disclaimers" corpus={view.corpus} q={filters.q}>
      <header className="page-head">
        <p>
          <Link href={`/disclaimers${withParams(search, { page: null, size: null })}`}>All wording families</Link>
        </p>
        <h1 className="family-title">{shortWording(view.text)}</h1>
      </header>
      <FilterBar action={`/disclaimers/${view.family}`} filters={filters} corpus={view.corpus} outlets={outlets} />
      {view.articles === 0 ? (
        <p className="empty">No article that fits these filters carries this wording. Take one away, or clear them all.</p>
      ) : (
        <>
          <FamilyFacts view={view} />
          <OutletCoverage outlets={view.outlets} params={search} />
          <CoverageChart
            id="coverage"
            title="Coverage over time"
            lead="Share of each month's dated articles that carry a wording of the family, at the outlets that have it."
            lines={lines}
            doing="carrying"
            foot={chartFoot(view, filters, names)}
            file={`caveat-disclaimer-${view.family}`}
            articles={(outlet, from, to) =>
              `/disclaimers/${view.family}${withParams(search, { ...(outlet && { outlet }), ...withinDays(filters, from, to), page: null })}#carriers`
            }
          />
          <Variants view={view} />
          <Carriers carriers={view.carriers} params={search} />
        </>
      )}
    </Screen>
  );
}
