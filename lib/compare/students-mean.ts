import { clustered, type Sample } from './clusters.ts';

/** `low` and `high` are null under four stories. */
export type StudentsMean = { readonly n: number; readonly mean: number; readonly low: number | null; readonly high: number | null };

const LEAST_STORIES = 4;

/** The 97.5 % quantile of Student's t distribution with `freedom` degrees of freedom, from 3 on within .005 (Abramowitz & Stegun 1964, 26.7.5). */
function t975(freedom: number): number {
  const z = 1.959964;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3;
}

/**
 * The mean of a sample with its 95 % interval by Student's t, within the range of the values: the error is that of whole stories (Cochran
 * 1977, §6.3), with one degree of freedom less than there are stories; values without a story are one each.
 */
export function studentsMean(sample: Sample): StudentsMean {
  const { n, k, mean, error, low, high } = clustered(sample);
  if (k < LEAST_STORIES) return { n, mean, low: null, high: null };
  const reach = t975(k - 1) * error;
  return { n, mean, low: Math.max(low, mean - reach), high: Math.min(high, mean + reach) };
}
