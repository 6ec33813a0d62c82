import type { Metadata } from 'next';
import Link from 'next/link';
import { parseTrend } from '#lib/usecases/compare-query.ts';
import { parseFilters } from '#lib/usecases/filters.ts';
import { MEASURES } from '#lib/usecases/measures.ts';
import { readOutlet, readOutletName } from '#lib/usecases/read-outlet.ts';
import { readOutlets } from '#lib/usecases/read-outlets.ts';
import { readPartners } from '#lib/usecases/read-shared-stories.ts';
import { readTrend } from '#lib/usecases/read-trend.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { readerZone } from '../../_server/zone.ts';
import { hueOf } from '../../_ui/chart-rows.ts';
import { FilterBar } from '../../_ui/filter-bar.tsx';
import { formatDay, plural } from '../../_ui/format.ts';
import { type Params, single, withParams } from '../../_ui/links.ts';
import { MeasureField } from '../../_ui/measure-field.tsx';
import { Screen } from '../../_ui/screen.tsx';
import { Anatomy } from './_parts/anatomy.tsx';
import { AttributionCheck } from './_parts/attribution-check.tsx';
import { DisclaimerCoverage } from './_parts/disclaimers.tsx';
import { Distributions } from './_parts/distributions.tsx';
import { Genres } from './_parts/genres.tsx';
import { Leaderboard } from './_parts/leaderboard.tsx';
import { Manage } from './_parts/manage.tsx';
import { Matrix } from './_parts/matrix.tsx';
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
  const shown = { ...filters, corpus: outlet.corpus.shown };
  const measure = single(query.measure);
  const [trend, partners, others] = await orNotFound(() =>
    Promise.all([
      readTrend(deps, outlet.slug, shown, measure, asked),
      readPartners(deps, outlet.slug, shown, measure),
      readOutlets(deps, outlet.corpus.shown),
    ]),
  );
  const place = others.findIndex((other) => other.slug === outlet.slug);
  const articles = `/articles${withParams(query, { outlet: outlet.slug, corpus: outlet.corpus.shown })}`;
  return (
    <Screen section="overview" corpus={outlet.corpus} q={filters.q}>
      <header className="page-head">
        <h1>{outlet.name}</h1>
        <p>
          <Link href={articles}>{plural(outlet.articles, 'article')}</Link>: {outlet.own} own, {outlet.wire} wire or republished;{' '}
          {outlet.first === null ? 'without dates' : `${formatDay(outlet.first)} to ${formatDay(outlet.last)}`}
          {outlet.domains.length > 0 && `; ${outlet.domains.join(', ')}`}
        </p>
        <p>
          <Link href={`/compare?outlet=${outlet.slug}`}>Compare it with other outlets</Link>
        </p>
        <Manage outlet={outlet} others={others.filter((other) => other.slug !== outlet.slug)} />
      </header>
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
          <Distributions outlet={outlet} place={place} />
          <Trend outlet={outlet} trend={trend} filters={shown} hue={hueOf(Math.max(0, place))} {...asked} params={query} />
          <Partners outlet={outlet} partners={partners} filters={shown} />
          <Genres outlet={outlet} hue={hueOf(Math.max(0, place))} />
          <Matrix outlet={outlet} />
          <Leaderboard outlet={outlet} />
          <AttributionCheck outlet={outlet} />
          <DisclaimerCoverage outlet={outlet} />
          <WordingFamilies outlet={outlet} />
          <Anatomy outlet={outlet} />
          <Recurring outlet={outlet} />
        </>
      )}
    </Screen>
  );
}
