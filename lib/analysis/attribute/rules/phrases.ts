import { ING, PARTICIPLE, PAST } from '../cues/inflect.ts';
import { VERB_FORMS } from '../cues/verbs.ts';
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
  QUOTE_MARK,
  type Range,
  type Reading,
  STOP,
  SUBORDINATOR,
  TIME,
  wordAt,
} from '../reading.ts';
import { isJoint } from './joints.ts';

/** Longest noun phrase and apposition that are looked for, in tokens. */
const LONGEST = 24;
const LONGEST_APPOSITION = 30;

const BREAKS = AUXILIARY | PREPOSITION | SUBORDINATOR | COORDINATOR | STOP | COMMA | QUOTE_MARK;

/** Whether a word is a verb form that can't be part of a name or noun phrase (its past or -ing form, in lower case). */
function isVerb(reading: Reading, i: number): boolean {
  if (is(reading, i, CAPITAL)) return false;
  const form = VERB_FORMS.get(wordAt(reading, i));
  return form !== undefined && (form.forms & (PAST | PARTICIPLE | ING)) !== 0;
}

/** A word that can stand inside a noun phrase. */
export function isNominal(reading: Reading, i: number): boolean {
  if (!is(reading, i, LEXICAL)) return false;
  if (is(reading, i, CAPITAL) && !is(reading, i, AUXILIARY | SUBORDINATOR | COORDINATOR | PREPOSITION)) return true;
  if (is(reading, i, DETERMINER)) return !is(reading, i, SUBORDINATOR);
  return !is(reading, i, BREAKS | LINK | PRONOUN | ADVERB) && !isVerb(reading, i);
}

const isPlainPronoun = (reading: Reading, i: number) => is(reading, i, PRONOUN) && !is(reading, i, DETERMINER);

/** Whether the word at `i` cannot belong to the phrase found so far: a day before a name or determiner ("on Friday | the minister"), or any day at its end. */
function isForeignTime(reading: Reading, i: number, start: number): boolean {
  return is(reading, i, TIME) && (start < 0 || (is(reading, i, CAPITAL) && is(reading, start, DETERMINER | CAPITAL)));
}

/** Whether the phrase that begins at `start` goes on to the left with the word at `i`. */
function takesIn(reading: Reading, i: number, start: number, stop: number): boolean {
  if (isNominal(reading, i)) return !isForeignTime(reading, i, start);
  return start >= 0 && continuesThrough(reading, i, stop);
}

/** The first token of the noun phrase whose last token is `j`; -1 when `j` ends none. */
function startOfPhrase(reading: Reading, j: number, floor: number): number {
  if (isPlainPronoun(reading, j)) return j;
  let start = -1;
  const stop = Math.max(floor, j - LONGEST);
  for (let i = j; i >= stop && takesIn(reading, i, start, stop); i--) {
    if (!isNominal(reading, i)) continue;
    start = i;
    if (is(reading, i, DETERMINER | POSSESSIVE) && !continuesLeft(reading, i, stop)) break;
  }
  return start;
}

/** Whether a phrase that begins with a determiner at `i` hangs on a preposition after a noun: "a spokesman for | the party". */
function continuesLeft(reading: Reading, i: number, stop: number): boolean {
  if (is(reading, i - 1, DETERMINER | POSSESSIVE)) return true;
  return i - 2 >= stop && (continuesThrough(reading, i - 1, stop) || isPredeterminer(reading, i - 1));
}

const isPredeterminer = (reading: Reading, i: number) => ['all', 'both', 'half'].includes(wordAt(reading, i));

/** A preposition or "and" in the middle of a noun phrase. */
function continuesThrough(reading: Reading, i: number, stop: number): boolean {
  if (i - 1 < stop) return false;
  if (isJoint(reading, i)) return true;
  return is(reading, i, LINK) && isNominal(reading, i - 1) && !is(reading, i - 1, TIME) && wordAt(reading, i) !== 'on';
}

