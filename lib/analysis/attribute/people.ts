import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names.ts';
import { FEMALE_TITLES, FORMS_OF_ADDRESS, MALE_TITLES, TITLES } from '../lexicons/titles.ts';
import { NUMBER, WORD } from '../model/document.ts';
import { isBodyWord, ROLES } from './lookup.ts';
import type { Gender } from './mention.ts';
import { CAPITAL, COMMA, DETERMINER, is, LEXICAL, opensSentence, type Range, type Reading, wordAt } from './reading.ts';
import { afterTitles } from './untitled.ts';

/** A person's name somewhere in the text: given name or title, then a surname. */
export type Person = { readonly range: Range; readonly surname: string; readonly given: string | null; readonly gender: Gender };

const PERSONAL = new Set(['i', 'he', 'she', 'it', 'they', 'we', 'you', 'who']);
const LONGEST_NAME = 5;
const bare = (word: string) => word.replace(/'s?$/, '');
const plain = (word: string) => word.replace(/\.$/, '');

function isCapital(reading: Reading, i: number): boolean {
  return (
    is(reading, i, LEXICAL) &&
    is(reading, i, CAPITAL) &&
    reading.tokens.kind[i] === WORD &&
    !is(reading, i, DETERMINER) &&
    !PERSONAL.has(wordAt(reading, i))
  );
}

function endOfRun(reading: Reading, first: number): number {
  let i = first;
  while (
    i - first < LONGEST_NAME &&
    (isCapital(reading, i) || (wordAt(reading, i) === '.' && i === first + 1 && TITLES.has(wordAt(reading, first))))
  ) {
    i++;
    if (wordAt(reading, i - 1).endsWith("'s")) break;
  }
  return i;
}

function genderOf(title: string, given: string): Gender {
  if (FEMALE_TITLES.has(title) || FEMALE_NAMES.has(given)) return 'female';
  return MALE_TITLES.has(title) || MALE_NAMES.has(given) ? 'male' : null;
}

/** The role in lower case before a name, or '': "the prosecutor | Jo Varga". */
function roleBefore(reading: Reading, first: number): string {
  const word = wordAt(reading, first - 1);
  return !opensSentence(reading, first) && !is(reading, first - 1, CAPITAL) && ROLES.has(word) ? word : '';
}

/** Whether an age follows: "Jo Varga, | 47, …". */
function hasAge(reading: Reading, last: number): boolean {
  return is(reading, last, COMMA) && reading.tokens.kind[last + 1] === NUMBER && is(reading, last + 2, COMMA);
}

function personIn(reading: Reading, first: number, last: number): Person | null {
  const start = afterTitles(reading, first, last);
  if (start >= last) return null;
  const title =
    start > first ? plain(wordAt(reading, wordAt(reading, start - 1) === '.' ? start - 2 : start - 1)) : roleBefore(reading, first);
  const given = bare(wordAt(reading, start));
  const surname = bare(wordAt(reading, last - 1));
  const full = last - start >= 2;
  const shown = title !== '' || (full && (FEMALE_NAMES.has(given) || MALE_NAMES.has(given) || hasAge(reading, last)));
  if (!shown || (full && isBodyWord(surname) && !FORMS_OF_ADDRESS.has(title))) return null;
  return { range: { first: start, last }, surname, given: full ? given : null, gender: genderOf(title, given) };
}

/** The names of people in text order, as far as a title or a known given name shows them. */
export function peopleIn(reading: Reading): readonly Person[] {
  const out: Person[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!isCapital(reading, i)) continue;
    const last = endOfRun(reading, i);
    const person = personIn(reading, i, last);
    if (person) out.push(person);
    i = Math.max(i, last - 1);
  }
  return out;
}
