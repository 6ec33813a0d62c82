/** A share of `n` with its 95 % interval. */
export type Proportion = { readonly value: number; readonly low: number; readonly high: number; readonly n: number };

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959964;

/** The share `k` of `n` with its 95 % score interval (Wilson 1927), which is of use from the first case on; null of nothing. */
export function proportion(k: number, n: number): Proportion | null {
  if (n <= 0) return null;
  const value = k / n;
  const centre = value + (Z * Z) / (2 * n);
  const reach = Z * Math.sqrt((value * (1 - value)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return { value, low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale), n };
}
