import { ING, PAST, PRESENT } from '../cues/inflect.ts';
import { takes, VERB_FORMS } from '../cues/verbs.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  is,
  PRONOUN,
  type Range,
  type Reading,
  STOP,
  wordAt,
} from '../reading.ts';

/** Whether a new relation of the same speaker begins at the comma or "and" at `i`: ", adding that", "and said". */
function startsNextAct(reading: Reading, i: number): boolean {
  let j = i + 1;
  if (is(reading, i, COMMA) && is(reading, j, COORDINATOR)) j++;
  while (j < i + 5 && is(reading, j, ADVERB | AUXILIARY) && !is(reading, j, PRONOUN)) j++;
  const form = VERB_FORMS.get(wordAt(reading, j));
  if (!form || is(reading, j, CAPITAL)) return false;
  const speech = form.verbs.some((verb) => takes(verb, 'clause') || takes(verb, 'tell') || takes(verb, 'object'));
  return speech && (form.forms & (is(reading, i, COMMA) && j === i + 1 ? ING : PAST | PRESENT)) !== 0;
}

/** Words after a comma that end a clause's content more often than they go on with it (counted on PolNeAR's train split). */
const CLAUSE_ENDS = new Set(['which', 'compared']);
/** The same for a phrase. */
const PHRASE_ENDS = new Set(
  'which who while although though as when even but and he she they it there a an the where then so is are was were has despite given just something after whose'.split(
    ' ',
  ),
);
/** Words that end a phrase without a comma. */
const PHRASE_BREAKS = new Set(['but', 'while', 'although']);

const isParticiple = (word: string) => word.length > 5 && word.endsWith('ing') && word !== 'including';

const DASHES = new Set(['-', '–', '—', '--']);

function endsAtComma(reading: Reading, i: number, clause: boolean): boolean {
  const next = wordAt(reading, i + 1);
  return clause ? CLAUSE_ENDS.has(next) : PHRASE_ENDS.has(next) || isParticiple(next);
}

function endsPhrase(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  return PHRASE_BREAKS.has(word) || (DASHES.has(word) && is(reading, i + 1, COORDINATOR | DETERMINER));
}

const joinsActs = (reading: Reading, i: number) => is(reading, i, COMMA) || (is(reading, i, COORDINATOR) && wordAt(reading, i) !== 'so');

/** Whether content ends before the token: a next act of the same speaker, a new clause, or for objects the end of their phrase. */
function endsAt(reading: Reading, i: number, clause: boolean): boolean {
  if (reading.quoteOf[i] > 0) return false;
  if (wordAt(reading, i) === ';' || (joinsActs(reading, i) && startsNextAct(reading, i))) return true;
  if (is(reading, i, COMMA)) return endsAtComma(reading, i, clause);
  return !clause && endsPhrase(reading, i);
}

/** Longest content outside quotation marks, in tokens: longer "sentences" are lists and debris. */
export const LONGEST_CONTENT = 600;

/** The content that begins at `from`: to the end of its sentence or to where another act begins, and to the end of a quotation that it opens. */
export function contentFrom(reading: Reading, from: number, ceiling: number, clause: boolean): Range {
  const stop = Math.min(ceiling, from + LONGEST_CONTENT);
  let last = from;
  while (last < stop && !(last > from && endsAt(reading, last, clause))) last++;
  return { first: from, last: throughQuotation(reading, withoutStop(reading, from, last)) };
}

function withoutStop(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && is(reading, end - 1, STOP | COMMA) && reading.quoteOf[end - 1] === 0) end--;
  return end;
}

/** `last`, or the end of the quotation that it would cut. */
function throughQuotation(reading: Reading, last: number): number {
  const quote = reading.quoteOf[last - 1];
  return quote > 0 ? reading.quotations[quote - 1].last : last;
}

/** The content that ends before token `end` (a comma or a closing mark): from the sentence's first free token, or from where its quotation opens. */
export function contentBefore(reading: Reading, floor: number, end: number): Range | null {
  let last = end;
  while (last > floor && is(reading, last - 1, COMMA | STOP) && reading.quoteOf[last - 1] === 0) last--;
  let first = floor;
  for (const end of [floor, Math.max(floor, last - 1)]) {
    const quote = reading.quoteOf[end];
    if (quote > 0) first = Math.min(first, reading.quotations[quote - 1].first);
  }
  while (first < last && is(reading, first, COORDINATOR) && reading.quoteOf[first] === 0) first++;
  while (first < last && is(reading, first, COMMA)) first++;
  return first < last ? { first, last } : null;
}
