import { type Drawn, differenceOf, draw } from '#lib/compare/difference.ts';
import { qValues } from '#lib/compare/false-discovery.ts';
import { pairedDifference, pairsOf } from '#lib/compare/paired-difference.ts';
import { LEAST_FOR_INTERVAL } from '#lib/compare/summary.ts';
import type { OutletSample } from '#lib/store/sample-queries.ts';
import type { OutletDifference, StoryDifference } from './compare-view.ts';

/** The articles of an outlet with a value of one measure; `clusters` are their stories. */
export type Compared = { readonly slug: string; readonly sample: Pick<OutletSample, 'values' | 'clusters'> };

const UNKNOWN = { value: null, low: null, high: null, delta: null, deltaLow: null, deltaHigh: null, p: null };

/** Every two of the items, in their order. */
export function everyTwo<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function withQ<T extends { readonly p: number | null }>(rows: readonly T[]): (T & { readonly q: number | null })[] {
  const known = rows.flatMap(({ p }) => p ?? []);
  const q = [...qValues(known)];
  return rows.map((row) => ({ ...row, q: row.p === null ? null : (q.shift() ?? null) }));
}

/** Draws of each outlet that has the articles for it, in the order given. */
export function drawnOf(outlets: readonly Compared[]): (Drawn | null)[] {
  return outlets.map(({ sample }) => (sample.values.length < LEAST_FOR_INTERVAL ? null : draw(sample)));
}

/** The differences of every two of the outlets in one measure, with q over all of them. */
export function differencesOf(outlets: readonly Compared[], drawn: readonly (Drawn | null)[]): OutletDifference[] {
  const rows = everyTwo(outlets.map((outlet, i) => ({ ...outlet, drawn: drawn[i] }))).map(([a, b]) => ({
    a: a.slug,
    b: b.slug,
    nA: a.sample.values.length,
    nB: b.sample.values.length,
    ...((a.drawn && b.drawn && differenceOf(a.drawn, b.drawn)) ?? UNKNOWN),
  }));
  return withQ(rows);
}

const byStory = ({ sample }: Compared) => sample.values.map((value, i) => ({ value, story: sample.clusters?.[i] ?? null }));

/** The differences of pairs of outlets within the stories that both covered, with q over all of them. */
export function storyDifferencesOf(pairs: readonly (readonly [Compared, Compared])[]): StoryDifference[] {
  const rows = pairs.map(([a, b]) => {
    const shared = pairsOf(byStory(a), byStory(b));
    const found = pairedDifference(shared);
    const { value, low, high, p } = found ?? UNKNOWN;
    return { a: a.slug, b: b.slug, stories: shared.length, value, low, high, p };
  });
  return withQ(rows).map(({ p: _, ...row }) => row);
}

/** Stories in which at least two of the outlets have an article with a value. */
export function sharedStoriesOf(outlets: readonly Compared[]): number {
  const seen = new Map<number, number>();
  for (const { sample } of outlets) {
    const stories = new Set(sample.clusters ?? []);
    for (const story of stories) if (story !== null) seen.set(story, (seen.get(story) ?? 0) + 1);
  }
  return [...seen.values()].filter((n) => n > 1).length;
}
