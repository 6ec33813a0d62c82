import { type Document, MARK, WORD } from '../../model/document.ts';
import { bitsAt, NAME_BIT, readingOf } from './reading.ts';
import { spellingKey } from './spelling.ts';
import { STYLE } from './style.ts';
import { numberOf, pairKey, type Terms } from './vocabulary.ts';

/** Counts of the style features in a stretch of tokens. */
export type StyleCounts = {
  readonly style: Float64Array;
  /** Tokens that were read. */
  readonly length: number;
};

/** A term that stands in a stretch: how often, and the first token where it does. */
export type Found<T> = { readonly term: T; count: number; readonly token: number };

/** What a model sees of a stretch of tokens: the terms that it knows (words and pairs of them), each once in order of appearance, its words, and its style. */
export type Features<W, K = number> = StyleCounts & {
  readonly terms: readonly Found<W>[];
  /** The words that the table knows, by their numbers there, each time that they stand. */
  readonly words: readonly K[];
  /** The token of each of these. */
  readonly at: readonly number[];
};

/** What stands before a word: the number of a token, or one of these. */
const START = -1;
const NAME = -2;
const START_FORM = '^';
const NAME_FORM = 'N';

const START_NUMBER = numberOf(START_FORM);
const NAME_NUMBER = numberOf(NAME_FORM);

function numberBefore(numbers: Int32Array, before: number): number {
  if (before >= 0) return numbers[before];
  return before === START ? START_NUMBER : NAME_NUMBER;
}

function formBefore(forms: readonly string[], before: number): string {
  if (before >= 0) return forms[before];
  return before === START ? START_FORM : NAME_FORM;
}

function count(bits: number, style: Float64Array): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) style[31 - Math.clz32(rest & -rest)]++;
}

/**
 * Reads the tokens `[first, last)` that `reads` lets through; a gap starts anew. Calls `visit` with every word that is not a name at its
 * place, and what stands before it.
 */
function readTokens(
  doc: Document,
  first: number,
  last: number,
  reads: (token: number) => boolean,
  visit: (token: number, before: number) => void,
): StyleCounts {
  const { kind } = doc.tokens;
  const { bits } = readingOf(doc);
  const style = new Float64Array(STYLE.length);
  let before: number = START;
  let initial = true;
  let length = 0;
  for (let i = first; i < last; i++) {
    if (!reads(i)) {
      before = START;
      continue;
    }
    length++;
    const isName = !initial && (bits[i] & NAME_BIT) !== 0;
    count(bitsAt(bits[i], initial), style);
    if (kind[i] === WORD && !isName) visit(i, before);
    before = isName ? NAME : i;
    if (kind[i] !== MARK) initial = false;
  }
  return { style, length };
}

/** A stretch of tokens: `[first, last)`, of which those are read that `reads` lets through. */
type Stretch = { readonly first: number; readonly last: number; readonly reads: (token: number) => boolean };

/** Reads a stretch for a model with these terms: calls `word` with every word that is not a name, `term` with every term that it knows (and its key) at the last token of it. */
export function readTerms<W>(
  doc: Document,
  { first, last, reads }: Stretch,
  { words, pairs, begins }: Terms<W>,
  { word, term }: { readonly word: (token: number) => void; readonly term: (term: W, token: number, key: number) => void },
): StyleCounts {
  const { numbers } = readingOf(doc);
  const add = (key: number, found: W | undefined, token: number) => {
    if (found !== undefined) term(found, token, key);
  };
  return readTokens(doc, first, last, reads, (token, before) => {
    word(token);
    const number = numbers[token];
    if (number === 0) return;
    add(number, words[number], token);
    const left = numberBefore(numbers, before);
    if (begins[left] === 0) return;
    const key = pairKey(left, number);
    add(key, pairs.get(key), token);
  });
}

/** What a model with these terms sees of the tokens `[first, last)` that `reads` lets through. */
export function featuresOf<W>(doc: Document, first: number, last: number, reads: (token: number) => boolean, terms: Terms<W>): Features<W> {
  const { words: tableWords } = readingOf(doc);
  const found = new Map<number, Found<W>>();
  const known: number[] = [];
  const at: number[] = [];
  const word = (token: number) => {
    if (tableWords[token] === 0) return;
    known.push(tableWords[token]);
    at.push(token);
  };
  const counts = readTerms(doc, { first, last, reads }, terms, {
    word,
    term: (term, token, key) => {
      const before = found.get(key);
      if (before === undefined) found.set(key, { term, count: 1, token });
      else before.count++;
    },
  });
  return { ...counts, terms: [...found.values()], words: known, at };
}

/** The same with all terms there are, as strings, the words of a pair joined by a space, and all words by their spelling keys: what a model is trained on. */
export function allFeatures(doc: Document, first: number, last: number, reads: (token: number) => boolean): Features<string, string> {
  const { forms } = readingOf(doc);
  const found = new Map<string, Found<string>>();
  const words: string[] = [];
  const at: number[] = [];
  const add = (term: string, token: number) => {
    const before = found.get(term);
    if (before === undefined) found.set(term, { term, count: 1, token });
    else before.count++;
  };
  const counts = readTokens(doc, first, last, reads, (token, before) => {
    words.push(spellingKey(doc.tokens.lower[token]));
    at.push(token);
    add(forms[token], token);
    add(`${formBefore(forms, before)} ${forms[token]}`, token);
  });
  return { ...counts, terms: [...found.values()], words, at };
}

/** What a model that knows these terms, and words by these numbers (0 for none), sees of features with all there is. */
export function knownAmong<W>(
  features: Features<string, string>,
  terms: ReadonlyMap<string, W>,
  numberOf: (key: string) => number,
): Features<W> {
  const known = features.terms.flatMap(({ term, count, token }) => {
    const weights = terms.get(term);
    return weights === undefined ? [] : [{ term: weights, count, token }];
  });
  const { words, at } = wordsAmong(features, numberOf);
  return { ...features, terms: known, words, at };
}

/** The words of the features that have a number, with their tokens. */
export function wordsAmong(
  { words, at }: Features<unknown, string>,
  numberOf: (key: string) => number,
): { readonly words: readonly number[]; readonly at: readonly number[] } {
  const numbers = words.map(numberOf);
  return { words: numbers.filter((number) => number !== 0), at: at.filter((_, k) => numbers[k] !== 0) };
}
