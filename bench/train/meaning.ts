import { DIMENSIONS, type WordVectors } from './word-vectors.ts';

/** By how much mean vectors are scaled beside the other features under the same regularisation. */
const SCALE = 5;

/** The mean of the weighted vectors of words, scaled: linear in each word, so that a model's weights on it come to one scalar a word. */
export function meanVector(words: readonly number[], vectors: WordVectors): Float64Array {
  const out = new Float64Array(DIMENSIONS);
  for (const word of words) {
    const vector = vectors.weighted(word);
    for (let k = 0; k < DIMENSIONS; k++) out[k] += vector[k];
  }
  for (let k = 0; k < DIMENSIONS; k++) out[k] *= SCALE / Math.max(1, words.length);
  return out;
}

/** What each word of the table brings to that mean under these weights, by its number. */
export function meaningOf(weights: ArrayLike<number>, vectors: WordVectors): Float64Array {
  const out = new Float64Array(vectors.words.length + 1);
  for (let number = 1; number < out.length; number++) {
    const vector = vectors.weighted(number);
    for (let k = 0; k < DIMENSIONS; k++) out[number] += SCALE * vector[k] * weights[k];
  }
  return out;
}
