import { EMPTY, merge, type Tally } from './tally.ts';

/**
 * η², the share of the variance of all values that lies between groups (Fisher 1925): the squares between group means over all squares,
 * 0–1. It is never below about (groups − 1)/(values − 1), even where groups are alike. Null for fewer than two groups with values, or
 * where all values are the same.
 */
export function varianceBetween(groups: readonly Tally[]): number | null {
  const known = groups.filter(({ n }) => n > 0);
  const { m2: all } = known.reduce(merge, EMPTY);
  if (known.length < 2 || all <= 0) return null;
  const within = known.reduce((sum, { m2 }) => sum + m2, 0);
  return Math.min(1, Math.max(0, 1 - within / all));
}
