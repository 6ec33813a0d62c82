import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws of a bootstrap or a permutation test (METHODS §6). */
export const DRAWS = 2000;

/** Clusters from which on the normal distribution, to which the means of draws tend, stands for drawing: the cost no longer grows. */
export const LARGE = 200;

const TWO_TO_32 = 2 ** 32;

/** Uniform numbers in [0, 1) from a seed: xoroshiro128+ (Blackman & Vigna 2018). */
export function uniformFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / TWO_TO_32;
}
