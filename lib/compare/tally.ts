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
