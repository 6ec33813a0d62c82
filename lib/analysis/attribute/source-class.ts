import type { SourceClass } from '../model/attributed.ts';
import { ANONYMITY, ANONYMOUS, DOCUMENTS, GOVERNMENTS, GROUPS, OFFICIAL, ORGANISATIONS, ROLES } from './lookup.ts';
import type { Mention } from './mention.ts';
import { type Reading, wordAt } from './reading.ts';

/** How far behind a source the wish to stay unnamed is looked for, in tokens. */
const REACH = 40;
const UNNAMED = new Set(['named', 'identified', 'name', 'quoted']);

/** Whether the source asked to stay unnamed: "on condition of anonymity", "who asked not to be named". */
function staysUnnamed(reading: Reading, { range }: Mention, sentenceLast: number): boolean {
  const stop = Math.min(sentenceLast, range.last + REACH);
  for (let i = range.first; i < stop; i++) {
    if (reading.quoteOf[i] > 0) continue;
    if (ANONYMITY.has(wordAt(reading, i))) return true;
    if (
      wordAt(reading, i) === 'not' &&
      wordAt(reading, i + 1) === 'to' &&
      wordAt(reading, i + 2) === 'be' &&
      UNNAMED.has(wordAt(reading, i + 3))
    )
      return true;
  }
  return false;
}

function classOfName(reading: Reading, mention: Mention): SourceClass {
  const { head, name } = mention;
  if (mention.titled || mention.gender) return 'person';
  if (name.some((word) => OFFICIAL.has(word)) || (name.length === 1 && GOVERNMENTS.has(head))) return 'official';
  if (ORGANISATIONS.has(head) || name.some((word) => ORGANISATIONS.has(word))) return 'organisation';
  if (DOCUMENTS.has(head)) return 'document';
  const token = reading.text.slice(reading.tokens.start[mention.printed.last - 1], reading.tokens.end[mention.printed.last - 1]);
  if (/^(?:[A-Z]{2,8}|(?:[A-Z]\.){2,8})$/.test(token)) return 'organisation';
  if (mention.definite) return GROUPS.has(head) || head.endsWith('s') ? 'group' : 'organisation';
  if (GROUPS.has(head)) return 'group';
  return ROLES.has(head) && name.length === 1 ? 'role' : 'person';
}

function classOfNoun({ head, indefinite, definite }: Mention): SourceClass {
  if (head === 'source' || head === 'sources' || head === 'insiders' || head === 'insider') return 'anonymous';
  if (indefinite && ANONYMOUS.has(head)) return 'anonymous';
  if (DOCUMENTS.has(head)) return 'document';
  if (head === 'police' || (OFFICIAL.has(head) && head !== 'officials')) return 'official';
  if (ORGANISATIONS.has(head)) return 'organisation';
  if (GROUPS.has(head)) return 'group';
  if (ROLES.has(head)) return 'role';
  return head.endsWith('s') || !definite ? 'group' : 'role';
}

/** What kind of source a mention is by itself, before it is merged with others. `sentenceLast` ends the sentence it stands in. */
export function classOf(reading: Reading, mention: Mention, sentenceLast: number): SourceClass {
  if (mention.pronoun) return ['he', 'she', 'i', 'who'].includes(mention.pronoun) ? 'person' : 'group';
  if (staysUnnamed(reading, mention, sentenceLast)) return 'anonymous';
  return mention.name.length > 0 ? classOfName(reading, mention) : classOfNoun(mention);
}
