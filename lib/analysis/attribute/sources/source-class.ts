import { NAME_PREFIXES } from '../../lexicons/titles.ts';
import type { SourceClass } from '../../model/attributed.ts';
import {
  ANONYMITY,
  ANONYMOUS,
  CLOSENESS,
  COLLECTIVES,
  DOCUMENTS,
  FIGURE_PEOPLE,
  FIRM_CALLS,
  FIRMS,
  GOVERNMENTS,
  GROUPS,
  isBodyWord,
  MEDIA_CALLS,
  OFFICIAL,
  ORGANISATIONS,
  PARTY_WORDS,
  PUBLIC_BANK_WORDS,
  ROLES,
} from '../lookup.ts';
import { is, opensSentence, PREPOSITION, type Reading, wordAt } from '../reading.ts';
import type { Mention } from './mention.ts';

const HIDDEN = new Set(['source', 'sources', 'insider', 'insiders']);
const ABBREVIATION = /^(?:[A-Z]{2,8}|(?:[A-Z]\.){2,8})$/;

function isAbbreviation({ text, tokens }: Reading, { printed, name }: Mention): boolean {
  return (
    name.length === 1 && ABBREVIATION.test(text.slice(tokens.start[printed.last - 1], tokens.end[printed.last - 1]).replace(/['’]s$/, ''))
  );
}

/** Whether a body is a public one: "Health Ministry", "School Board", "Central Bank"; parties and their committees are none. */
export function classOfBody(name: readonly string[]): SourceClass {
  if (name.some((word) => PARTY_WORDS.has(word))) return name.at(-1) === 'department' ? 'official' : 'organisation';
  if (name.some((word) => OFFICIAL.has(word)) && !name.some((word) => word === 'news' || word === 'union')) return 'official';
  if (name.length > 1 && name.at(-1) === 'board') return 'official';
  return name.includes('bank') && name.some((word) => PUBLIC_BANK_WORDS.has(word)) ? 'official' : 'organisation';
}

const tellsBody = (word: string) => OFFICIAL.has(word) || ORGANISATIONS.has(word);

/** What the noun in lower case before a name tells: "the company | Veritel", "the singer | Jo Varga"; null where there is none. */
function classOfNounBefore(before: string, head: string): SourceClass | null {
  if (before === '' || (!ROLES.has(before) && GROUPS.has(head))) return null;
  if (FIRM_CALLS.has(before) || MEDIA_CALLS.has(before) || ORGANISATIONS.has(before)) return 'organisation';
  return OFFICIAL.has(before) ? 'official' : 'person';
}

/** The class that the words of a name tell, or null. */
function classOfWords({ head, name, titled, gender, before }: Mention): SourceClass | null {
  if (titled || gender) return 'person';
  if (name.length > 1 && GROUPS.has(head) && !isBodyWord(head)) return 'group';
  if (name.length === 1 && GOVERNMENTS.has(head)) return 'official';
  if (name.some(tellsBody) || (name.length > 1 && FIRMS.has(head))) return classOfBody(name);
  return classOfNounBefore(before, head) ?? (DOCUMENTS.has(head) ? 'document' : null);
}

/** A lone plural that has its capital from the beginning of its sentence: "Shoppers said". */
function isPluralAtStart(reading: Reading, { name, head, range }: Mention): boolean {
  return name.length === 1 && head.endsWith('s') && opensSentence(reading, range.first);
}

/** Whether "&" joins the words of a name. */
function isJoint({ tokens }: Reading, { printed }: Mention): boolean {
  for (let i = printed.first; i < printed.last; i++) if (tokens.lower[i] === '&') return true;
  return false;
}

function classOfName(reading: Reading, mention: Mention): SourceClass {
  const known = classOfWords(mention) ?? (isAbbreviation(reading, mention) || isJoint(reading, mention) ? 'organisation' : null);
  return known ?? classOfCapitals(reading, mention);
}

/** The class of capitals that no list knows: what determiners and plurals tell, else a person. */
function classOfCapitals(reading: Reading, mention: Mention): SourceClass {
  const { head, name, definite, indefinite } = mention;
  if (GROUPS.has(head) || (definite && head.endsWith('s')) || isPluralAtStart(reading, mention)) return 'group';
  if ((definite || indefinite) && (ROLES.has(head) || NAME_PREFIXES.has(head))) return 'role';
  if (definite) return 'organisation';
  return ROLES.has(head) && name.length === 1 ? 'role' : 'person';
}

/** Whether words behind the head say how close a nameless person is: "a person | familiar with the talks". */
function isClose(reading: Reading, { range, head, printed }: Mention): boolean {
  if (!ANONYMOUS.has(head) && !HIDDEN.has(head)) return false;
  for (let i = printed.last; i < range.last; i++) {
    if (CLOSENESS.has(wordAt(reading, i))) return true;
    if (is(reading, i, PREPOSITION)) return false;
  }
  return CLOSENESS.has(wordAt(reading, range.last));
}

function isAnonymous(reading: Reading, mention: Mention): boolean {
  const { head, indefinite, range } = mention;
  if (HIDDEN.has(head) || (indefinite && ANONYMOUS.has(head)) || isClose(reading, mention)) return true;
  for (let i = range.first; i < mention.printed.last; i++) if (ANONYMITY.has(wordAt(reading, i))) return true;
  return false;
}

/** Whether the noun is of people, whatever else it may be of: "party figures", "an army of supporters". */
function isPeople(reading: Reading, { head, indefinite, printed }: Mention): boolean {
  if (indefinite && COLLECTIVES.has(head) && wordAt(reading, printed.last) === 'of') return true;
  return head === 'figures' && FIGURE_PEOPLE.has(wordAt(reading, printed.last - 2));
}

const isPluralOfBody = (head: string) => head.endsWith('s') && (ORGANISATIONS.has(head.slice(0, -1)) || FIRM_CALLS.has(head.slice(0, -1)));

/** The class that the head noun tells, or null. */
function classOfHead({ head, definite }: Mention): SourceClass | null {
  if (DOCUMENTS.has(head) && !(definite && MEDIA_CALLS.has(head))) return 'document';
  if (OFFICIAL.has(head)) return 'official';
  if (ROLES.has(head) && !isBodyWord(head)) return 'role';
  if (isPluralOfBody(head) && !definite) return 'group';
  return ORGANISATIONS.has(head) || FIRM_CALLS.has(head) || MEDIA_CALLS.has(head) ? 'organisation' : null;
}

const SINGLE = new Set(['a', 'an', 'one', 'another', 'each']);

function classOfNoun(reading: Reading, mention: Mention): SourceClass {
  if (isAnonymous(reading, mention)) return 'anonymous';
  const { head, definite, range } = mention;
  const known = isPeople(reading, mention) ? 'group' : classOfHead(mention);
  if (known) return known;
  if (GROUPS.has(head) || COLLECTIVES.has(head) || head.endsWith('s')) return 'group';
  return definite || SINGLE.has(wordAt(reading, range.first)) ? 'role' : 'group';
}

/** Pronouns that point at someone in particular, who is unnamed only because it was not found out whom; all others are generic. */
const PRONOUN_CLASSES: ReadonlyMap<string, SourceClass> = new Map(
  Object.entries<SourceClass>({
    he: 'person',
    she: 'person',
    who: 'person',
    it: 'role',
    they: 'role',
    which: 'role',
    that: 'role',
    these: 'role',
    those: 'role',
  }),
);

/** What kind of source a mention is by itself, before it is merged with others and terms of anonymity are read. */
export function classOf(reading: Reading, mention: Mention): SourceClass {
  if (mention.pronoun) return PRONOUN_CLASSES.get(mention.pronoun) ?? 'group';
  if (mention.couple && mention.name.length > 0) return 'person';
  return mention.name.length > 0 ? classOfName(reading, mention) : classOfNoun(reading, mention);
}
