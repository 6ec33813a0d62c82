import { NOUN_GROUPS } from '../../lexicons/attribution-nouns.ts';
import { MARK, type Sentence, type Tokens } from '../../model/document.ts';
import { takes, VERB_FORMS, type VerbForm } from '../cues/verbs.ts';
import { hashOf } from './hash.ts';

/** Padding on both sides of the arrays of `Words`, so that neighbours can be asked without a look at the borders. */
export const PAD = 3;
/** What stands in the padding. */
const NOTHING = -7;

/** Tokens to be tagged as parallel arrays, each with `PAD` entries of padding on both sides: token `i` is at `i + PAD`. */
export type Words = {
  readonly length: number;
  /** The token's number in the document, not padded. */
  readonly tokens: Int32Array;
  /** Sentence of the token as positions `[first, last)`, not padded. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Block of the token, not padded. */
  readonly block: Int32Array;
  readonly word: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly shape: Int32Array;
  /** What an attribution verb or noun of the lexicons can be, 0 for other words. */
  readonly lexicon: Int32Array;
};

const ALL_UPPER = 1;
const UPPER_AT_START = 2;
const UPPER = 3;
const DIGITS = 4;
const LOWER = 5;
const MARKS = 6;

const LETTERS_UPPER = /^\p{Lu}{2,}$/u;
const STARTS_UPPER = /^\p{Lu}/u;
const STARTS_LETTER = /^\p{L}/u;
const HAS_DIGIT = /\d/;
const DOUBLE_MARK = /^(?:["“”„«»]|''|``)$/;

function letterShape(print: string, opens: boolean): number {
  const code = print.charCodeAt(0);
  if (code > 96 && code < 123) return LOWER;
  if (!STARTS_UPPER.test(print)) return STARTS_LETTER.test(print) ? LOWER : MARKS;
  if (LETTERS_UPPER.test(print)) return ALL_UPPER;
  return opens ? UPPER_AT_START : UPPER;
}

/** Whether a shape is that of a word with a capital. */
export const isName = (shape: number): boolean => shape <= UPPER;
/** Whether a shape is that of a word in lower case. */
export const isLower = (shape: number): boolean => shape === LOWER;

const NOUN = 9999;
const FORMS = 32;

function lexiconClass({ verbs, forms }: VerbForm): number {
  const has = (frame: Parameters<typeof takes>[1], bit: number) => (verbs.some((verb) => takes(verb, frame)) ? bit : 0);
  return (1 + has('clause', 1) + has('tell', 2) + has('object', 4) + has('infinitive', 8) + has('weak', 16)) * FORMS + forms;
}

const LEXICON: ReadonlyMap<string, number> = new Map([
  ...NOUN_GROUPS.flatMap(({ nouns }) => nouns.split(/\s+/).map((noun) => [noun, NOUN] as const)),
  ...[...VERB_FORMS].map(([word, form]) => [word, lexiconClass(form)] as const),
]);

const QUOTE_HASH = hashOf('"', 0, 1);

function isDoubleMark(word: string): boolean {
  return word.length < 3 && DOUBLE_MARK.test(word);
}

/** Reads the words of sentences `[first, last)` in tokens, one after another. */
export function wordsOf(text: string, tokens: Tokens, sentences: readonly Pick<Sentence, 'first' | 'last' | 'block'>[]): Words {
  let length = 0;
  for (const { first, last } of sentences) length += last - first;
  const padded = () => new Int32Array(length + 2 * PAD).fill(NOTHING);
  const plain = () => new Int32Array(length);
  const words = {
    length,
    tokens: plain(),
    first: plain(),
    last: plain(),
    block: plain(),
    word: padded(),
    suffix2: padded(),
    suffix3: padded(),
  };
  const shape = padded();
  const lexicon = padded();
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    const last = at + sentence.last - sentence.first;
    for (let token = sentence.first; token < sentence.last; token++, at++) {
      const lower = tokens.lower[token];
      words.tokens[at] = token;
      words.first[at] = first;
      words.last[at] = last;
      words.block[at] = sentence.block;
      const i = at + PAD;
      const mark = tokens.kind[token] === MARK;
      words.word[i] = mark && isDoubleMark(lower) ? QUOTE_HASH : hashOf(lower, 0, lower.length);
      words.suffix2[i] = hashOf(lower, Math.max(0, lower.length - 2), lower.length);
      words.suffix3[i] = hashOf(lower, Math.max(0, lower.length - 3), lower.length);
      shape[i] = mark ? MARKS + (words.word[i] & 63) : shapeOf(text.slice(tokens.start[token], tokens.end[token]), at === first);
      lexicon[i] = LEXICON.get(lower) ?? 0;
    }
  }
  return { ...words, shape, lexicon };
}

function shapeOf(print: string, opens: boolean): number {
  const letters = letterShape(print, opens);
  return letters !== ALL_UPPER && HAS_DIGIT.test(print) ? DIGITS : letters;
}
