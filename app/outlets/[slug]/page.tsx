import type { Metadata } from 'next';
import Link from 'next/link';
import { parseFilters } from '#lib/usecases/filters.ts';
import { readOutlet } from '#lib/usecases/read-outlet.ts';
import { readOutlets } from '#lib/usecases/read-outlets.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { FilterBar } from '../../_ui/filter-bar.tsx';
import { formatDay, plural } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { Screen } from '../../_ui/screen.tsx';
import { Anatomy } from './_parts/anatomy.tsx';
import { AttributionCheck } from './_parts/attribution-check.tsx';
import { DisclaimerCoverage } from './_parts/disclaimers.tsx';
import { Distributions } from './_parts/distributions.tsx';
import { Leaderboard } from './_parts/leaderboard.tsx';
import { Manage } from './_parts/manage.tsx';
import { Matrix } from './_parts/matrix.tsx';
import { Quality } from './_parts/quality.tsx';
import { Recurring } from './_parts/recurring.tsx';
import { WordingFamilies } from './_parts/wording-families.tsx';

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { name } = await orNotFound(async () => readOutlet(await runtime(), slug, parseFilters({})));
  return { title: name };
}

export default async function OutletPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const query = await searchParams;
  const filters = await orNotFound(() => parseFilters(query));
  const deps = await runtime();
  const outlet = await orNotFound(() => readOutlet(deps, slug, filters));
  const others = await readOutlets(deps, outlet.corpus.shown);
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
        <Manage outlet={outlet} others={others.filter((other) => other.slug !== outlet.slug)} />
      </header>
      <FilterBar action={`/outlets/${outlet.slug}`} filters={{ ...filters, outlets: [] }} corpus={outlet.corpus} outlets={[]} />
      {outlet.articles === 0 ? (
        <p className="empty">No article of {outlet.name} fits these filters. Take one away, or clear them all.</p>
      ) : (
        <>
          <Quality outlet={outlet} />
          <Distributions outlet={outlet} place={place} />
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
