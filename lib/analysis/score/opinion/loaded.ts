/** How many features `loadedFeatures` gives. */
export const LOADED = 4;

const FLOOR = 0.01;
const SHIFT = 3;

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * What the loaded words of a sentence come to: the most loaded word, the second, all together (these as logarithms of probabilities), and
 * the mean of all words, times ten. `loaded` has log-odds by the numbers in `words`.
 */
export function loadedFeatures(words: readonly number[], loaded: ArrayLike<number>): readonly [number, number, number, number] {
  if (words.length === 0) return [0, 0, 0, 0];
  let [first, second, sum] = [0, 0, 0];
  for (const word of words) {
    const p = chance(loaded[word]);
    sum += p;
    if (p > first) [first, second] = [p, first];
    else if (p > second) second = p;
  }
  const scaled = (p: number) => Math.log(p + FLOOR) + SHIFT;
  return [scaled(first), words.length > 1 ? scaled(second) : 0, Math.log(0.05 + sum), (10 * sum) / words.length];
}

/**
 * What each word's being loaded adds to the log-odds of its sentence: what the sentence would lose without it, so that the most loaded word
 * of a sentence stands out.
 */
export function loadedContributions(words: readonly number[], loaded: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const out = new Float64Array(words.length);
  const ranked = words.map((word, k) => ({ k, p: chance(loaded[word]) })).sort((a, b) => b.p - a.p);
  const sum = ranked.reduce((total, { p }) => total + p, 0);
  const scaled = (p: number) => Math.log(p + FLOOR) - Math.log(2 * FLOOR);
  ranked.forEach(({ k, p }, rank) => {
    const byRank = rank < 2 ? weights[rank] * scaled(p) : 0;
    const bySum = weights[2] * (Math.log(0.05 + sum) - Math.log(0.05 + sum - p));
    out[k] = byRank + bySum + (weights[3] * 10 * p) / words.length;
  });
  return out;
}
