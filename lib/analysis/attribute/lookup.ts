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
export const CLOSENESS = set(nouns.CLOSENESS);
export const COLLECTIVES = set(nouns.COLLECTIVES);
export const FIGURE_PEOPLE = set(nouns.FIGURE_PEOPLE);
export const FIRM_CALLS = set(nouns.FIRM_CALLS);
export const MEDIA_CALLS = set(nouns.MEDIA_CALLS);
export const MEDIA_NAMES = set(nouns.MEDIA_NAMES);
export const BODY_HOLDINGS = set(nouns.BODY_HOLDINGS);
export const PARTY_WORDS = set(nouns.PARTY_WORDS);
export const PUBLIC_BANK_WORDS = set(nouns.PUBLIC_BANK_WORDS);

/** Whether a word of a name, in lower case, says that the bearer is a body and no person. */
export const isBodyWord = (word: string): boolean => OFFICIAL.has(word) || ORGANISATIONS.has(word) || FIRMS.has(word);
