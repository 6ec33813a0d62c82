import type { Reading } from '../reading.ts';
import { CUE_PART, PART_OF } from './labels.ts';
import { PAD, type Words } from './words.ts';

/** The nearest marked token before and after each token within its sentence, −1 for none. */
export type Nearest = { readonly before: Int32Array; readonly after: Int32Array };

/** All that features are made of. The arrays of `Int32Array` that say so are padded as those of `Words` are. */
export type View = {
  readonly words: Words;
  /** Padded: part of speech. */
  readonly tags: Int32Array;
  /** Padded: 0 outside quotations; 1 opening mark, 2 inside, 3 closing mark, 4 more in quotations of under six tokens. */
  readonly quotes: Int32Array;
  /** Whether there is a quotation in the token's sentence. */
  readonly quoted: Uint8Array;
  /** Padded: labels by the rules. */
  readonly rules: Int32Array;
  /** Words of the lexicons outside quotations. */
  readonly lexical: Nearest;
  /** What the rules take for cues. */
  readonly ruled: Nearest;
};

function nearest({ length, first, last }: Words, marked: (i: number) => boolean): Nearest {
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  for (let i = 0, near = -1; i < length; i++) {
    if (i === first[i]) near = -1;
    before[i] = near;
    if (marked(i)) near = i;
  }
  for (let i = length - 1, near = -1; i >= 0; i--) {
    if (i === last[i] - 1) near = -1;
    after[i] = near;
    if (marked(i)) near = i;
  }
  return { before, after };
}

/** Shortest quotation, in tokens with its marks, that is no scare quote or title. */
const SHORT = 6;

function quotesOf({ quoteOf, quotations }: Reading, { length, tokens }: Words): Int32Array {
  const quotes = new Int32Array(length + 2 * PAD);
  for (let i = 0; i < length; i++) {
    const number = quoteOf[tokens[i]];
    if (number === 0) continue;
    const { first, last } = quotations[number - 1];
    const place = tokens[i] === first ? 1 : tokens[i] === last - 1 ? 3 : 2;
    quotes[i + PAD] = last - first < SHORT ? place + 4 : place;
  }
  return quotes;
}

function quotedSentences({ length, first, last }: Words, quotes: Int32Array): Uint8Array {
  const quoted = new Uint8Array(length);
  for (let i = 0; i < length; i++) if (quotes[i + PAD] > 0 && quoted[i] === 0) quoted.fill(1, first[i], last[i]);
  return quoted;
}

/** Puts together what the features of a sequence ask for. `rules` are labels of its tokens, not padded. */
export function viewOf(reading: Reading, words: Words, tags: Int32Array, rules: Uint8Array): View {
  const quotes = quotesOf(reading, words);
  const padded = new Int32Array(words.length + 2 * PAD).fill(-1);
  padded.set(rules, PAD);
  return {
    words,
    tags,
    quotes,
    quoted: quotedSentences(words, quotes),
    rules: padded,
    lexical: nearest(words, (i) => words.lexicon[i + PAD] !== 0 && quotes[i + PAD] === 0),
    ruled: nearest(words, (i) => PART_OF[rules[i]] === CUE_PART),
  };
}
