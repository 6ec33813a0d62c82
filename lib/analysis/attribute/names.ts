import type { Classified, Role } from '../model/classified.ts';
import { NUMBER } from '../model/document.ts';
import { ING, PARTICIPLE, PAST } from './inflect.ts';
import { isBodyWord } from './lookup.ts';
import { type Person, peopleIn } from './people.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  is,
  LEXICAL,
  LINK,
  opensSentence,
  PREPOSITION,
  PRONOUN,
  type Range,
  type Reading,
  SUBORDINATOR,
  TIME,
  wordAt,
} from './reading.ts';
import { afterTitles } from './untitled.ts';
import { VERB_FORMS } from './verbs.ts';

/** Words that a sentence may begin with and that are no names, whatever their capital. */
const FUNCTION = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | LINK | PREPOSITION | PRONOUN | SUBORDINATOR | TIME;
/** Numbers and negations in words, which may open a sentence as its subject. */
export const NUMERALS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve first second third last next none nobody not no'.split(' '),
);
/** Blocks whose people pronouns can mean. */
const TOLD: ReadonlySet<Role> = new Set(['body', 'standfirst']);
/** Longest name of a body that a lone word is completed to, in tokens. */
const LONGEST = 3;
const bare = (word: string) => word.replace(/'s?$/, '');

/** What the capitals of a text say about its names. */
export type Names = {
  /** People named in the body and the standfirst: whom pronouns can mean. Bylines and captions are left out. */
  readonly people: readonly Person[];
  /** Surname → the fullest name of the first person who bears it, told by title, role, age or given name. */
  readonly bySurname: ReadonlyMap<string, Person>;
  /** Last word → the first pair of capitals in running text that ends in it. */
  readonly runs: ReadonlyMap<string, Range>;
  /** First or last word → the first body whose name begins or ends with it. */
  readonly bodies: ReadonlyMap<string, Range>;
  /** Words that the text also prints without a capital, and never with one inside a sentence. */
  readonly common: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence, after a word without one. */
  readonly proper: ReadonlySet<string>;
};

function fullestNames(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) {
    const known = found.get(person.surname);
    if (!known || (!known.given && person.given)) found.set(person.surname, person);
  }
  return found;
}

const isPart = (reading: Reading, i: number) => is(reading, i, CAPITAL) && is(reading, i, LEXICAL) && !is(reading, i, FUNCTION);

function endOfRun(reading: Reading, first: number): number {
  let i = first + 1;
  while (isPart(reading, i) && !opensSentence(reading, i) && !wordAt(reading, i - 1).endsWith("'s")) i++;
  return i;
}

/** Whether a word without a capital stands before token `i` in its sentence. */
function isInside(reading: Reading, i: number): boolean {
  return is(reading, i - 1, LEXICAL) && !is(reading, i - 1, CAPITAL) && !opensSentence(reading, i);
}

function wordsByCase(reading: Reading): Pick<Names, 'common' | 'proper'> {
  const common = new Set<string>();
  const proper = new Set<string>();
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!is(reading, i, LEXICAL) || reading.tokens.kind[i] === NUMBER) continue;
    if (!is(reading, i, CAPITAL)) common.add(wordAt(reading, i));
    else if (isInside(reading, i)) proper.add(bare(wordAt(reading, i)));
  }
  for (const word of proper) common.delete(word);
  return { common, proper };
}

/** Whether the capitals `[first, last)` stand in running text, and in no headline of capitals only. */
function isInText(reading: Reading, first: number, last: number): boolean {
  const print = reading.text.slice(reading.tokens.start[first], reading.tokens.end[last - 1]);
  return print !== print.toUpperCase() && (isInside(reading, first) || is(reading, last, LEXICAL | COMMA));
}

/** The block of a token, by bisection. */
function blockOf({ blockTokens }: Classified, token: number): number {
  let low = 0;
  let high = blockTokens.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blockTokens[middle] <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** Reads the names of a text in one pass over its capitals. */
export function namesIn(doc: Classified, reading: Reading): Names {
  const everyone = peopleIn(reading);
  const people = everyone.filter(({ range }) => TOLD.has(doc.verdicts[blockOf(doc, range.first)].role));
  const cases = wordsByCase(reading);
  const runs = new Map<string, Range>();
  const bodies = new Map<string, Range>();
  const note = (map: Map<string, Range>, key: string, range: Range) => {
    if (!map.has(key)) map.set(key, range);
  };
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!isPart(reading, i) || (cases.common.has(wordAt(reading, i)) && opensSentence(reading, i))) continue;
    const last = endOfRun(reading, i);
    const first = afterTitles(reading, i, last);
    const tail = bare(wordAt(reading, last - 1));
    if (isBodyWord(tail) && last - first >= 2 && last - first <= LONGEST) {
      note(bodies, wordAt(reading, first), { first, last });
      note(bodies, tail, { first, last });
    } else if (last - first === 2 && isInText(reading, first, last)) note(runs, tail, { first, last });
    i = last - 1;
  }
  return { people, bySurname: fullestNames(everyone), runs, bodies, ...cases };
}

const hasVerbalEnding = (word: string) => word.length > 5 && /(?:ed|ing|ly)$/.test(word);

const isVerbForm = (reading: Reading, i: number) => ((VERB_FORMS.get(wordAt(reading, i))?.forms ?? 0) & (PAST | PARTICIPLE | ING)) !== 0;

/** Whether a lone capital at `i` only opens its sentence: "Asked", "Two", "However". */
export function isOpeningWord(reading: Reading, { common, proper, runs }: Names, i: number): boolean {
  const word = wordAt(reading, i);
  if (is(reading, i, FUNCTION) || NUMERALS.has(word)) return true;
  if (!opensSentence(reading, i) || proper.has(word) || runs.has(word)) return false;
  return common.has(word) || isVerbForm(reading, i) || hasVerbalEnding(word);
}
