import { pOf } from './difference.ts';
import { LARGE } from './draws.ts';
import { flippedP } from './permutation.ts';
import { intervalOfMean, resample, studentise } from './resample.ts';

/** What two outlets have of one story: the mean of each over its articles about it. */
export type Pair = { readonly a: number; readonly b: number };

/** Mean of the differences a − b over `n` stories, with its 95 % interval and two-sided p. */
export type PairedDifference = {
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
};

/** Stories that both outlets covered, from which on they are compared within stories (METHODS §6). */
export const LEAST_PAIRS = 8;

const SEED = 20_260_905;

type ByStory = { readonly story: number | null; readonly value: number };

function meansByStory(articles: readonly ByStory[]): Map<number, number> {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const { story, value } of articles) {
    if (story === null) continue;
    const known = sums.get(story) ?? { sum: 0, n: 0 };
    sums.set(story, { sum: known.sum + value, n: known.n + 1 });
  }
  return new Map([...sums].map(([story, { sum, n }]) => [story, sum / n]));
}

/** The stories in which both outlets have an article with a value, in the order of their numbers. */
export function pairsOf(a: readonly ByStory[], b: readonly ByStory[]): Pair[] {
  const [first, second] = [meansByStory(a), meansByStory(b)];
  const shared = [...first.keys()].filter((story) => second.has(story)).sort((x, y) => x - y);
  return shared.map((story) => ({ a: first.get(story) ?? 0, b: second.get(story) ?? 0 }));
}

/** Compares two outlets within the stories that both covered, by the studentised bootstrap of the differences and by flipping their signs; null under `LEAST_PAIRS` of them. */
export function pairedDifference(pairs: readonly Pair[]): PairedDifference | null {
  if (pairs.length < LEAST_PAIRS) return null;
  const drawn = resample({ values: pairs.map(({ a, b }) => a - b), clusters: null }, SEED);
  const { mean, error, n, k } = drawn.sample;
  const p =
    k >= LARGE
      ? pOf(mean, error, studentise(drawn.shifts, drawn.errors, error))
      : flippedP(drawn.sample.above.map((above) => above + mean));
  return { n, value: mean, ...intervalOfMean(drawn), p };
}
