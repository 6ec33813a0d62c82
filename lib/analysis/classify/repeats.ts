import type { BlockFacts } from './facts.ts';

/** Shorter lines repeat by chance. */
export const FEWEST_WORDS = 8;

/** How often each block's wording stands in the article: 1 for lines of their own and for lines under eight words. */
export function repeatsOf(facts: readonly BlockFacts[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const { norm, words } of facts) if (words >= FEWEST_WORDS) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return Uint16Array.from(facts, ({ norm, words }) => (words >= FEWEST_WORDS ? Math.min(65_535, counts.get(norm) ?? 1) : 1));
}
