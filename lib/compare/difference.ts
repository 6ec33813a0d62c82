import { interval, resampledMeans, type Sample } from './resample.ts';

/** Mean of `a` less mean of `b` with its 95 % interval, Cliff's δ (−1 to 1) and a two-sided bootstrap p. */
export type Difference = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly delta: number;
  readonly p: number;
};

const SEEDS = [20_260_903, 20_260_904] as const;

/** Cliff's δ (Cliff 1993): the share of pairs in which a value of `a` is greater than one of `b`, less the share in which it is smaller. */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  const sorted = b.toSorted((x, y) => x - y);
  const below = (value: number, orEqual: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (orEqual ? sorted[mid] <= value : sorted[mid] < value) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  let sum = 0;
  for (const value of a) sum += below(value, false) - (sorted.length - below(value, true));
  return sum / (a.length * sorted.length);
}

/** Compares two independent samples, each resampled by story; null when one has fewer than two values. p is that of the percentile bootstrap (Efron & Tibshirani 1993, §15.4), at least 1/draws. */
export function difference(a: Sample, b: Sample): Difference | null {
  if (a.values.length < 2 || b.values.length < 2) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const first = resampledMeans(a, SEEDS[0]);
  const second = resampledMeans(b, SEEDS[1]);
  const draws = first.map((value, d) => value - second[d]);
  let below = 0;
  for (const draw of draws) if (draw < 0) below++;
  const p = Math.max((2 * Math.min(below, draws.length - below)) / draws.length, 1 / draws.length);
  return { value: mean(a.values) - mean(b.values), ...interval(draws), delta: cliffsDelta(a.values, b.values), p: Math.min(1, p) };
}
