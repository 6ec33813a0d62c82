import type { AttributionType, Claim } from '../model/attributed.ts';
import type { Draft } from './draft.ts';
import { DOCUMENTS } from './lookup.ts';
import { is, LEXICAL, type Range, type Reading } from './reading.ts';
import { mentionOf } from './sources/mention.ts';

/** Most words outside the quotation marks that leave a quotation direct. */
const STRAY = 2;

type Quoted = { readonly inside: number; readonly outside: number };

function add(reading: Reading, { first, last }: Range, { inside, outside }: Quoted): Quoted {
  let within = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (!is(reading, i, LEXICAL)) continue;
    words++;
    if (reading.quoteOf[i] > 0) within++;
  }
  return { inside: inside + within, outside: outside + words - within };
}

/** Words of the content inside and outside quotation marks. */
function quotedWords(reading: Reading, { content }: Pick<Draft, 'content'>): Quoted {
  return content.reduce((sum, range) => add(reading, range, sum), { inside: 0, outside: 0 });
}

/** `direct` when all words but a stray one or two stand in quotation marks, `mixed` when some do. */
export function typeOf(reading: Reading, draft: Pick<Draft, 'content'>): AttributionType {
  const { inside, outside } = quotedWords(reading, draft);
  if (inside === 0) return 'indirect';
  return outside <= STRAY && inside > outside ? 'direct' : 'mixed';
}

/** The claim after source and content are known: what a report or poll says is a document's, what a person "shows" is a statement, a bare phrase without a quotation is what the verb's `plain` claim says. */
export function claimOf(reading: Reading, draft: Draft): Claim {
  const { source, plain } = draft;
  const claim = plain !== undefined && quotedWords(reading, draft).inside === 0 ? plain : draft.claim;
  if (!source) return claim;
  if (DOCUMENTS.has(mentionOf(reading, source).head)) return claim === 'intention' ? claim : 'document';
  return claim === 'document' ? 'statement' : claim;
}
