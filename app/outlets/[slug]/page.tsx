import type { Metadata } from 'next';
import { parseTrend } from '#lib/usecases/comparisons/compare-query.ts';
import { readPartners } from '#lib/usecases/comparisons/read-shared-stories.ts';
import { readOutlet, readOutletName } from '#lib/usecases/outlets/read-outlet.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { readTrend } from '#lib/usecases/outlets/read-trend.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { MEASURES } from '#lib/usecases/reading/measures.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { readerZone } from '../../_server/zone.ts';
import { hueOf } from '../../_ui/chart-rows.ts';
import { FilterBar } from '../../_ui/filter-bar.tsx';
import { type Params, single } from '../../_ui/links.ts';
import { MeasureField } from '../../_ui/measure-field.tsx';
import { Screen } from '../../_ui/screen.tsx';
import { Anatomy } from './_parts/anatomy.tsx';
import { AttributionCheck } from './_parts/attribution-check.tsx';
import { DisclaimerCoverage } from './_parts/disclaimers.tsx';
import { Distributions } from './_parts/distributions.tsx';
import { Genres } from './_parts/genres.tsx';
import { Leaderboard } from './_parts/leaderboard.tsx';
import { Matrix } from './_parts/matrix.tsx';
import { OutletHead } from './_parts/outlet-head.tsx';
import { Partners } from './_parts/partners.tsx';
import { Quality } from './_parts/quality.tsx';
import { Recurring } from './_parts/recurring.tsx';
import { Trend } from './_parts/trend.tsx';
import { WordingFamilies } from './_parts/wording-families.tsx';

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return { title: await orNotFound(async () => readOutletName(await runtime(), slug)) };
}

export default async function OutletPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const query = await searchParams;
  const filters = await orNotFound(() => parseFilters(query));
  const deps = await runtime();
  const outlet = await orNotFound(() => readOutlet(deps, slug, filters));
  const asked = await readerZone().then((zone) => orNotFound(() => parseTrend(query, zone)));
  const shown = { outlet, filters: { ...filters, corpus: outlet.corpus.shown } };
  const measure = single(query.measure);
  const [trend, partners, others] = await orNotFound(() =>
    Promise.all([
      readTrend(deps, outlet.slug, shown.filters, measure, asked),
      readPartners(deps, outlet.slug, shown.filters, measure),
      readOutlets(deps, outlet.corpus.shown),
    ]),
  );
  const place = others.findIndex((other) => other.slug === outlet.slug);
  return (
    <Screen section="overview" corpus={outlet.corpus} q={filters.q}>
      <OutletHead shown={shown} others={others} params={query} />
      <FilterBar
        action={`/outlets/${outlet.slug}`}
        filters={{ ...filters, outlets: [] }}
        corpus={outlet.corpus}
        outlets={[]}
        keep={{ by: single(query.by), zone: single(query.zone) }}
      >
        <MeasureField measures={MEASURES} chosen={trend.measure.name} />
      </FilterBar>
      {outlet.articles === 0 ? (
        <p className="empty">No article of {outlet.name} fits these filters. Take one away, or clear them all.</p>
      ) : (
        <>
          <Quality outlet={outlet} />
          <Distributions shown={shown} place={place} />
          <Trend shown={shown} trend={trend} hue={hueOf(Math.max(0, place))} {...asked} params={query} />
          <Partners shown={shown} partners={partners} />
          <Genres shown={shown} hue={hueOf(Math.max(0, place))} />
          <Matrix shown={shown} />
          <Leaderboard shown={shown} />
          <AttributionCheck outlet={outlet} />
          <DisclaimerCoverage outlet={outlet} />
          <WordingFamilies shown={shown} />
          <Anatomy shown={shown} />
          <Recurring outlet={outlet} />
        </>
      )}
    </Screen>
  );
}
