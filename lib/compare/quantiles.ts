import { quantileSorted } from 'simple-statistics';

export type Quantiles = { readonly min: number; readonly q1: number; readonly median: number; readonly q3: number; readonly max: number };

/** The five-number summary of values in any order; null for none. */
export function quantiles(values: readonly number[]): Quantiles | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number) => quantileSorted(sorted, p);
  return { min: sorted[0], q1: at(0.25), median: at(0.5), q3: at(0.75), max: sorted[sorted.length - 1] };
}
