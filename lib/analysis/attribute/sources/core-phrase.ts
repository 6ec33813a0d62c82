import { OFFICE_ENDS } from '../../lexicons/titles.ts';
import { isBodyWord } from '../lookup.ts';
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
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  type Reading,
  STOP,
  SUBORDINATOR,
  TIME,
  wordAt,
} from '../reading.ts';
import { bare, endOfName, isNameWord, isPossessive, startOfName } from './name-words.ts';

/** The middle of a source phrase. `head` is its last noun; `[start, end)` the name that ends in it, empty when it is a common noun. */
export type Core = { readonly start: number; readonly end: number; readonly head: string; readonly apposed: boolean };

/** Longest source phrase that is read, in tokens. */
const LONGEST_SOURCE = 100;
const INTRODUCTIONS = PREPOSITION | LINK | COORDINATOR | ADVERB | COMMA | STOP;
const NOT_NOUNS = LINK | PREPOSITION | SUBORDINATOR | ADVERB | DETERMINER | POSSESSIVE | PRONOUN | TIME;
const PERSONS = new Set(['who', 'whom', 'whose', 'which']);

const isCommon = (reading: Reading, i: number) => is(reading, i, LEXICAL) && !is(reading, i, CAPITAL);
const isStray = (reading: Reading, i: number) => !is(reading, i, LEXICAL) && wordAt(reading, i) !== ')' && wordAt(reading, i) !== "'";

/** Whether an adverb that no list has stands before a preposition: "especially | from". */
const isAdverb = (reading: Reading, i: number) => wordAt(reading, i).endsWith('ly') && is(reading, i + 1, LINK | PREPOSITION);

/** A source phrase without what was cut off with it: marks and prepositions before it, marks and a relative pronoun behind. */
export function trimmed(reading: Reading, { first, last }: Range): Range {
  let from = wordAt(reading, first) === 'according' && last - first > 2 ? first + 2 : first;
  let to = Math.min(last, first + LONGEST_SOURCE);
  while (
    to - from > 1 &&
    (!is(reading, from, LEXICAL) ||
      isAdverb(reading, from) ||
      (is(reading, from, INTRODUCTIONS) && !is(reading, from, CAPITAL | PRONOUN | DETERMINER)))
  )
    from++;
  while (to - from > 1 && (isStray(reading, to - 1) || PERSONS.has(wordAt(reading, to - 1)))) to--;
  while (to - from > 1 && !is(reading, from, LEXICAL)) from++;
  return { first: from, last: to };
}

/** Nouns in -ed, and participles that stand for people. */
const NOUNS_IN_ED = new Set('accused wounded injured elected unemployed disabled bereaved deceased speed breed creed greed'.split(' '));

/** Whether a participle has a noun behind it within the phrase and so belongs to it: "health | related | figures". */
const isNounAfter = (reading: Reading, i: number, last: number) =>
  i + 1 < last && is(reading, i + 1, LEXICAL) && !is(reading, i + 1, NOT_NOUNS);

/** A participle behind a name ("Lowmere | acting with its neighbours") or a verb before its object ("The law | makes an exception"). */
function isVerbBehind(reading: Reading, i: number, last: number): boolean {
  const word = wordAt(reading, i);
  if (word.length < 5 || is(reading, i, CAPITAL)) return false;
  if (is(reading, i - 1, CAPITAL)) return word.endsWith('ing') && i + 1 < last;
  if (
    word.endsWith('ed') &&
    !NOUNS_IN_ED.has(word) &&
    !is(reading, i - 1, DETERMINER | POSSESSIVE | ADVERB) &&
    !isNounAfter(reading, i, last)
  )
    return true;
  return i + 1 < last && word.endsWith('s') && !word.endsWith("'s") && is(reading, i + 1, DETERMINER | POSSESSIVE);
}

/** Whether "of" stands within an office before a name: "Chief | of | Staff Jo Varga". */
function isOfficeOf(reading: Reading, i: number, last: number): boolean {
  return (
    wordAt(reading, i) === 'of' &&
    is(reading, i - 1, CAPITAL) &&
    OFFICE_ENDS.has(wordAt(reading, i + 1)) &&
    i + 2 < last &&
    isNameWord(reading, i + 2)
  );
}

