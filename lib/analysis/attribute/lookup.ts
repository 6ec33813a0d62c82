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
