import { FAMILY_SUFFIXES, FORMS_OF_ADDRESS, NAME_PREFIXES, TITLE_NOUNS, TITLES } from '../../lexicons/titles.ts';
import { NUMBER } from '../../model/document.ts';
import { isBodyWord, ROLES } from '../lookup.ts';
import { CAPITAL, COMMA, is, LEXICAL, opensSentence, type Range, type Reading, wordAt } from '../reading.ts';
import { type Gender, genderOfGiven, genderOfNouns } from './gender.ts';
import { appositionHead } from './mention.ts';
import { bare } from './name-words.ts';
import { isInText, tailOf } from './runs.ts';
import { afterTitles } from './untitled.ts';

/** A person's name somewhere in the text: given name or title, then a surname. `start` is where its titles begin. */
export type Person = {
  readonly range: Range;
  readonly start: number;
  readonly surname: string;
  readonly given: string | null;
  readonly gender: Gender;
  /** Nouns by which the text introduces the person: "mayor", "engineer". */
  readonly heads: readonly string[];
};

/** What the capitals of a text tell about a name without a title: the words that stand alone, and those that "the" stands before. */
export type Usage = { readonly alone: ReadonlySet<string>; readonly afterThe: ReadonlySet<string> };

/** Verbs that stand before their subject behind a quotation. */
const SAYING = new Set('said says added adds explained asked recalled replied wrote'.split(' '));
const LONGEST_NAME = 6;
const LONGEST_INTRODUCTION = 16;

/** The noun in lower case before a name, or '': "the prosecutor | Jo Varga". */
function nounBefore(reading: Reading, first: number): string {
  const word = wordAt(reading, first - 1);
  return !opensSentence(reading, first) && !is(reading, first - 1, CAPITAL) && ROLES.has(word) ? word : '';
}

/** The office that a name is the apposition of, or '': "Quillby's mayor, | Jo Varga, …". */
function officeBefore(reading: Reading, first: number): string {
  const word = wordAt(reading, first - 2);
  return is(reading, first - 1, COMMA) && !is(reading, first - 2, CAPITAL) && ROLES.has(word) ? word : '';
}

/** Whether somebody is told about behind the name or said to speak before it: "Jo Varga, who …", "Jo Varga, the union's secretary", "says | Jo Varga". */
function isToldOf(reading: Reading, { first, last }: Range, heads: readonly string[]): boolean {
  if (is(reading, last, COMMA) && wordAt(reading, last + 1) === 'who') return true;
  if (SAYING.has(wordAt(reading, first - 1))) return true;
  return heads.some((head) => ROLES.has(head));
}

/** Whether an age follows: "Jo Varga, | 47, …". */
function hasAge(reading: Reading, last: number): boolean {
  return is(reading, last, COMMA) && reading.tokens.kind[last + 1] === NUMBER && is(reading, last + 2, COMMA);
}

/** Whether a full name without title or known given name is a person's: its last word stands alone elsewhere ("Quist") and its first does not. */
function isUsedLikeOne(reading: Reading, range: Range, { alone, afterThe }: Usage): boolean {
  const surname = tailOf(reading, range);
  return (
    range.last - range.first <= 3 &&
    alone.has(surname) &&
    !alone.has(wordAt(reading, range.first)) &&
    !afterThe.has(surname) &&
    wordAt(reading, range.first - 1) !== 'the' &&
    isInText(reading, range)
  );
}

/** The words of a title or prefix before a name. */
function titlesIn(reading: Reading, first: number, start: number): readonly string[] {
  const out: string[] = [];
  for (let i = first; i < start; i++) if (TITLES.has(wordAt(reading, i)) || ROLES.has(wordAt(reading, i))) out.push(wordAt(reading, i));
  return out;
}

function headsOf(reading: Reading, titles: readonly string[], last: number): readonly string[] {
  const apposition = appositionHead(reading, last, Math.min(reading.tokens.length, last + LONGEST_INTRODUCTION));
  return [...titles.map((title) => TITLE_NOUNS.get(title) ?? title), apposition].filter((head) => head !== '');
}

/** The family name's last word, without "Jr." and the like. */
function surnameOf(reading: Reading, start: number, last: number): string {
  let end = last;
  while (end - start > 1 && (wordAt(reading, end - 1) === '.' || FAMILY_SUFFIXES.has(bare(wordAt(reading, end - 1))))) end--;
  return bare(wordAt(reading, end - 1));
}

/** The person whose name a run of capitals is; null where nothing shows that it is a person's. */
export function personIn(reading: Reading, { first, last }: Range, usage: Usage): Person | null {
  const start = afterTitles(reading, first, last);
  if (start >= last || last - start > LONGEST_NAME || !is(reading, start, LEXICAL)) return null;
  const titles =
    start > first
      ? titlesIn(reading, first, start)
      : [nounBefore(reading, first), officeBefore(reading, first)].filter((noun) => noun !== '');
  const given = bare(wordAt(reading, start));
  const surname = surnameOf(reading, start, last);
  const full = last - start >= 2;
  const gender = genderOfNouns(titles) ?? (full ? genderOfGiven(given) : null);
  const range = { first: start, last };
  const heads = headsOf(reading, titles, last);
  const evident = gender !== null || hasAge(reading, last) || isToldOf(reading, range, heads) || isUsedLikeOne(reading, range, usage);
  const shown = titles.length > 0 || (full && evident);
  if (!shown || NAME_PREFIXES.has(surname) || (full && isBodyWord(surname) && !titles.some((title) => FORMS_OF_ADDRESS.has(title))))
    return null;
  return { range, start: first, surname, given: full ? given : null, gender, heads };
}
