import { BODY_HOLDINGS, FIRM_CALLS, isBodyWord, MEDIA_CALLS, ORGANISATIONS } from '../lookup.ts';
import { CAPITAL, COMMA, DETERMINER, is, type Range, type Reading, wordAt } from '../reading.ts';
import { coreEnd, endOfBody } from './core-phrase.ts';
import { bare, isPossessive, startOfName } from './name-words.ts';
import { tailOf } from './runs.ts';

/** Longest name of a body that is read, in tokens. */
const LONGEST = 9;
const LONGEST_APPOSITION = 14;
const ABBREVIATION = /^[A-Z][A-Za-z]{0,6}[A-Z]$/;

const isCalledBody = (word: string) => FIRM_CALLS.has(word) || MEDIA_CALLS.has(word) || ORGANISATIONS.has(word);

/** Whether "a firm", "the charity" or the like stands behind the comma after a name. */
function isAppositionOfBody(reading: Reading, last: number): boolean {
  if (!is(reading, last, COMMA) || !is(reading, last + 1, DETERMINER)) return false;
  const end = coreEnd(reading, { first: last + 1, last: Math.min(reading.tokens.length, last + LONGEST_APPOSITION) });
  return !is(reading, end - 1, CAPITAL) && isCalledBody(wordAt(reading, end - 1));
}

/** Whether the words around a name say that it is a body's: "the company | Veritel", "Veritel | shares", "Harrow & Stone". */
export function isBodyInUse(reading: Reading, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (wordAt(reading, i) === '&') return true;
  if (BODY_HOLDINGS.has(wordAt(reading, last)) && (isPossessive(reading, last - 1) || !is(reading, last, CAPITAL))) return true;
  const before = wordAt(reading, first - 1);
  return (!is(reading, first - 1, CAPITAL) && (FIRM_CALLS.has(before) || MEDIA_CALLS.has(before))) || isAppositionOfBody(reading, last);
}

/** The name of the body that a run of capitals begins, with what follows after "of" and "for"; null when the run is no body's name. */
export function bodyIn(reading: Reading, run: Range): Range | null {
  let last = run.last;
  const owned = run.last - run.first === 1 && isPossessive(reading, run.first - 1) && is(reading, run.first - 1, CAPITAL);
  if (isBodyWord(tailOf(reading, run)) && !isPossessive(reading, last - 1))
    last = endOfBody(reading, last, Math.min(reading.tokens.length, run.first + LONGEST));
  else if (!isBodyWord(tailOf(reading, run)) && !isBodyInUse(reading, run)) return null;
  return { first: owned ? startOfName(reading, Math.max(0, run.first - LONGEST), run.first) : run.first, last };
}

/** The abbreviation in brackets behind a name, in lower case, if its letters begin like the name's words: "Federal Mill Board | (FMB)". */
export function abbreviationAfter(reading: Reading, { first, last }: Range): string | null {
  if (wordAt(reading, last) !== '(' || wordAt(reading, last + 2) !== ')' || last - first < 2) return null;
  const { text, tokens } = reading;
  const print = text.slice(tokens.start[last + 1], tokens.end[last + 1]);
  if (!ABBREVIATION.test(print)) return null;
  for (let i = first; i < last; i++) if (wordAt(reading, i)[0] === print[0].toLowerCase()) return bare(tokens.lower[last + 1]);
  return null;
}
