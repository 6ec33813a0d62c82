import { ARTICLE_MODEL, SENTENCE_MODEL } from './weights.ts';

/** The terms of a model by the numbers of their forms: no strings are joined while a text is read. */
export type Terms<W> = {
  /** By number of the form. */
  readonly words: readonly (W | undefined)[];
  /** By `pairKey`. */
  readonly pairs: ReadonlyMap<number, W>;
  /** 1 for each form with which a pair begins. */
  readonly begins: Uint8Array;
};

const numbers = new Map<string, number>();
for (const { terms } of [SENTENCE_MODEL, ARTICLE_MODEL])
  for (const term of terms.keys()) for (const form of term.split(' ')) if (!numbers.has(form)) numbers.set(form, numbers.size + 1);
const SIZE = numbers.size + 1;

/** The number of a form, from 1; 0 for one that stands in no term. */
export function numberOf(form: string): number {
  return numbers.get(form) ?? 0;
}

/** A number that stands for a pair of forms, above those of all forms. */
export function pairKey(first: number, second: number): number {
  return first * SIZE + second;
}

/** The terms of a list by the numbers of their forms; those with a form of no number are left out. */
export function termsOf<W>(list: ReadonlyMap<string, W>): Terms<W> {
  const words = new Array<W | undefined>(SIZE).fill(undefined);
  const pairs = new Map<number, W>();
  const begins = new Uint8Array(SIZE);
  for (const [term, weights] of list) {
    const [first, second] = term.split(' ').map(numberOf);
    if (first === 0 || second === 0) continue;
    if (second === undefined) words[first] = weights;
    else {
      pairs.set(pairKey(first, second), weights);
      begins[first] = 1;
    }
  }
  return { words, pairs, begins };
}

export const SENTENCE_TERMS = termsOf(SENTENCE_MODEL.terms);
export const ARTICLE_TERMS = termsOf(ARTICLE_MODEL.terms);
