import type { SourceClass } from '../model/attributed.ts';
import { ANONYMITY, ANONYMOUS, DOCUMENTS, FIRMS, GOVERNMENTS, GROUPS, OFFICIAL, ORGANISATIONS, ROLES } from './lookup.ts';
import type { Mention } from './mention.ts';
import { type Reading, wordAt } from './reading.ts';

/** How far behind a source the wish to stay unnamed is looked for, in tokens. */
const REACH = 40;
const UNNAMED = new Set(['named', 'identified', 'name', 'quoted']);

const HIDDEN = new Set(['source', 'sources', 'insider', 'insiders']);

/** Whether "not to be named" stands at token `i`. */
export function refusesName(reading: Reading, i: number): boolean {
  return (
    wordAt(reading, i) === 'not' &&
    wordAt(reading, i + 1) === 'to' &&
    wordAt(reading, i + 2) === 'be' &&
    UNNAMED.has(wordAt(reading, i + 3))
  );
}

/** Whether the source asked to stay unnamed: "on condition of anonymity", "who asked not to be named". */
function staysUnnamed(reading: Reading, { range }: Mention, sentenceLast: number): boolean {
  const stop = Math.min(sentenceLast, range.last + REACH);
  for (let i = range.first; i < stop; i++)
    if (reading.quoteOf[i] === 0 && (ANONYMITY.has(wordAt(reading, i)) || refusesName(reading, i))) return true;
  return false;
}

const ABBREVIATION = /^(?:[A-Z]{2,8}|(?:[A-Z]\.){2,8})$/;

function isAbbreviation({ text, tokens }: Reading, { printed, name }: Mention): boolean {
  return name.length === 1 && ABBREVIATION.test(text.slice(tokens.start[printed.last - 1], tokens.end[printed.last - 1]));
}

/** The class that the words of a name tell, or null. */
function classOfWords({ head, name, titled, gender }: Mention): SourceClass | null {
  if (titled || gender) return 'person';
  if (name.some((word) => OFFICIAL.has(word)) || (name.length === 1 && GOVERNMENTS.has(head))) return 'official';
  if (name.some((word) => ORGANISATIONS.has(word)) || (name.length > 1 && FIRMS.has(head))) return 'organisation';
  return DOCUMENTS.has(head) ? 'document' : null;
}

/** A lone plural that has its capital from the beginning of its sentence: "Shoppers said". */
function isPluralAtStart(reading: Reading, { name, head, range }: Mention): boolean {
  if (name.length !== 1 || !head.endsWith('s')) return false;
  const { tokens, text } = reading;
  return range.first === 0 || /[.!?\n]/.test(text.slice(tokens.end[range.first - 1] - 1, tokens.start[range.first]));
}

function classOfName(reading: Reading, mention: Mention): SourceClass {
  const known = classOfWords(mention) ?? (isAbbreviation(reading, mention) ? 'organisation' : null);
  if (known) return known;
  const { head, name, definite } = mention;
  if (GROUPS.has(head) || (definite && head.endsWith('s')) || isPluralAtStart(reading, mention)) return 'group';
  if (definite) return 'organisation';
  return ROLES.has(head) && name.length === 1 ? 'role' : 'person';
}

function isAnonymous({ head, indefinite }: Mention): boolean {
  return HIDDEN.has(head) || (indefinite && ANONYMOUS.has(head));
}

function classOfNoun(mention: Mention): SourceClass {
  const { head, definite } = mention;
  if (isAnonymous(mention)) return 'anonymous';
  if (DOCUMENTS.has(head)) return 'document';
  if (OFFICIAL.has(head)) return 'official';
  if (ORGANISATIONS.has(head)) return 'organisation';
  if (GROUPS.has(head)) return 'group';
  if (ROLES.has(head)) return 'role';
  return head.endsWith('s') || !definite ? 'group' : 'role';
}

/** Pronouns that point at someone in particular, who is unnamed only because it was not found out whom; all others are generic. */
const PRONOUN_CLASSES: Readonly<Record<string, SourceClass>> = {
  he: 'person',
  she: 'person',
  who: 'person',
  it: 'role',
  they: 'role',
  which: 'role',
  that: 'role',
  these: 'role',
  those: 'role',
};

/** What kind of source a mention is by itself, before it is merged with others. `sentenceLast` ends the sentence it stands in. */
export function classOf(reading: Reading, mention: Mention, sentenceLast: number): SourceClass {
  if (mention.pronoun) return PRONOUN_CLASSES[mention.pronoun] ?? 'group';
  if (staysUnnamed(reading, mention, sentenceLast)) return 'anonymous';
  return mention.name.length > 0 ? classOfName(reading, mention) : classOfNoun(mention);
}
