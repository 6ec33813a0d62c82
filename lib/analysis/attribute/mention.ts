import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../lexicons/titles.ts';
import { isBodyWord, OFFICIAL, ORGANISATIONS, ROLES } from './lookup.ts';
import {
  CAPITAL,
  COMMA,
  DETERMINER,
  is,
  LEXICAL,
  LINK,
  POSSESSIVE,
  PRONOUN,
  type Range,
  type Reading,
  SUBORDINATOR,
  wordAt,
} from './reading.ts';
import { afterTitles } from './untitled.ts';

export type Gender = 'female' | 'male' | null;

/** A source as it is printed once, taken apart. Words are in lower case without a possessive ending. */
export type Mention = {
  readonly range: Range;
  /** Last noun before a preposition or an apposition: "spokesman" in "a spokesman for the party". */
  readonly head: string;
  /** The run of capitals that ends in the head, without titles: ["ann", "roe"]; empty for common nouns. */
  readonly name: readonly string[];
  /** Tokens of that run with its title, for printing. */
  readonly printed: Range;
  readonly pronoun: string | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly gender: Gender;
  readonly titled: boolean;
  /** Role nouns and titles anywhere in the mention. */
  readonly roles: readonly string[];
};

const bare = (word: string) => word.replace(/'s?$/, '');

/** The end of the core noun phrase: before the first preposition, comma or relative pronoun. */
function coreEnd(reading: Reading, { first, last }: Range): number {
  for (let i = first + 1; i < last; i++)
    if (!is(reading, i, CAPITAL) && (is(reading, i, LINK | COMMA | SUBORDINATOR) || wordAt(reading, i) === '(' || modifiesName(reading, i)))
      return i;
  return last;
}

/** A participle behind a name: "Lowmere | acting with its neighbours". */
function modifiesName(reading: Reading, i: number): boolean {
  return is(reading, i - 1, CAPITAL) && wordAt(reading, i).length > 4 && wordAt(reading, i).endsWith('ing');
}

/** The first token of the capitals that end at `end`, "the" and roles in lower case not included. */
function nameStart(reading: Reading, first: number, end: number): number {
  let i = end;
  while (i > first && (isNamePart(reading, i - 1) || (reading.tokens.lower[i - 1] === '.' && i - 1 > first && is(reading, i - 2, CAPITAL))))
    i--;
  return i;
}

/** Pronouns that stand with a capital where they begin a sentence, and are no part of a name even so. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you', 'who']);

function isNamePart(reading: Reading, i: number): boolean {
  if (!is(reading, i, LEXICAL) || !is(reading, i, CAPITAL) || is(reading, i, DETERMINER | POSSESSIVE)) return false;
  const word = wordAt(reading, i);
  return !PERSONAL.has(word) && !word.endsWith("'s");
}

function wordsOf(reading: Reading, first: number, last: number): string[] {
  const out: string[] = [];
  for (let i = first; i < last; i++) if (is(reading, i, LEXICAL) && wordAt(reading, i) !== '.') out.push(bare(wordAt(reading, i)));
  return out;
}

function genderOf(words: readonly string[], name: readonly string[]): Gender {
  if (words.some((word) => FEMALE_TITLES.has(word))) return 'female';
  if (words.some((word) => MALE_TITLES.has(word))) return 'male';
  if (name.length < 2) return null;
  if (FEMALE_NAMES.has(name[0])) return 'female';
  return MALE_NAMES.has(name[0]) ? 'male' : null;
}

/** The capitals that a body's name goes on with: "Office | for Road Safety", "Society | for the Care of Mills". */
function endOfBody(reading: Reading, end: number, last: number): number {
  let i = end;
  while (i < last && (wordAt(reading, i) === 'of' || wordAt(reading, i) === 'for')) {
    const from = wordAt(reading, i + 1) === 'the' ? i + 2 : i + 1;
    let j = from;
    while (j < last && isNamePart(reading, j)) j++;
    if (j === from) break;
    i = j;
  }
  return i;
}

const isMark = (reading: Reading, i: number) => reading.tokens.lower[i] === "'";

/** The capitals that own a body: "Mill Workers' | Union", and "Norland's | Assembly" before a head that stands alone. */
function startOfBody(reading: Reading, first: number, start: number, alone: boolean): number {
  const plural = isMark(reading, start - 1);
  const owner = plural ? start - 2 : start - 1;
  if (owner < first || !is(reading, owner, CAPITAL) || is(reading, owner, DETERMINER | POSSESSIVE)) return start;
  if (plural) return nameStart(reading, first, owner + 1);
  return alone && wordAt(reading, owner).endsWith("'s") ? nameStart(reading, first, owner) : start;
}

type Core = { readonly end: number; readonly start: number; readonly head: string; readonly apposed?: true };

/** The name in the apposition to a common noun: "the agency's spokesman, | Dan Price"; null when there is none. */
function nameInApposition(reading: Reading, { last }: Range, comma: number): Core | null {
  if (!is(reading, comma, COMMA)) return null;
  const end = coreEnd(reading, { first: comma + 1, last });
  const start = nameStart(reading, comma + 1, end);
  return start === comma + 1 && end - start >= 2 ? { start, end, head: bare(wordAt(reading, end - 1)), apposed: true } : null;
}

function wholeBody(reading: Reading, { first, last }: Range, { start, end, head }: Core): Core {
  return { head, start: startOfBody(reading, first, start, end - start === 1), end: endOfBody(reading, end, last) };
}

function coreOf(reading: Reading, range: Range): Core {
  const end = coreEnd(reading, range);
  const start = nameStart(reading, range.first, end);
  const core = { start, end, head: bare(wordAt(reading, end - 1)) };
  if (start < end) return isBodyWord(core.head) ? wholeBody(reading, range, core) : core;
  let comma = end;
  while (comma < range.last && !is(reading, comma, COMMA)) comma++;
  return comma < range.last ? (nameInApposition(reading, range, comma) ?? core) : core;
}

/** Takes a source phrase apart. */
export function mentionOf(reading: Reading, range: Range): Mention {
  const { start, end, head, apposed } = coreOf(reading, range);
  const all = wordsOf(reading, range.first, range.last);
  const untitled = afterTitles(reading, start, end);
  const name = wordsOf(reading, untitled, end);
  const opening = wordAt(reading, range.first);
  const single = is(reading, range.first, PRONOUN) && range.last === range.first + 1;
  return {
    range,
    head,
    name,
    printed: name.length === 0 ? { first: range.first, last: end } : { first: name.length > 1 ? untitled : start, last: end },
    pronoun: single ? opening : null,
    definite: !apposed && ['the', 'that', 'this', 'his', 'her', 'its', 'their', 'these', 'those'].includes(opening),
    indefinite: ['a', 'an', 'one', 'another', 'some'].includes(opening),
    gender: genderOf(all, name),
    titled: untitled > start,
    roles: all.filter((word) => ROLES.has(word) || TITLES.has(word) || ORGANISATIONS.has(word) || OFFICIAL.has(word)),
  };
}
