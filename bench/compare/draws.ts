import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Uniform numbers in [0, 1) from a seed. */
export type Uniform = () => number;

export function uniformFrom(seed: number): Uniform {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/** The k-th smallest of n uniform numbers: a draw from the beta distribution with k and n + 1 − k. */
function beta(uniform: Uniform, k: number, n: number): number {
  return Float64Array.from({ length: n }, uniform).sort()[k - 1];
}

/** Made-up measures with the shapes that scores have, and their true means. */
export const SHAPES: readonly { readonly name: string; readonly mean: number; readonly value: (uniform: Uniform) => number }[] = [
  { name: 'low share', mean: 2 / 7, value: (uniform) => beta(uniform, 2, 6) },
  { name: 'very low share', mean: 1 / 7, value: (uniform) => beta(uniform, 1, 6) },
  { name: 'rate with a long tail', mean: 1, value: (uniform) => -Math.log(1 - uniform()) },
  { name: 'news with a quarter of columns', mean: 0.25 * 0.8 + 0.75 / 9, value: (u) => (u() < 0.25 ? beta(u, 8, 9) : beta(u, 1, 8)) },
  { name: 'a third zeros', mean: (2 / 3) * (2 / 7), value: (uniform) => (uniform() < 1 / 3 ? 0 : beta(uniform, 2, 6)) },
];
