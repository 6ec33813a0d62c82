import { deltaWithInterval } from './cliffs-delta.ts';
import type { Sample } from './clusters.ts';
import { type Interval, type Resampled, resample, studentInterval, studentise } from './resample.ts';

/** Mean of `a` less mean of `b` with its 95 % interval, Cliff's δ (−1 to 1) with its own, and a two-sided bootstrap p. */
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
 * The two-sided p of an estimate against 0 by studentised draws around it (Davison & Hinkley 1997, §4.4.1): twice the smaller share of
 * draws as far out, one draw added to both, so that p is never 0.
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

function meansApart({ left }: Drawn, { right }: Drawn): Interval & { readonly value: number; readonly p: number } {
  const [a, b] = [left.sample, right.sample];
  const value = a.mean - b.mean;
  const error = Math.hypot(a.error, b.error);
  const shifts = left.shifts.map((shift, d) => shift - right.shifts[d]);
  const errors = left.errors.map((each, d) => Math.hypot(each, right.errors[d]));
  const sorted = studentise(shifts, errors, error);
  const bounds = { low: a.low - b.high, high: a.high - b.low };
  return { value, ...studentInterval(value, error, sorted, bounds), p: pOf(value, error, sorted) };
}

/** Compares two independent samples by their means alone: whether 0 lies outside the interval of the difference. False for fewer than two values. */
export function isApart(a: Drawn, b: Drawn): boolean {
  if (a.left.sample.n < 2 || b.right.sample.n < 2) return false;
  const { low, high } = meansApart(a, b);
  return low > 0 || high < 0;
}

/** Compares two independent samples, each resampled by story; null when one has fewer than two values. */
export function differenceOf(a: Drawn, b: Drawn): Difference | null {
  if (a.left.sample.n < 2 || b.right.sample.n < 2) return null;
  const { delta, low: deltaLow, high: deltaHigh } = deltaWithInterval(a.sample, b.sample);
  return { ...meansApart(a, b), delta, deltaLow, deltaHigh };
}
