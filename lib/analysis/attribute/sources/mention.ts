import { FAMILY_SUFFIXES, TITLE_NOUNS, TITLES } from '../../lexicons/titles.ts';
import { isBodyWord, ROLES } from '../lookup.ts';
import { CAPITAL, COMMA, DETERMINER, is, LEXICAL, POSSESSIVE, type Range, type Reading, wordAt } from '../reading.ts';
import { type Core, coreEnd, coreOf, trimmed } from './core-phrase.ts';
import { type Gender, genderOfClause, genderOfGiven, genderOfNouns } from './gender.ts';
import { bare, endOfName, isNameWord, isPossessive, startOfName } from './name-words.ts';
import { pronounOf } from './pronoun-words.ts';
import { afterTitles } from './untitled.ts';

/** A source as it is printed once, taken apart. Words are in lower case without a possessive ending. */
export type Mention = {
  readonly range: Range;
  /** Last noun before a preposition or an apposition: "spokesman" in "a spokesman for the party". */
  readonly head: string;
  /** The name that ends in the head, without titles: ["ann", "roe"]; empty for common nouns. */
  readonly name: readonly string[];
  /** Tokens of that name, for printing. */
  readonly printed: Range;
  /** The subject form of a pronoun ("he" for "his"), null for other sources. */
  readonly pronoun: string | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly gender: Gender;
  readonly titled: boolean;
  /** Nouns by which the source may be called later: its titles and offices ("governor" for "Gov. Roe") and the head of its apposition. */
  readonly roles: readonly string[];
  /** The noun in lower case before a name: "singer" in "the singer Jo Varga"; '' where there is none. */
  readonly before: string;
  /** Whose a common noun is, as far as a name says so: "roe" in "Roe's lawyer" and "the Roe campaign"; null otherwise. */
  readonly owner: string | null;
  /** Whether it is two names: "Ann Roe and Jo Varga". */
  readonly couple: boolean;
};

