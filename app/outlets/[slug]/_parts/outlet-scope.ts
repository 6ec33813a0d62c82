import type { OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { type Filters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { chartFoot } from '../../../_ui/describe-filters.ts';

/** An outlet as its page shows it; `filters` name the corpus. */
export type OutletShown = { readonly outlet: OutletView; readonly filters: Filters };

/** The search params of other pages about the same articles. */
export function searchOf({ outlet, filters }: OutletShown): URLSearchParams {
  return toSearchParams({ ...filters, outlets: [outlet.slug] });
}

/** What stands below a chart of the outlet; `articles` where the chart has not all that the filters let through. */
export function footOf({ outlet, filters }: OutletShown, articles = outlet.articles): string[] {
  return chartFoot({ ...outlet, corpus: { ...outlet.corpus, matching: articles } }, { ...filters, outlets: [] }, new Map());
}
