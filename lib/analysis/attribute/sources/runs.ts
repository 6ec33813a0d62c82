import type { Classified } from '../../model/classified.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  is,
  LEXICAL,
  LINK,
  opensSentence,
  PREPOSITION,
  PRONOUN,
  type Range,
  type Reading,
  SUBORDINATOR,
  TIME,
  wordAt,
} from '../reading.ts';
import { bare, endOfName, isNameWord } from './name-words.ts';

/** Longest run of capitals that is read as one name, in tokens. */
const LONGEST = 9;
/** Words that a sentence may begin with and that are no names, whatever their capital. */
export const FUNCTION = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | LINK | PREPOSITION | PRONOUN | SUBORDINATOR | TIME;

/** The runs of capitals of a text, in order; a function word that only opens its sentence is left out. */
export function runsIn(reading: Reading): readonly Range[] {
  const out: Range[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!is(reading, i, LEXICAL) || !isNameWord(reading, i) || wordAt(reading, i) === '.') continue;
    if (is(reading, i, FUNCTION) && opensSentence(reading, i)) continue;
    const last = endOfName(reading, i, LONGEST);
    out.push({ first: i, last });
    i = last - 1;
  }
  return out;
}

/** Whether a word without a capital stands before token `i` in its sentence. */
export function isInside(reading: Reading, i: number): boolean {
  return is(reading, i - 1, LEXICAL) && !is(reading, i - 1, CAPITAL) && !opensSentence(reading, i);
}

/** Whether the capitals stand in running text, and in no headline of capitals only. */
export function isInText(reading: Reading, { first, last }: Range): boolean {
  const print = reading.text.slice(reading.tokens.start[first], reading.tokens.end[last - 1]);
  return print !== print.toUpperCase() && (isInside(reading, first) || is(reading, last, LEXICAL | COMMA));
}

/** The last word of a run, in lower case without a possessive ending. */
export const tailOf = (reading: Reading, { last }: Range): string => bare(wordAt(reading, last - 1));

/** The block of a token, by bisection. */
export function blockOf({ blockTokens }: Classified, token: number): number {
  let low = 0;
  let high = blockTokens.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blockTokens[middle] <= token) low = middle;
    else high = middle;
  }
  return low;
}
