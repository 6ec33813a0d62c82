import { meanWithInterval } from './resample.ts';

/** Articles from which an outlet has an interval, and from which it may be ranked (METHODS §6). */
export const LEAST_FOR_INTERVAL = 15;
export const LEAST_FOR_RANK = 30;

/** `dots`: too few articles, show them singly; `interval`: mean and interval; `ranked`: may be ordered as well. */
export type Standing = 'dots' | 'interval' | 'ranked';

/** `mean`, `low` and `high` are null under 15 values. */
export type Summary = {
  readonly n: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly standing: Standing;
};

const SEED = 20_260_902;

/** How much may be said of an outlet with `n` articles. */
export function standingOf(n: number): Standing {
  if (n < LEAST_FOR_INTERVAL) return 'dots';
  return n < LEAST_FOR_RANK ? 'interval' : 'ranked';
}

/** Mean with a 95 % studentised story-cluster bootstrap interval (2,000 draws from a fixed seed) of the articles of one outlet. `clusters` has each article's story, null where it has none. */
export function summarise(values: readonly number[], clusters: readonly (number | null)[] | null = null): Summary {
  const n = values.length;
  const standing = standingOf(n);
  if (standing === 'dots') return { n, mean: null, low: null, high: null, standing };
  return { n, ...meanWithInterval({ values, clusters }, SEED), standing };
}
