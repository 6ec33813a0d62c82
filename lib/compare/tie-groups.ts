import { type Drawn, isApart } from './difference.ts';
import { LEAST_FOR_RANK } from './summary.ts';

/** An outlet's place: those of one group cannot be told apart. `group` counts from 1, the highest mean first; null where there are too few articles to rank. */
export type Place = { readonly key: string; readonly group: number | null };

/**
 * Ranks outlets only as far as the interval of the difference excludes 0 (METHODS §6): sorted by mean, a new group begins at the first
 * outlet that differs from the first of the group before. Outlets under 30 articles get no place.
 */
export function tieGroups(outlets: readonly { readonly key: string; readonly drawn: Drawn }[]): readonly Place[] {
  const mean = ({ left }: Drawn) => left.sample.mean;
  const ranked = outlets.filter(({ drawn }) => drawn.left.sample.n >= LEAST_FOR_RANK).sort((a, b) => mean(b.drawn) - mean(a.drawn));
  const groups = new Map<string, number>();
  let group = 0;
  let head: Drawn | null = null;
  for (const { key, drawn } of ranked) {
    if (head === null || isApart(head, drawn)) {
      group++;
      head = drawn;
    }
    groups.set(key, group);
  }
  return outlets.map(({ key }) => ({ key, group: groups.get(key) ?? null }));
}
