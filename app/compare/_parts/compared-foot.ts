import type { Comparison } from '#lib/usecases/comparisons/compare-view.ts';
import { type Filters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { chartFoot } from '../../_ui/describe-filters.ts';

/** What every part of the screen is given. `hues` are the outlets' hues, in the order of the comparison. */
export type Shown = { readonly comparison: Comparison; readonly filters: Filters; readonly hues: readonly number[] };

/** What stands below each chart of the comparison. */
export function footOf({ comparison, filters }: Shown): string[] {
  return chartFoot(comparison, { ...filters, outlets: [] }, new Map());
}

/** The address of the articles of an outlet behind a number, highest value first. */
export function articlesOf({ comparison, filters }: Pick<Shown, 'comparison' | 'filters'>, slug: string): string {
  const params = toSearchParams({ ...filters, corpus: comparison.corpus.shown, outlets: [slug] });
  params.set('sort', comparison.chosen.name);
  return `/articles?${params}`;
}

/** The name of an outlet of the comparison. */
export function nameOf({ outlets }: Comparison, slug: string): string {
  return outlets.find((outlet) => outlet.slug === slug)?.name ?? slug;
}
