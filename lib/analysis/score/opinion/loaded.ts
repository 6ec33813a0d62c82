/** How many features `loadedFeatures` gives. */
export const LOADED = 4;

const FLOOR = 0.01;
const SHIFT = 3;
const LEAST_SUM = 0.05;
/** How likely the most loaded word of an ordinary sentence is marked. */
const ORDINARY = 0.1;

/** The most loaded words of a sentence, by their places in it (−1 for none), and what all come to. */
type Loads = { readonly first: number; readonly second: number; readonly sum: number };

function loadsOf(words: readonly number[], loaded: ArrayLike<number>): Loads {
  let [first, second, sum] = [-1, -1, 0];
  let [most, next] = [-1, -1];
  for (let k = 0; k < words.length; k++) {
    const p = loaded[words[k]];
    sum += p;
    if (p > most) [first, second, most, next] = [k, first, p, most];
    else if (p > next) [second, next] = [k, p];
  }
  return { first, second, sum };
}

/**
 * What the loaded words of a sentence come to: the most loaded word, the second, all together (these as logarithms of probabilities), and
 * the mean of all words, times ten. `loaded` has probabilities by the numbers in `words`.
 */
export function loadedFeatures(words: readonly number[], loaded: ArrayLike<number>): readonly [number, number, number, number] {
  if (words.length === 0) return [0, 0, 0, 0];
  const { first, second, sum } = loadsOf(words, loaded);
  const scaled = (place: number) => Math.log(loaded[words[place]] + FLOOR) + SHIFT;
  return [scaled(first), second < 0 ? 0 : scaled(second), Math.log(LEAST_SUM + sum), (10 * sum) / words.length];
}

/**
 * What each word's being loaded adds to the log-odds of its sentence: the most loaded word and the second what they have over the most
 * loaded word of an ordinary sentence, and each word its share of the sum and of the mean.
 */
export function loadedContributions(words: readonly number[], loaded: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const out = new Float64Array(words.length);
  if (words.length === 0) return out;
  const { first, second, sum } = loadsOf(words, loaded);
  const each = (weights[2] * Math.log(1 + sum / LEAST_SUM)) / sum + (10 * weights[3]) / words.length;
  for (let k = 0; k < out.length; k++) out[k] = each * loaded[words[k]];
  const over = (place: number) => Math.max(0, Math.log(loaded[words[place]] + FLOOR) - Math.log(ORDINARY + FLOOR));
  out[first] += weights[0] * over(first);
  if (second >= 0) out[second] += weights[1] * over(second);
  return out;
}