/** The name or noun before the comma that opens an apposition closed by the comma at `comma`: "Ann Roe, the party's head, | said". */
function appositionStart(reading: Reading, comma: number, floor: number): number {
  const stop = Math.max(floor, comma - LONGEST_APPOSITION);
  let opening = -1;
  for (let i = comma - 1; i > stop; i--) {
    if (is(reading, i, STOP | QUOTE_MARK)) return -1;
    if (is(reading, i, COMMA)) {
      opening = i;
      if (isAppositive(reading, i + 1) && isNominal(reading, i - 1) && !is(reading, i - 1, TIME)) break;
    }
  }
  if (opening < 0 || !isAppositive(reading, opening + 1)) return -1;
  const start = startOfPhrase(reading, opening - 1, floor);
  return start;
}

/** How an apposition or a relative clause begins. */
function isAppositive(reading: Reading, i: number): boolean {
  if (is(reading, i, DETERMINER | POSSESSIVE)) return true;
  const word = wordAt(reading, i);
  if (word === 'who' || word === 'whose' || word === 'which' || word === 'of') return true;
  return isNominal(reading, i) && !is(reading, i, TIME);
}

/** The noun phrase, with its apposition, that ends just before token `end`; null when there is none after `floor`. */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const j = end - 1;
  if (j < floor) return null;
  if (is(reading, j, COMMA)) {
    const start = appositionStart(reading, j, floor);
    return start < 0 ? null : { first: start, last: j };
  }
  const core = wordAt(reading, j) === ')' ? beforeBracket(reading, j, floor) : j;
  const start = core < floor ? -1 : startOfPhrase(reading, core, floor);
  return start < 0 ? null : { first: start, last: end };
}

/** Longest remark in brackets behind a name, in tokens: "Jo Ames (D-Wash.)". */
const LONGEST_BRACKET = 10;

/** The token before the bracket that the one at `close` closes; -1 when it is not near. */
function beforeBracket(reading: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - LONGEST_BRACKET); i--) if (wordAt(reading, i) === '(') return i - 1;
  return -1;
}

/** Past a remark in brackets at `i`, if one stands there. */
function afterBracket(reading: Reading, i: number, ceiling: number): number {
  if (wordAt(reading, i) !== '(') return i;
  for (let j = i + 1; j < Math.min(ceiling, i + LONGEST_BRACKET); j++) if (wordAt(reading, j) === ')') return j + 1;
  return i;
}

/** The end (exclusive) of the bare noun phrase that begins at `i`; `i` when none begins there. */
function endOfPhrase(reading: Reading, i: number, ceiling: number): number {
  if (isPlainPronoun(reading, i)) return i + 1;
  const stop = Math.min(ceiling, i + LONGEST);
  let j = i;
  while (j < stop) {
    if (isNominal(reading, j)) {
      if (j > i && is(reading, j, TIME)) break;
    } else if (j === i || !leadsOn(reading, j, stop)) break;
    j++;
  }
  return j;
}

/** A preposition or "and" after which the noun phrase goes on to the right. */
function leadsOn(reading: Reading, j: number, stop: number): boolean {
  if (j + 1 >= stop || !isNominal(reading, j + 1) || is(reading, j + 1, TIME)) return false;
  if (isJoint(reading, j)) return true;
  const word = wordAt(reading, j);
  if (word === 'of' || word === 'for') return true;
  return (word === 'at' || word === 'with' || word === 'from' || word === 'in') && is(reading, j + 1, CAPITAL | DETERMINER);
}

/** The end of the apposition after the comma at `comma`, its closing comma not included; `comma` when none follows. */
function appositionEnd(reading: Reading, comma: number, ceiling: number): number {
  if (!is(reading, comma, COMMA) || !isAppositive(reading, comma + 1)) return comma;
  const stop = Math.min(ceiling, comma + LONGEST_APPOSITION);
  let j = comma + 1;
  while (j < stop && !is(reading, j, COMMA | QUOTE_MARK) && !(is(reading, j, STOP) && !/^[-–—(]/.test(wordAt(reading, j)))) j++;
  return j;
}

/** A noun phrase with its apposition; `core` is where the phrase itself ends (exclusive). */
export type Phrase = Range & { readonly core: number };

/** The noun phrase, with its apposition, that begins at `first`; null when none begins there. */
export function phraseAfter(reading: Reading, first: number, ceiling: number): Phrase | null {
  const end = endOfPhrase(reading, first, ceiling);
  if (end === first) return null;
  const core = afterBracket(reading, end, ceiling);
  return { first, last: appositionEnd(reading, core, ceiling), core };
}
