import * as nouns from '../lexicons/source-nouns.ts';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const withPlurals = (list: readonly string[]): ReadonlySet<string> => new Set(list.flatMap((noun) => [noun, `${noun}s`]));

export const DOCUMENTS = set(nouns.DOCUMENT_NOUNS);
export const STATEMENTS = set(nouns.STATEMENT_NOUNS);
export const OFFICIAL = withPlurals(nouns.OFFICIAL_NOUNS);
export const ORGANISATIONS = withPlurals(nouns.ORGANISATION_NOUNS);
export const ROLES = set(nouns.ROLE_NOUNS);
export const GROUPS = set([...nouns.GROUP_NOUNS, ...nouns.ROLE_NOUNS.map((noun) => `${noun}s`)]);
export const ANONYMOUS = set(nouns.ANONYMOUS_NOUNS);
export const ANONYMITY = set(nouns.ANONYMITY);
export const GOVERNMENTS = set(nouns.GOVERNMENT_NAMES);
export const FIRMS = set(nouns.FIRM_NOUNS);

/** Whether a word of a name, in lower case, says that the bearer is a body and no person. */
export const isBodyWord = (word: string): boolean => OFFICIAL.has(word) || ORGANISATIONS.has(word) || FIRMS.has(word);
