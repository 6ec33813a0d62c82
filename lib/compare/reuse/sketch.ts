import type { Shingles } from './shingles.ts';

/** Sampled shingles that a sketch of a long text has at most, about; the least is half of it. */
const MOST_SAMPLED = 48;
/** A text of fewer shingles is not compared: agencies' notices and flashes of one sentence are alike by accident. */
export const LEAST_SHINGLES = 30;
/** Sampled shingles that two texts must share to be looked at closely. */
export const LEAST_SHARED = 2;
/** A shingle that more articles of the corpus have is a turn of phrase, and leads to nobody. */
export const MOST_SHARING = 200;

/**
 * The sketch of a text: those of its shingle hashes whose lowest bits are 0, as many bits as leave 24 to 48 of them (Broder's MOD sketch).
 * The choice depends on the hash alone, so that copies choose the same shingles; the sketch of a longer text is thinner, and texts of one
 * class of length meet in all of it. Ascending. Empty for a text that is too short to compare.
 */
export function sketchOf({ distinct }: Shingles): readonly number[] {
  if (distinct.length < LEAST_SHINGLES) return [];
  const bits = Math.max(0, Math.ceil(Math.log2(distinct.length / MOST_SAMPLED)));
  const mask = 2 ** bits - 1;
  return [...distinct.filter((hash) => (hash & mask) === 0)];
}

/** The key under which a sampled shingle is looked up among the articles of one corpus. */
export function bandOf(hash: number, demo: boolean): string {
  return `${demo ? '~' : ''}${(hash >>> 0).toString(36)}`;
}
