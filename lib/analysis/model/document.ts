import type { Page } from './page.ts';
import type { Span } from './span.ts';

/**
 * The tokens of a text as parallel arrays, in text order. A token is a word (with inner apostrophes and hyphens),
 * a number, or one mark of punctuation; of bounded length (a longer run of letters is cut).
 */
export type Tokens = {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `WORD`, `NUMBER` or `MARK`. */
  readonly kind: Uint8Array;
  /** 1 on the one token that stands for its white-space-delimited word, else 0: word counts are sums of it. */
  readonly counts: Uint8Array;
  /** The token in lower case with typographic apostrophes made plain. */
  readonly lower: readonly string[];
};

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** A sentence lies within one block; `first`/`last` are token numbers, `last` exclusive. */
export type Sentence = Span & { readonly block: number; readonly first: number; readonly last: number };

export type Document = Page & {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Tokens of block `i` are `[blockTokens[i], blockTokens[i + 1])`; length is `blocks.length + 1`. */
  readonly blockTokens: Int32Array;
};

/** The number of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens.start[mid] < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Words (split at Unicode white space) among the tokens `[first, last)`. */
export function countWords(tokens: Tokens, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last; i++) n += tokens.counts[i];
  return n;
}

/** Words whose counting token starts within the span. */
export function wordsIn(tokens: Tokens, span: Span): number {
  return countWords(tokens, tokenAt(tokens, span.start), tokenAt(tokens, span.end));
}
