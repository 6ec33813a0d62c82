import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../lexicons/titles.ts';
import { WORD } from '../model/document.ts';
import type { Gender } from './mention.ts';
import { CAPITAL, DETERMINER, is, LEXICAL, type Range, type Reading, wordAt } from './reading.ts';

/** A person's name somewhere in the text: given name or title, then a surname. */
export type Person = { readonly range: Range; readonly surname: string; readonly given: string | null; readonly gender: Gender };

const LONGEST_NAME = 5;
const bare = (word: string) => word.replace(/'s?$/, '');
const plain = (word: string) => word.replace(/\.$/, '');

function isCapital(reading: Reading, i: number): boolean {
  return is(reading, i, LEXICAL) && is(reading, i, CAPITAL) && reading.tokens.kind[i] === WORD && !is(reading, i, DETERMINER);
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

function personIn(reading: Reading, first: number, last: number): Person | null {
  let start = first;
  let title = '';
  while (start < last && (TITLES.has(plain(wordAt(reading, start))) || wordAt(reading, start) === '.')) {
    if (wordAt(reading, start) !== '.') title = plain(wordAt(reading, start));
    start++;
  }
  if (start >= last) return null;
  const given = bare(wordAt(reading, start));
  const known = FEMALE_NAMES.has(given) || MALE_NAMES.has(given);
  if (title === '' && !(known && last - start >= 2)) return null;
  const full = last - start >= 2;
  return {
    range: { first: start, last },
    surname: bare(wordAt(reading, last - 1)),
    given: full ? given : null,
    gender: genderOf(title, given),
  };
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
