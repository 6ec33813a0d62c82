import { PARTICLES } from '../../lexicons/titles.ts';
import { WORD } from '../../model/document.ts';
import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  is,
  LEXICAL,
  LINK,
  opensSentence,
  POSSESSIVE,
  PREPOSITION,
  QUOTE_MARK,
  type Reading,
  SUBORDINATOR,
  TIME,
  wordAt,
} from '../reading.ts';

/** Pronouns that stand with a capital where they begin a sentence, and are no part of a name even so. */
const PERSONAL: ReadonlySet<string> = new Set('he she they we i it you who'.split(' '));
/** A part that is written small and joined to the name: "al-Hadid", "d'Arvor". */
const JOINED = /^\p{Ll}{1,4}[-'’]\p{Lu}/u;
const LONGEST_PREFIX = 4;
/** Most particles in a row: "van der". */
const PARTICLES_IN_ROW = 3;

/** A word without its possessive ending. */
export const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word);

export const isPossessive = (reading: Reading, i: number): boolean => wordAt(reading, i).endsWith("'s");

function isJoined({ text, tokens }: Reading, i: number): boolean {
  if (tokens.kind[i] !== WORD) return false;
  const word = tokens.lower[i];
  for (let k = 1; k < LONGEST_PREFIX + 1 && k < word.length; k++)
    if (word[k] === '-' || word[k] === "'") return JOINED.test(text.slice(tokens.start[i], tokens.end[i]));
  return false;
}

/** Whether a token can be part of a name: it has a capital, and not only because it is a function word that opens its sentence. */
export function isNameWord(reading: Reading, i: number): boolean {
  if (!is(reading, i, LEXICAL)) return false;
  if (!is(reading, i, CAPITAL)) return isJoined(reading, i);
  if (is(reading, i, DETERMINER | POSSESSIVE | COORDINATOR) || PERSONAL.has(wordAt(reading, i))) return false;
  if (is(reading, i, PREPOSITION | LINK | SUBORDINATOR)) return !opensSentence(reading, i);
  return !(is(reading, i, ADVERB) && opensSentence(reading, i) && is(reading, i + 1, CAPITAL | DETERMINER));
}

/** Where the particles before token `i` begin; `i` when there are none. */
function beforeParticles(reading: Reading, floor: number, i: number): number {
  let j = i;
  while (j > floor && i - j < PARTICLES_IN_ROW && !is(reading, j - 1, CAPITAL) && PARTICLES.has(wordAt(reading, j - 1))) j--;
  return j;
}

/** Past what holds two name words together before token `i` (particles, "&", a nickname in quotation marks); `i` when nothing does. */
function bridgeBack(reading: Reading, floor: number, i: number): number {
  if (i - 2 >= floor && wordAt(reading, i - 1) === '&' && isNameWord(reading, i - 2)) return i - 1;
  const nicknamed = i - 4 >= floor && is(reading, i - 1, QUOTE_MARK) && isNameWord(reading, i - 2) && is(reading, i - 3, QUOTE_MARK);
  if (nicknamed && isNameWord(reading, i - 4)) return i - 3;
  return beforeParticles(reading, floor, i);
}

/** The first token of the name that ends before `end`; `end` when none does. An owner before it ("Norland's | Assembly") is not taken in. */
export function startOfName(reading: Reading, floor: number, end: number): number {
  let i = end;
  while (i > floor) {
    if (isNameWord(reading, i - 1) && (i === end || !isPossessive(reading, i - 1))) i--;
    else {
      const bridge = i < end ? bridgeBack(reading, floor, i) : i;
      if (bridge === i) break;
      i = bridge;
    }
  }
  return i;
}

/** Past what holds two name words together at token `i`; `i` when nothing does. */
function bridgeOn(reading: Reading, i: number): number {
  if (wordAt(reading, i) === '&') return isNameWord(reading, i + 1) ? i + 1 : i;
  if (is(reading, i, QUOTE_MARK) && isNameWord(reading, i + 1) && is(reading, i + 2, QUOTE_MARK) && isNameWord(reading, i + 3))
    return i + 3;
  let j = i;
  while (j - i < PARTICLES_IN_ROW && !is(reading, j, CAPITAL) && PARTICLES.has(wordAt(reading, j))) j++;
  return j > i && isNameWord(reading, j) ? j : i;
}

const isWeekday = (reading: Reading, i: number) => is(reading, i, TIME) && wordAt(reading, i).endsWith('day');

/** The end (exclusive) of the name that begins at `first`: before an owner's possessive has ended, a new sentence, or `limit` tokens. */
export function endOfName(reading: Reading, first: number, limit: number): number {
  const stop = Math.min(reading.tokens.length, first + limit);
  let i = first + 1;
  while (i < stop && !isPossessive(reading, i - 1)) {
    if (isWeekday(reading, i)) break;
    const at = isNameWord(reading, i) && !opensSentence(reading, i) ? i : bridgeOn(reading, i);
    if (at === i && !(isNameWord(reading, i) && !opensSentence(reading, i))) break;
    i = at + 1;
  }
  return Math.min(i, stop);
}
