/** Count, mean, sum of squared deviations and range of some values: enough for mean and variance, and mergeable in any order. */
export type Tally = { readonly n: number; readonly mean: number; readonly m2: number; readonly min: number; readonly max: number };

export const EMPTY: Tally = { n: 0, mean: 0, m2: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };

/** The tally of one finite value. */
export function tallyOf(value: number): Tally {
  return { n: 1, mean: value, m2: 0, min: value, max: value };
}

/** The tally of both parts together (Chan, Golub & LeVeque 1983); commutative and associative up to rounding. */
export function merge(a: Tally, b: Tally): Tally {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const delta = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (delta * b.n) / n,
    m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
  };
}

/** Sample variance (n − 1); null under two values. */
export function variance(tally: Tally): number | null {
  return tally.n < 2 ? null : tally.m2 / (tally.n - 1);
}

/** The 97.5 % quantile of Student's t distribution with `freedom` degrees of freedom, from 3 on within .005 (Abramowitz & Stegun 1964, 26.7.5). */
function t975(freedom: number): number {
  const z = 1.959964;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3;
}

/** The 95 % interval of the mean by Student's t, within the range of the values; null under four of them. */
export function meanInterval(tally: Tally): { readonly low: number; readonly high: number } | null {
  const spread = variance(tally);
  if (spread === null || tally.n < 4) return null;
  const reach = t975(tally.n - 1) * Math.sqrt(spread / tally.n);
  return { low: Math.max(tally.min, tally.mean - reach), high: Math.min(tally.max, tally.mean + reach) };
}
