import { difference } from './difference.ts';
import type { Sample } from './resample.ts';
import { LEAST_FOR_RANK } from './summary.ts';

/** An outlet's place: those of one group cannot be told apart. `group` counts from 1, the highest mean first; null where there are too few articles to rank. */
export type Place = { readonly key: string; readonly group: number | null };

/**
 * Ranks outlets only as far as the interval of the difference excludes 0 (METHODS §6): sorted by mean, a new group begins at the first
 * outlet that differs from the first of the group before. Outlets under 30 articles get no place.
 */
export function tieGroups(outlets: readonly { readonly key: string; readonly sample: Sample }[]): readonly Place[] {
  const mean = ({ values }: Sample) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranked = outlets.filter(({ sample }) => sample.values.length >= LEAST_FOR_RANK).sort((a, b) => mean(b.sample) - mean(a.sample));
  const groups = new Map<string, number>();
  let group = 0;
  let head: Sample | null = null;
  for (const { key, sample } of ranked) {
    const apart = head === null ? null : difference(head, sample);
    if (head === null || (apart !== null && (apart.low > 0 || apart.high < 0))) {
      group++;
      head = sample;
    }
    groups.set(key, group);
  }
  return outlets.map(({ key }) => ({ key, group: groups.get(key) ?? null }));
}
