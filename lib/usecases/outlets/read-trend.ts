import type { Step, TrendPoint } from '#lib/compare/trend.ts';
import { AppError } from '#lib/errors.ts';
import { outletIdsBySlug } from '#lib/store/outlet-queries.ts';
import { storiesKnown } from '#lib/store/sample-queries.ts';
import { scoredByOutlet } from '#lib/store/scored-queries.ts';
import type { VersionMark } from '../comparisons/compare-view.ts';
import type { Filters } from '../reading/filters.ts';
import { type Measure, measureOf } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { resolve } from '../reading/scope.ts';
import { trendsOf, versionMarks } from './trends.ts';

export type OutletTrend = { readonly measure: Measure; readonly points: readonly TrendPoint[]; readonly versions: readonly VersionMark[] };

type Asked = { readonly step: Step; readonly zone: string };

/** How one measure of an outlet goes by day, week or month of a zone. Throws `AppError`: `not-found`, `invalid` for an unknown measure. */
export function readTrend(deps: Reading, slug: string, filters: Filters, measure: string | null, by: Asked): Promise<OutletTrend> {
  return remembered(deps, ['trend', slug, filters, measure, by], () => trendOfOutlet(deps, slug, filters, measure, by));
}

async function trendOfOutlet(
  deps: Reading,
  slug: string,
  filters: Filters,
  measure: string | null,
  { step, zone }: Asked,
): Promise<OutletTrend> {
  const tx = readerOf(deps);
  const chosen = measureOf(measure);
  const { scope } = await resolve(tx, { ...filters, outlets: [slug] });
  const id = (await outletIdsBySlug(tx, [slug])).get(slug);
  if (id === undefined) throw new AppError('not-found', `There is no outlet “${slug}”.`);
  const [scored, stories, versions] = await Promise.all([
    scoredByOutlet(tx, scope, chosen.name),
    storiesKnown(tx, scope),
    versionMarks(tx, scope),
  ]);
  const trends = trendsOf(scored, stories, step, zone);
  return { measure: chosen, points: trends.get(id) ?? [], versions };
}
