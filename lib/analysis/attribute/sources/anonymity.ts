import type { Sentence } from '../../model/document.ts';
import { ANONYMITY } from '../lookup.ts';
import { COMMA, is, QUOTE_MARK, type Range, type Reading, STOP, wordAt } from '../reading.ts';

/** Longest words on the terms, before and behind what gives them away, in tokens. */
const BEFORE = 14;
const BEHIND = 30;
const NAMING = new Set('named identified name identify quoted'.split(' '));
const SPEAKING = new Set('speak discuss comment talk'.split(' '));
const REFUSING = new Set('asked asking declined declining refused refusing requested requesting insisted insisting wanted'.split(' '));
const OPENING = new Set('who whose speaking'.split(' '));
const POSSESSIVES = new Set('his her their its the'.split(' '));

/** Whether "not to be named" or "not be named" stands at token `i`. */
export function refusesName(reading: Reading, i: number): boolean {
  if (wordAt(reading, i) !== 'not') return false;
  const be = wordAt(reading, i + 1) === 'to' ? i + 2 : i + 1;
  return wordAt(reading, be) === 'be' && NAMING.has(wordAt(reading, be + 1));
}

/** Whether "declined to be named", "did not want to give her name" or "asked that her name not be used" stands at token `i`. */
function withholdsName(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  if (REFUSING.has(word) && wordAt(reading, i + 1) === 'to' && wordAt(reading, i + 2) === 'be' && NAMING.has(wordAt(reading, i + 3)))
    return word !== 'asked' && word !== 'wanted' && word !== 'requested';
  if (word !== 'name' && word !== 'names' && word !== 'identity') return false;
  if (!POSSESSIVES.has(wordAt(reading, i - 1))) return false;
  if (wordAt(reading, i + 1) === 'not' || wordAt(reading, i + 1) === 'withheld') return true;
  return (
    ['give', 'giving', 'gave', 'use', 'reveal', 'withhold', 'disclose', 'have', 'want', 'provide'].includes(wordAt(reading, i - 2)) &&
    isRefused(reading, i - 2)
  );
}

/** Whether a negation or refusal stands shortly before. */
function isRefused(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = wordAt(reading, i);
    if (word === 'not' || word === 'without' || word.endsWith("n't") || REFUSING.has(word)) return true;
  }
  return wordAt(reading, at) === 'withhold';
}

/** Whether "not authorised to speak" stands at token `i`. */
function isUnauthorised(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  if (word !== 'authorised' && word !== 'authorized' && word !== 'permitted' && word !== 'allowed') return false;
  if (wordAt(reading, i + 1) !== 'to') return false;
  const verb = wordAt(reading, i + 2) === 'publicly' ? i + 3 : i + 2;
  return SPEAKING.has(wordAt(reading, verb)) && isRefused(reading, i);
}

/** Whether words at token `i` give terms on which somebody is not named. */
function givesTerms(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  if (word === 'anonymity' || word === 'anonymously') return true;
  return refusesName(reading, i) || withholdsName(reading, i) || isUnauthorised(reading, i);
}

function startOfTerms(reading: Reading, at: number, floor: number): number {
  const stop = Math.max(floor, at - BEFORE);
  let condition = -1;
  let i = at;
  while (i > stop && !is(reading, i - 1, COMMA | STOP | QUOTE_MARK)) {
    i--;
    if (OPENING.has(wordAt(reading, i))) return i;
    if (wordAt(reading, i) === 'on' && wordAt(reading, at) === 'anonymity') condition = i;
  }
  return condition < 0 ? i : condition;
}

function endOfTerms(reading: Reading, at: number, ceiling: number, cue: number): number {
  const stop = Math.min(ceiling, at + BEHIND, cue > at ? cue : ceiling);
  let i = at + 1;
  while (i < stop && !is(reading, i, COMMA | STOP | QUOTE_MARK)) i++;
  return i;
}

/** Words at one of which all terms show: every other token is passed over. */
const TELLING = new Set([
  'anonymity',
  'anonymously',
  'not',
  'name',
  'names',
  'identity',
  'authorised',
  'authorized',
  'permitted',
  'allowed',
  ...REFUSING,
]);

/** The tokens of a text outside quotations that give terms of anonymity, in order. */
export function termsOfText(reading: Reading): readonly number[] {
  const { lower, length } = reading.tokens;
  const out: number[] = [];
  for (let i = 0; i < length; i++) if (TELLING.has(lower[i]) && reading.quoteOf[i] === 0 && givesTerms(reading, i)) out.push(i);
  return out;
}

/**
 * The words within `[first, last)` on what terms a source is not named: "on condition of anonymity because they were not authorised to speak", "who asked not to
 * be named". `places` are what `termsOfText` found; those that `skip` marks are passed over; `cue` is where the words end at the latest. Null where nothing is said.
 */
export function termsIn(
  reading: Reading,
  places: readonly number[],
  { first, last }: Range,
  cue: number,
  skip: (i: number) => boolean,
): Range | null {
  for (let k = firstFrom(places, first); k < places.length && places[k] < last; k++)
    if (!skip(places[k])) return { first: startOfTerms(reading, places[k], first), last: endOfTerms(reading, places[k], last, cue) };
  return null;
}

/** The first of the ascending numbers that is not below `least`, by bisection. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word that says within a source phrase that its bearer is unnamed: "an | unnamed | official"; null where there is none. */
export function unnamedIn(reading: Reading, { first, last }: Range): Range | null {
  for (let i = first; i < last; i++) if (ANONYMITY.has(wordAt(reading, i)) && reading.quoteOf[i] === 0) return { first: i, last: i + 1 };
  return null;
}

const SPEAKERS = new Set('he she they who both all'.split(' '));

/** Whether a sentence is about who spoke in the one beside it: it opens with a pronoun or with "the" and one of the nouns. */
export function goesOnAbout(reading: Reading, { first }: Sentence, nouns: ReadonlySet<string>): boolean {
  if (SPEAKERS.has(wordAt(reading, first))) return true;
  if (wordAt(reading, first) !== 'the') return nouns.has(wordAt(reading, first));
  for (let i = first + 1; i < first + 5; i++) if (nouns.has(wordAt(reading, i))) return true;
  return false;
}
