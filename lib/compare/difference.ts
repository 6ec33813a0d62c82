import { deltaWithInterval } from './cliffs-delta.ts';
import type { Sample } from './clusters.ts';
import { LARGE } from './draws.ts';
import { permutationP } from './permutation.ts';
import { type Interval, type Resampled, resample, studentInterval, studentise } from './resample.ts';

/** Mean of `a` less mean of `b` with its 95 % interval, Cliff's δ (−1 to 1) with its own, and a two-sided p. */
export type Difference = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly delta: number;
  readonly deltaLow: number;
  readonly deltaHigh: number;
  readonly p: number;
};

/** A sample drawn twice: for its place on the left of a difference and for that on the right, so that no draw is compared with itself. */
export type Drawn = { readonly sample: Sample; readonly left: Resampled; readonly right: Resampled };

const SEEDS = [20_260_903, 20_260_904] as const;

/** Draws of a sample, to compare it with many others. */
export function draw(sample: Sample): Drawn {
  return { sample, left: resample(sample, SEEDS[0]), right: resample(sample, SEEDS[1]) };
}

/**
 * The two-sided p of an estimate against 0 by draws from the normal distribution in units of its error: twice the smaller share of draws
 * as far out, one draw added to both, so that p is never 0.
 */
export function pOf(estimate: number, error: number, sorted: Float64Array): number {
  if (error === 0) return estimate === 0 ? 1 : 2 / (sorted.length + 2);
  const observed = estimate / error;
  let [above, below] = [0, 0];
  for (const t of sorted) {
    if (t >= observed) above++;
    if (t <= observed) below++;
  }
  return Math.min(1, (2 * (Math.min(above, below) + 1)) / (sorted.length + 1));
}

/** The difference of the means, its error, its draws in units of their errors, and what it can be at the values seen. */
function meansApart({ left }: Drawn, { right }: Drawn) {
  const [a, b] = [left.sample, right.sample];
  const value = a.mean - b.mean;
  const error = Math.hypot(a.error, b.error);
  const shifts = left.shifts.map((shift, d) => shift - right.shifts[d]);
  const errors = left.errors.map((each, d) => Math.hypot(each, right.errors[d]));
  const sorted = studentise(shifts, errors, error);
  return { value, error, sorted, bounds: { low: a.low - b.high, high: a.high - b.low } };
}

const intervalOf = ({ value, error, sorted, bounds }: ReturnType<typeof meansApart>): Interval =>
  studentInterval(value, error, sorted, bounds);

/** Compares two independent samples by their means alone: whether 0 lies outside the interval of the difference. False for fewer than two values. */
export function isApart(a: Drawn, b: Drawn): boolean {
  if (a.left.sample.n < 2 || b.right.sample.n < 2) return false;
  const { low, high } = intervalOf(meansApart(a, b));
  return low > 0 || high < 0;
}

/** Compares two independent samples, each resampled by story; null when one has fewer than two values. */
export function differenceOf(a: Drawn, b: Drawn): Difference | null {
  if (a.left.sample.n < 2 || b.right.sample.n < 2) return null;
  const { delta, low: deltaLow, high: deltaHigh } = deltaWithInterval(a.sample, b.sample);
  const apart = meansApart(a, b);
  const large = Math.min(a.left.sample.k, b.right.sample.k) >= LARGE;
  const p = large ? pOf(apart.value, apart.error, apart.sorted) : permutationP(a.left.sample, b.right.sample);
  return { value: apart.value, ...intervalOf(apart), delta, deltaLow, deltaHigh, p };
}