/** Longest name in a list, in tokens. */
const LONGEST_LISTED = 5;
const DEFINITE = new Set(['the', 'that', 'this', 'his', 'her', 'its', 'their', 'these', 'those', 'our', 'my']);
const PERSONAL = new Set(['he', 'she', 'it', 'they', 'i', 'we', 'you']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some']);

function wordsOf(reading: Reading, first: number, last: number): string[] {
  const out: string[] = [];
  for (let i = first; i < last; i++) if (is(reading, i, LEXICAL) && wordAt(reading, i) !== '.') out.push(bare(wordAt(reading, i)));
  return out;
}

const isRole = (word: string) => ROLES.has(word) || TITLES.has(word);
const called = (word: string) => TITLE_NOUNS.get(word) ?? word;

/** The head of the apposition behind a name, '' when there is none: "Ann Roe, 52, the party's | leader, …". */
export function appositionHead(reading: Reading, end: number, last: number): string {
  if (!is(reading, end, COMMA)) return '';
  const aged = is(reading, end + 2, COMMA) && /^\d/.test(wordAt(reading, end + 1));
  const first = aged ? end + 3 : end + 1;
  if (first >= last) return '';
  const core = coreEnd(reading, { first, last });
  const head = wordAt(reading, core - 1);
  const told = is(reading, first, DETERMINER | POSSESSIVE) || isPossessive(reading, first) || ROLES.has(head);
  return told && is(reading, core - 1, LEXICAL) && !isNameWord(reading, core - 1) ? head : '';
}

/** The name before "and" in a couple; `start` when the core is one name. */
function startOfCouple(reading: Reading, first: number, { start, head }: Core): number {
  if (start - 2 < first || wordAt(reading, start - 1) !== 'and') return start;
  const left = startOfName(reading, first, start - 1);
  return left < start - 1 && !isBodyWord(bare(wordAt(reading, start - 2))) && !isBodyWord(head) ? left : start;
}

/** The end of a list of names that goes on behind the first: "Roe, Poe and Varga"; `end` when there is none. */
function endOfList(reading: Reading, end: number, last: number): number {
  let i = end;
  while (i < last && is(reading, i, COMMA) && isNameWord(reading, i + 1)) {
    i = endOfName(reading, i + 1, LONGEST_LISTED);
    const and = is(reading, i, COMMA) ? i + 1 : i;
    if (wordAt(reading, and) === 'and' && and + 1 < last && isNameWord(reading, and + 1))
      return Math.min(last, endOfName(reading, and + 1, LONGEST_LISTED));
  }
  return end;
}

type Printed = Pick<Mention, 'printed' | 'name' | 'titled' | 'before' | 'couple'> & { readonly offices: readonly string[] };

/** The words of a name, without "Jr." and the like. */
function nameWords(reading: Reading, first: number, last: number): readonly string[] {
  const words = wordsOf(reading, first, last);
  while (words.length > 1 && FAMILY_SUFFIXES.has(words[words.length - 1])) words.pop();
  return words;
}

function printedOf(reading: Reading, { first, last }: Range, core: Core): Printed {
  const from = core.apposed ? core.start : first;
  const left = startOfCouple(reading, from, core);
  const goesOn = isBodyWord(core.head) && bare(wordAt(reading, core.end - 1)) !== core.head;
  const start = goesOn ? left : afterTitles(reading, left, left < core.start ? core.start - 1 : core.end);
  const name = nameWords(reading, start, core.end);
  const end = name.length > 0 && !isBodyWord(core.head) ? endOfList(reading, core.end, last) : core.end;
  const before = left > first && !is(reading, left - 1, CAPITAL | DETERMINER) ? wordAt(reading, left - 1) : '';
  const titles = wordsOf(reading, left, start).filter(isRole).map(called);
  const offices = before === '' ? titles : [...titles, before];
  const printed = name.length === 0 ? { first, last: core.end } : { first: start, last: end };
  return { printed, name, titled: start > left, before, couple: left < core.start || end > core.end, offices };
}

/** Nouns of the office that an apposed name is of: "spokesman" in "the agency's spokesman, Dan Price". */
function officeBefore(reading: Reading, range: Range, { apposed }: Core): readonly string[] {
  if (!apposed) return [];
  const end = coreEnd(reading, range);
  return [called(bare(wordAt(reading, end - 1)))];
}

/** Takes a source phrase apart, whatever was cut off or joined to it. */
export function mentionOf(reading: Reading, source: Range): Mention {
  const range = trimmed(reading, source);
  const core = coreOf(reading, range, isRole);
  const { printed, name, titled, before, couple, offices } = printedOf(reading, range, core);
  const opening = wordAt(reading, range.first);
  const apposition = name.length > 0 ? appositionHead(reading, core.end, range.last) : '';
  const roles = [...offices, ...officeBefore(reading, range, core), ...(apposition ? [apposition] : [])];
  const owned = name.length === 0 && core.end - range.first > 1 && hasOwner(reading, range.first, core.end);
  const titles = wordsOf(reading, core.apposed ? range.first : core.start, printed.first);
  return {
    range,
    head: core.head,
    name,
    printed,
    pronoun: core.end === range.first + 1 ? pronounAt(reading, range) : null,
    definite: !core.apposed && (DEFINITE.has(opening) || owned),
    indefinite: INDEFINITE.has(opening),
    gender:
      genderOfNouns([...titles, ...roles, ...(name.length > 0 ? [] : [core.head])]) ??
      (name.length > 1 ? genderOfGiven(name[0]) : null) ??
      genderOfClause(reading, range),
    titled,
    roles,
    before,
    couple,
    owner: name.length === 0 ? ownerOf(reading, range.first, core.end) : null,
  };
}

/** The pronoun that a phrase is, or that a clause hangs on: "he", "he, who …"; of pronouns that also count ("those who …") only if alone. */
function pronounAt(reading: Reading, { first, last }: Range): string | null {
  const pronoun = pronounOf(reading, first);
  return pronoun !== null && (last === first + 1 || PERSONAL.has(pronoun)) ? pronoun : null;
}

/** Whether a possessive stands before the head: "Roe's | lawyer". */
function hasOwner(reading: Reading, first: number, end: number): boolean {
  for (let i = end - 2; i >= first && i >= end - 4; i--) if (isPossessive(reading, i)) return true;
  return false;
}

/** The last word of the nearest name before the head. */
function ownerOf(reading: Reading, first: number, end: number): string | null {
  for (let i = end - 2; i >= first && i >= end - 4; i--) if (isNameWord(reading, i)) return bare(wordAt(reading, i));
  return null;
}
