import { evenlyByRank } from '#lib/compare/evenly-by-rank.ts';
import type { Tx } from '#lib/store/client.ts';
import { labelsOf, type ScoredOutlet } from '#lib/store/scored-queries.ts';
import type { ArticleDot } from './overview-view.ts';

/** Dots that one outlet may have in the chart. */
export const DOTS_PER_OUTLET = 250;

/** The articles of each outlet by value; of more than `DOTS_PER_OUTLET`, as many evenly spaced by rank. */
export async function dotsOf(tx: Tx, outlets: readonly ScoredOutlet[]): Promise<Map<number, readonly ArticleDot[]>> {
  const chosen = outlets.map((outlet) => ({ outlet, places: evenlyByRank(outlet.values, outlet.ids, DOTS_PER_OUTLET) }));
  const labels = await labelsOf(
    tx,
    chosen.flatMap(({ outlet, places }) => places.map((place) => outlet.ids[place])),
  );
  const dotAt = ({ ids, values }: ScoredOutlet, place: number): ArticleDot[] => {
    const label = labels.get(ids[place]);
    return label === undefined ? [] : [{ id: ids[place], title: label.title, value: values[place], publishedAt: label.publishedAt }];
  };
  return new Map(chosen.map(({ outlet, places }) => [outlet.outletId, places.flatMap((place) => dotAt(outlet, place))]));
}
