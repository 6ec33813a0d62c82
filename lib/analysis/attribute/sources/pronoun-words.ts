import { is, PRONOUN, type Reading, wordAt } from '../reading.ts';
import type { Gender } from './gender.ts';

/** Object, possessive and reflexive forms → the subject form. */
const SUBJECTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    his: 'he',
    him: 'he',
    himself: 'he',
    her: 'she',
    hers: 'she',
    herself: 'she',
    their: 'they',
    theirs: 'they',
    them: 'they',
    themselves: 'they',
    its: 'it',
    itself: 'it',
    whose: 'who',
    whom: 'who',
    my: 'i',
    me: 'i',
    mine: 'i',
    myself: 'i',
    our: 'we',
    us: 'we',
    ours: 'we',
    your: 'you',
    yours: 'you',
  }),
);
const CONTRACTED = /^(he|she|it|they|who|that|i|we|you)'(?:s|d|ll|re|ve|m)$/;
const GENDERS: ReadonlyMap<string, Gender> = new Map(Object.entries<Gender>({ he: 'male', she: 'female' }));

/** The subject form of the pronoun at a token ("he" for "his", "they" for "they've"); null for other words. */
export function pronounOf(reading: Reading, i: number): string | null {
  const word = wordAt(reading, i);
  const known = SUBJECTS.get(word) ?? CONTRACTED.exec(word)?.[1];
  return known ?? (is(reading, i, PRONOUN) ? word : null);
}

/** The gender that a pronoun tells, or null. */
export function genderOfPronoun(pronoun: string | null): Gender {
  return pronoun === null ? null : (GENDERS.get(pronoun) ?? null);
}
