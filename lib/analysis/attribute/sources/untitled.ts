import { FEMALE_NAMES, MALE_NAMES } from '../../lexicons/given-names.ts';
import { FORMS_OF_ADDRESS, NAME_PREFIXES, OFFICE_ENDS, TITLES } from '../../lexicons/titles.ts';
import { GROUPS, isBodyWord, ROLES } from '../lookup.ts';
import { type Reading, wordAt } from '../reading.ts';

const isStop = (reading: Reading, i: number) => wordAt(reading, i) === '.';
const bare = (word: string) => word.replace(/'s?$/, '');

/** Compounds before a name that tell what its bearer did or where from: "Oscar-winner | Jo Varga". */
const COMPOUND = /-(?:winner|winning|nominated|born|based|led|backed|elect)$/;

function isPrefix(word: string): boolean {
  return NAME_PREFIXES.has(word) || (word.includes('-') && COMPOUND.test(word));
}

function pastLeading(reading: Reading, first: number, end: number): number {
  let i = first;
  while (i < end && (TITLES.has(wordAt(reading, i)) || (i > first && isStop(reading, i)) || (i < end - 1 && isPrefix(wordAt(reading, i)))))
    i++;
  return i;
}

/** Whether the title or role at `k` leaves a name: a full one, or a surname behind a title that is no given name's neighbour ("Larry King Jr"). */
function leavesName(reading: Reading, first: number, k: number, rest: number, end: number): boolean {
  const word = wordAt(reading, k);
  if (OFFICE_ENDS.has(word) && wordAt(reading, k - 1) === 'of') return end > rest;
  if (end - rest >= 2) return TITLES.has(word) || ROLES.has(word) || NAME_PREFIXES.has(word);
  const opening = wordAt(reading, first);
  return end - rest === 1 && TITLES.has(word) && wordAt(reading, rest).length > 2 && !FEMALE_NAMES.has(opening) && !MALE_NAMES.has(opening);
}

/** Whether a title and a given name stand before a surname that is also a word for bodies: "Mayor Don | Guardian". */
function isTitledPerson(reading: Reading, first: number, end: number): boolean {
  const given = wordAt(reading, end - 2);
  return end - 3 >= first && TITLES.has(wordAt(reading, end - 3)) && (FEMALE_NAMES.has(given) || MALE_NAMES.has(given));
}

/**
 * The first token of the name itself in the capitals `[first, end)`, behind the titles and offices before it: "Interior Minister | Jo Varga",
 * "Sen. | Roe". Names of bodies ("Justice Department") and of roles alone stay whole.
 */
export function afterTitles(reading: Reading, first: number, end: number): number {
  const head = bare(wordAt(reading, end - 1));
  if (isBodyWord(head) && !FORMS_OF_ADDRESS.has(wordAt(reading, first)) && !isTitledPerson(reading, first, end)) return first;
  const leading = pastLeading(reading, first, end);
  if (ROLES.has(head) || GROUPS.has(head)) return leading;
  for (let k = end - 2; k >= leading; k--) {
    const rest = isStop(reading, k + 1) ? k + 2 : k + 1;
    if (leavesName(reading, first, k, rest, end)) return rest;
  }
  return leading;
}
