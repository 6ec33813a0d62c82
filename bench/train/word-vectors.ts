import { readFileSync } from 'node:fs';

/** Numbers of a vector. */
export const DIMENSIONS = 100;
/** Vectors are stored as signed bytes of this unit. */
export const VECTOR_UNIT = 1 / 40;
const FOLDER = 'bench/train/opinion-vectors';
export const WORDS_FILE = `${FOLDER}/words.txt`;
export const VECTORS_FILE = `${FOLDER}/vectors.bin`;
/** A word of this rank weighs half as much as a rare one (the smooth inverse frequency of Arora, Liang & Ma 2017, by rank in place of frequency). */
const HALF = 300;

/** Vectors of common words by their numbers from 1, the commonest first. */
export type WordVectors = {
  readonly words: readonly string[];
  /** The number of a word by its spelling key; 0 for one without a vector. */
  numberOf(key: string): number;
  /** The vector of a word, each number times the word's weight. */
  weighted(number: number): Float64Array;
  /** The vector of a word, with the logarithm of its rank last. */
  ranked(number: number): Float64Array;
};

/** Reads the committed vectors: GloVe (Pennington, Socher & Manning 2014; public domain) of the words that `bench train vectors` let in. */
export function readWordVectors(): WordVectors {
  const words = readFileSync(WORDS_FILE, 'utf8').trim().split('\n');
  const bytes = readFileSync(VECTORS_FILE);
  const numbers = new Map(words.map((word, k) => [word, k + 1]));
  const vector = (number: number, size: number, scale: number): Float64Array => {
    const out = new Float64Array(size);
    for (let k = 0; k < DIMENSIONS; k++) out[k] = scale * VECTOR_UNIT * bytes.readInt8((number - 1) * DIMENSIONS + k);
    return out;
  };
  return {
    words,
    numberOf: (key) => numbers.get(key) ?? 0,
    weighted: (number) => vector(number, DIMENSIONS, number / (number + HALF)),
    ranked(number) {
      const out = vector(number, DIMENSIONS + 1, 1);
      out[DIMENSIONS] = Math.log(number + 10) / 5 - 1.5;
      return out;
    },
  };
}
