import { FEMALE_NAMES, MALE_NAMES } from '../../lexicons/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicons/titles.ts';
import { type Range, type Reading, wordAt } from '../reading.ts';

export type Gender = 'female' | 'male' | null;

/** What titles and nouns tell: "Mrs", "spokesman", "widow". */
export function genderOfNouns(words: readonly string[]): Gender {
  if (words.some((word) => FEMALE_TITLES.has(word))) return 'female';
  return words.some((word) => MALE_TITLES.has(word)) ? 'male' : null;
}

/** What a given name tells; null for names that are rare or borne by both. */
export function genderOfGiven(name: string): Gender {
  if (FEMALE_NAMES.has(name)) return 'female';
  return MALE_NAMES.has(name) ? 'male' : null;
}

const OWN: ReadonlyMap<string, Gender> = new Map(
  Object.entries<Gender>({
    she: 'female',
    her: 'female',
    herself: 'female',
    he: 'male',
    his: 'male',
    him: 'male',
    himself: 'male',
  }),
);

/** What the pronouns of a relative clause tell of whom it is about: "a teacher, who asked that her name not be used". */
export function genderOfClause(reading: Reading, { first, last }: Range): Gender {
  let about = false;
  for (let i = first; i < last; i++) {
    const word = wordAt(reading, i);
    const gender = about ? OWN.get(word) : undefined;
    if (gender) return gender;
    about ||= word === 'who';
  }
  return null;
}
