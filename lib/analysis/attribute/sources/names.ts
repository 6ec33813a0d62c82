import type { Classified, Role } from '../../model/classified.ts';
import { ING, PARTICIPLE, PAST } from '../cues/inflect.ts';
import { VERB_FORMS } from '../cues/verbs.ts';
import { FIRM_CALLS, FIRMS, GROUPS, isBodyWord } from '../lookup.ts';
import { CAPITAL, is, LEXICAL, opensSentence, type Range, type Reading, wordAt } from '../reading.ts';
import { abbreviationAfter, bodyIn, isBodyInUse } from './bodies.ts';
import { bare } from './name-words.ts';
import { type Person, personIn, type Usage } from './people.ts';
import { blockOf, FUNCTION, isInside, isInText, runsIn, tailOf } from './runs.ts';
import { afterTitles } from './untitled.ts';

/** Numbers and negations in words, which may open a sentence as its subject. */
export const NUMERALS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve first second third last next none nobody not no'.split(' '),
);
/** Most bearers of one surname that are told apart. */
const NAMESAKES = 30;
/** Blocks whose people pronouns can mean. */
const TOLD: ReadonlySet<Role> = new Set(['body', 'standfirst']);

/** What the capitals of a text say about its names. */
export type Names = {
  /** People named in the body and the standfirst: whom pronouns and "the mayor" can mean. Bylines and captions are left out. */
  readonly people: readonly Person[];
  /** Surname → the people who bear it, each where first named with a given name if there is such a place. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  /** Full names of which nothing shows that they are people's or bodies', in order; places after "in" and the like left out. */
  readonly others: readonly Range[];
  /** Given name → the first person who bears it. */
  readonly byGiven: ReadonlyMap<string, Person>;
  /** Last word → the first pair of capitals in running text that ends in it. */
  readonly runs: ReadonlyMap<string, Range>;
  /** First or last word → the first body whose name begins or ends with it. */
  readonly bodies: ReadonlyMap<string, Range>;
  /** The bodies of the text in order. */
  readonly bodyList: readonly Range[];
  /** Abbreviation → the name behind which it stands in brackets. */
  readonly abbreviations: ReadonlyMap<string, Range>;
  /** Words with a capital at the beginning of a sentence that the text also prints without one, and never with one inside a sentence. */
  readonly common: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence, after a word without one. */
  readonly proper: ReadonlySet<string>;
};

function namesakes(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    const known = found.get(person.surname) ?? [];
    const same = known.findIndex(({ given }) => given === person.given || given === null || person.given === null);
    if (same < 0 && known.length < NAMESAKES) known.push(person);
    else if (same >= 0 && known[same].given === null && person.given !== null) known[same] = person;
    found.set(person.surname, known);
  }
  return found;
}

function wordsByCase(reading: Reading): Pick<Names, 'common' | 'proper'> {
  const opening = new Set<string>();
  const proper = new Set<string>();
  const { length, lower } = reading.tokens;
  for (let i = 0; i < length; i++) {
    if (!is(reading, i, CAPITAL) || !is(reading, i, LEXICAL)) continue;
    if (isInside(reading, i)) proper.add(bare(lower[i]));
    else opening.add(lower[i]);
  }
  const common = new Set<string>();
  for (let i = 0; i < length; i++) if (!is(reading, i, CAPITAL) && opening.has(lower[i]) && !proper.has(lower[i])) common.add(lower[i]);
  return { common, proper };
}

function usageOf(reading: Reading, runs: readonly Range[]): Usage {
  const alone = new Set<string>();
  const afterThe = new Set<string>();
  for (const run of runs) {
    if (run.last - run.first === 1) alone.add(tailOf(reading, run));
    if (wordAt(reading, run.first - 1) === 'the' && run.last - run.first === 1) afterThe.add(tailOf(reading, run));
  }
  return { alone, afterThe };
}

function note<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** Prepositions behind which a name is a place's. */
const PLACING = new Set('in at from near to across through outside of'.split(' '));

const isFullName = (reading: Reading, { first, last }: Range) =>
  last - first >= 2 && last - first <= 3 && !GROUPS.has(wordAt(reading, last - 1)) && !PLACING.has(wordAt(reading, first - 1));

type Index = {
  readonly runs: Map<string, Range>;
  readonly bodies: Map<string, Range>;
  readonly list: Range[];
  readonly abbreviations: Map<string, Range>;
};

/** Whether the first word of a body's name may stand for it: a firm's ("Bluewater" for "Bluewater Lines"), but not a town's ("Cleveland" for "Cleveland Clinic"). */
function isCalledByFirst(reading: Reading, body: Range): boolean {
  const tail = tailOf(reading, body);
  return FIRMS.has(tail) || FIRM_CALLS.has(tail) || isBodyInUse(reading, body);
}

/** Notes the name of a body or a pair of capitals; whether it was a body's. */
function index(reading: Reading, { runs, bodies, list, abbreviations }: Index, run: Range): boolean {
  const first = afterTitles(reading, run.first, run.last);
  const body = bodyIn(reading, { first, last: run.last });
  const size = body ? body.last - body.first : run.last - first;
  if (!body) {
    if (size === 2 && isInText(reading, { first, last: run.last })) note(runs, tailOf(reading, run), { first, last: run.last });
    return false;
  }
  list.push(body);
  const abbreviation = abbreviationAfter(reading, body);
  if (abbreviation) note(abbreviations, abbreviation, body);
  if (size === 1 && isBodyWord(tailOf(reading, run))) return true;
  if (isCalledByFirst(reading, body)) note(bodies, bare(wordAt(reading, body.first)), body);
  note(bodies, tailOf(reading, run), body);
  return true;
}

/** A run without a common word that has its capital from the sentence that it opens. */
function withoutOpening(reading: Reading, common: ReadonlySet<string>, { first, last }: Range): readonly Range[] {
  if (!common.has(wordAt(reading, first)) || !opensSentence(reading, first)) return [{ first, last }];
  return last - first > 1 ? [{ first: first + 1, last }] : [];
}

/** Reads the names of a text from the runs of its capitals. */
export function namesIn(doc: Classified, reading: Reading): Names {
  const cases = wordsByCase(reading);
  const all = runsIn(reading).flatMap((run) => withoutOpening(reading, cases.common, run));
  const usage = usageOf(reading, all);
  const found: Index = { runs: new Map(), bodies: new Map(), list: [], abbreviations: new Map() };
  const everyone: Person[] = [];
  const others: Range[] = [];
  for (const run of all) {
    const person = personIn(reading, run, usage);
    if (person) everyone.push(person);
    else if (!index(reading, found, run) && isFullName(reading, run)) others.push(run);
  }
  const byGiven = new Map<string, Person>();
  for (const person of everyone) if (person.given) note(byGiven, person.given, person);
  const isTold = ({ first }: Range) => TOLD.has(doc.verdicts[blockOf(doc, first)].role);
  const people = everyone.filter(({ range }) => isTold(range));
  const { runs, bodies, list: bodyList, abbreviations } = found;
  return {
    people,
    others: others.filter(isTold),
    bySurname: namesakes(everyone),
    byGiven,
    runs,
    bodies,
    bodyList,
    abbreviations,
    ...cases,
  };
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