/** Participles and adjectives that stand behind the noun they are about: "a file | seen by this paper", "a person | familiar with the talks". */
const POSTMODIFIERS = new Set(
  'seen made led written held shown given taken drawn sent known familiar close privy aware involved present'.split(' '),
);

const isPostmodifier = (reading: Reading, i: number) =>
  POSTMODIFIERS.has(wordAt(reading, i)) && is(reading, i + 1, LINK | PREPOSITION | TIME);

/** Whether the core noun phrase ends before the token. */
function endsCore(reading: Reading, i: number, last: number): boolean {
  if (is(reading, i, COMMA) || (is(reading, i, STOP) && !is(reading, i, LEXICAL))) return true;
  if (is(reading, i, CAPITAL)) return false;
  if (is(reading, i, SUBORDINATOR)) return true;
  if (isOfficeOf(reading, i, last)) return false;
  if (isPostmodifier(reading, i)) return true;
  return (is(reading, i, LINK | PREPOSITION | AUXILIARY) && !is(reading, i, DETERMINER)) || isVerbBehind(reading, i, last);
}

/** The end of the core noun phrase: before the first preposition, comma, dash, bracket, relative pronoun or verb. */
export function coreEnd(reading: Reading, { first, last }: Range): number {
  for (let i = first + 1; i < last; i++) if (endsCore(reading, i, last)) return i;
  return last;
}

/** The capitals that a body's name goes on with: "Office | for Road Safety", "Society | for the Care of Mills". */
export function endOfBody(reading: Reading, end: number, last: number): number {
  let i = end;
  while (i < last && (wordAt(reading, i) === 'of' || wordAt(reading, i) === 'for')) {
    const from = wordAt(reading, i + 1) === 'the' ? i + 2 : i + 1;
    if (from >= last || !isNameWord(reading, from)) break;
    i = Math.min(last, endOfName(reading, from, last - from));
  }
  return i;
}

/** The capitals that own a body: "Mill Workers' | Union", and "Norland's | Assembly" before a head that stands alone. */
function startOfBody(reading: Reading, first: number, start: number, alone: boolean): number {
  const plural = wordAt(reading, start - 1) === "'";
  const owner = plural ? start - 2 : start - 1;
  if (owner < first || !is(reading, owner, CAPITAL) || is(reading, owner, DETERMINER | POSSESSIVE)) return start;
  if (plural) return startOfName(reading, first, owner + 1);
  return alone && isPossessive(reading, owner) ? startOfName(reading, first, owner + 1) : start;
}

/** The name in the apposition to a common noun: "the agency's spokesman, | Dan Price"; null when there is none. */
function nameInApposition(reading: Reading, last: number, comma: number): Core | null {
  const end = coreEnd(reading, { first: comma + 1, last });
  const start = startOfName(reading, comma + 1, end);
  const offices = start - comma - 1;
  if (start >= end || offices > 2 || (offices === 0 && end - start < 2)) return null;
  for (let i = comma + 1; i < start; i++) if (is(reading, i, DETERMINER | POSSESSIVE) || !isCommon(reading, i)) return null;
  return { start, end, head: bare(wordAt(reading, end - 1)), apposed: true };
}

function commaAfter(reading: Reading, from: number, last: number): number {
  for (let i = from; i < last - 1; i++) if (is(reading, i, COMMA)) return i;
  return -1;
}

/** Whether the capitals are an office and no name: "the Attorney General, | Jo Varga". */
const isOffice = (reading: Reading, { first }: Range, start: number) =>
  start > first && (wordAt(reading, start - 1) === 'the' || isPossessive(reading, start - 1));

/** The core of a trimmed source phrase. */
export function coreOf(reading: Reading, range: Range, isRole: (word: string) => boolean): Core {
  const end = coreEnd(reading, range);
  const start = startOfName(reading, range.first, end);
  const core: Core = { start, end, head: bare(wordAt(reading, end - 1)), apposed: false };
  const office = start < end && isOffice(reading, range, start) && isRole(core.head);
  if (start < end && !office) {
    if (!isBodyWord(core.head)) return core;
    return { ...core, start: startOfBody(reading, range.first, start, end - start === 1), end: endOfBody(reading, end, range.last) };
  }
  const comma = commaAfter(reading, end, range.last);
  return (comma < 0 ? null : nameInApposition(reading, range.last, comma)) ?? core;
}
