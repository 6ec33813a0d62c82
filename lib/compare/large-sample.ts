import { type Summary, standingOf, summarise } from './summary.ts';
import { EMPTY, merge, tallyOf, variance } from './tally.ts';

/** Values from which the normal interval stands for the bootstrap, which at this size gives the same and costs 2,000 draws of all values. */
export const LARGE = 1000;
const Z = 1.959964;

/** `summarise` for any number of values without clusters: bootstrap under `LARGE` values, mean ± 1.96 standard errors from there on. */
export function summariseMany(values: readonly number[]): Summary {
  if (values.length < LARGE) return summarise(values);
  const tally = values.reduce((sum, value) => merge(sum, tallyOf(value)), EMPTY);
  const half = Z * Math.sqrt((variance(tally) ?? 0) / tally.n);
  return { n: tally.n, mean: tally.mean, low: tally.mean - half, high: tally.mean + half, standing: standingOf(tally.n) };
}
