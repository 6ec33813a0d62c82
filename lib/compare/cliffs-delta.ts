import { clustered, type Sample } from './clusters.ts';
import type { Interval } from './resample.ts';

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959964;

function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orEqual ? sorted[middle] <= value : sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each value, the share of `others` (ascending) that it lies above less the share that it lies below: −1 to 1. */
function dominances(values: readonly number[], others: Float64Array): number[] {
  const n = others.length;
  return values.map((value) => (countBelow(others, value, false) - (n - countBelow(others, value, true))) / n);
}

const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

/** Cliff's δ (Cliff 1993): the share of pairs in which a value of `a` is greater than one of `b`, less the share in which it is smaller. */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  const others = ascending(b);
  return dominances(a, others).reduce((sum, each) => sum + each, 0) / a.length;
}

/**
 * Cliff's δ with its asymmetric 95 % interval (Feng & Cliff 2004, formula 10), whose variance is the sum of those of the mean dominances of
 * both samples, by story where stories are known (Obuchowski 1997). Where no pair goes the other way, (n − z²)/(n + z²) with the smaller n
 * bounds it. Both samples need two values.
 */
export function deltaWithInterval(a: Sample, b: Sample): Interval & { readonly delta: number } {
  const [first, second] = [dominances(a.values, ascending(b.values)), dominances(b.values, ascending(a.values))];
  const [forA, forB] = [clustered({ values: first, clusters: a.clusters }), clustered({ values: second, clusters: b.clusters })];
  const delta = forA.mean;
  if (Math.abs(delta) === 1) {
    const n = Math.min(forA.n, forB.n);
    const bound = (n - Z * Z) / (n + Z * Z);
    return delta > 0 ? { delta, low: bound, high: 1 } : { delta, low: -1, high: -bound };
  }
  const spare = 1 - delta * delta;
  const variance = forA.error ** 2 + forB.error ** 2;
  const reach = Z * Math.sqrt(variance * (spare * spare + Z * Z * variance));
  const scale = spare + Z * Z * variance;
  const centre = delta - delta ** 3;
  return { delta, low: Math.max(-1, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
