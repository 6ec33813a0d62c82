import { ABBREVIATIONS } from '../lexicons/abbreviations.ts';
import * as grammar from '../lexicons/function-words.ts';
import { TITLES } from '../lexicons/titles.ts';
import { type Document, NUMBER, type Tokens, WORD } from '../model/document.ts';
import { type Quotation, quotationNumbers, quotationsOf } from './quotations.ts';

export const DETERMINER = 1;
export const POSSESSIVE = 2;
export const PRONOUN = 4;
export const AUXILIARY = 8;
export const LINK = 16;
export const PREPOSITION = 32;
export const COORDINATOR = 64;
export const SUBORDINATOR = 128;
export const ADVERB = 256;
export const TIME = 512;
/** Begins with a capital. */
export const CAPITAL = 1024;
export const QUOTE_MARK = 2048;
/** A word or number, whatever else it is. */
export const LEXICAL = 4096;
export const STOP = 8192;
export const COMMA = 16384;

const CLASSES = new Map<string, number>();
for (const [mask, list] of [
  [DETERMINER, grammar.DETERMINERS],
  [POSSESSIVE, grammar.POSSESSIVES],
  [PRONOUN, grammar.SUBJECT_PRONOUNS],
  [AUXILIARY, grammar.AUXILIARIES],
  [LINK, grammar.LINKING_PREPOSITIONS],
  [PREPOSITION, grammar.OTHER_PREPOSITIONS],
  [COORDINATOR, grammar.COORDINATORS],
  [SUBORDINATOR, grammar.SUBORDINATORS],
  [ADVERB, grammar.ADVERBS],
  [TIME, grammar.TIME_WORDS],
  [QUOTE_MARK, ['"', '“', '”', '„', '«', '»', "''", '``', '‘', '’', "'", '`']],
  [STOP, ['.', '!', '?', ';', ':', '—', '–', '--', '-', '(', ')', '…', '...', '[', ']']],
  [COMMA, [',']],
] as const)
  for (const word of list) CLASSES.set(word, (CLASSES.get(word) ?? 0) | mask);

/** A text with what the finders ask of each token: its word classes and its quotation. */
export type Reading = {
  readonly text: string;
  readonly doc: Document;
  readonly tokens: Tokens;
  readonly classes: Uint16Array;
  readonly quotations: readonly Quotation[];
  /** 1 + number of the quotation that the token is in, 0 outside. */
  readonly quoteOf: Int32Array;
};

/** Tokens `[first, last)`. */
export type Range = { readonly first: number; readonly last: number };

const UPPER = /^\p{Lu}/u;

/** Whether the full stop belongs to a title, an initial or an abbreviation before a name: "Mr.", "J.", "Sen.". */
function isAbbreviationStop(text: string, tokens: Tokens, i: number): boolean {
  if (
    i === 0 ||
    tokens.lower[i] !== '.' ||
    tokens.end[i - 1] !== tokens.start[i] ||
    !UPPER.test(text.slice(tokens.start[i - 1], tokens.start[i - 1] + 2))
  )
    return false;
  const word = tokens.lower[i - 1];
  return (word.length === 1 && tokens.kind[i - 1] === WORD) || TITLES.has(word) || ABBREVIATIONS.has(word);
}

function classOf(text: string, tokens: Tokens, i: number): number {
  const known = CLASSES.get(tokens.lower[i]) ?? 0;
  if (tokens.kind[i] === NUMBER) return known | LEXICAL;
  if (tokens.kind[i] !== WORD)
    return isAbbreviationStop(text, tokens, i) &&
      i + 1 < tokens.length &&
      UPPER.test(text.slice(tokens.start[i + 1], tokens.start[i + 1] + 2))
      ? LEXICAL | CAPITAL
      : known;
  const code = text.charCodeAt(tokens.start[i]);
  const capital = code < 128 ? code < 91 : UPPER.test(text[tokens.start[i]]);
  return known | LEXICAL | (capital ? CAPITAL : 0);
}

/** Reads the classes and quotations of a document once, for all finders. */
export function read(doc: Document): Reading {
  const { text, tokens } = doc;
  const classes = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) classes[i] = classOf(text, tokens, i);
  const quotations = quotationsOf(doc);
  return { text, doc, tokens, classes, quotations, quoteOf: quotationNumbers(tokens.length, quotations) };
}

/** Whether the token is of one of the classes. */
export function is(reading: Reading, i: number, mask: number): boolean {
  return i >= 0 && i < reading.tokens.length && (reading.classes[i] & mask) !== 0;
}

/** The token in lower case, '' outside the text. */
export function wordAt(reading: Reading, i: number): string {
  return reading.tokens.lower[i] ?? '';
}

/** Whether the token opens a sentence, a block or a quotation. */
export function opensSentence(reading: Reading, first: number): boolean {
  return (
    first === 0 ||
    is(reading, first - 1, STOP | QUOTE_MARK) ||
    reading.text.slice(reading.tokens.end[first - 1], reading.tokens.start[first]).includes('\n')
  );
}
