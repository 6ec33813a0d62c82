import { namesOfOutlets } from '#lib/store/outlet-queries.ts';
import type { Corpus } from '../reading/filters.ts';
import { NO_FILTERS } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';
import type { OutletItem } from './outlet-view.ts';

/** The outlets of one corpus (null: the one shown by default) that have articles, by name. */
export async function readOutlets(deps: Reading, corpus: Corpus | null): Promise<OutletItem[]> {
  const tx = readerOf(deps);
  const { outlets } = await resolve(tx, { ...NO_FILTERS, corpus });
  const { domains } = await namesOfOutlets(tx, [...outlets.keys()]);
  return [...outlets.values()].map(({ id, slug, name, demo, articles }) => ({
    slug,
    name,
    demo,
    articles,
    domains: domains.filter((row) => row.outletId === id).map((row) => row.domain),
  }));
}
