import { probit } from 'simple-statistics';
import type { Interval, Resampled } from '#lib/compare/resample.ts';

const at = (sorted: Float64Array, share: number) => sorted[Math.round(Math.min(1, Math.max(0, share)) * (sorted.length - 1))];

/** The percentile interval of the mean (Efron & Tibshirani 1993, §13.3). */
export function percentile({ sample, shifts }: Resampled): Interval {
  const sorted = shifts.toSorted();
  return { low: sample.mean + at(sorted, 0.025), high: sample.mean + at(sorted, 0.975) };
}

/** The standard normal distribution function (Abramowitz & Stegun 1964, 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail = density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

/** The bias-corrected and accelerated interval of the mean (Efron 1987). */
export function accelerated({ sample, shifts }: Resampled): Interval {
  const sorted = shifts.toSorted();
  const below = shifts.reduce((count, shift) => count + (shift < 0 ? 1 : 0), 0);
  const bias = probit((below + 0.5) / (shifts.length + 1));
  let [squares, cubes] = [0, 0];
  for (const each of sample.above) {
    squares += each ** 2;
    cubes += each ** 3;
  }
  const skew = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  const level = (z: number) => normal(bias + (bias + z) / (1 - skew * (bias + z)));
  return { low: sample.mean + at(sorted, level(-1.959964)), high: sample.mean + at(sorted, level(1.959964)) };
}
