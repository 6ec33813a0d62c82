import type { AttributionType, Claim } from '../model/attributed.ts';
import type { Draft } from './draft.ts';
import { DOCUMENTS } from './lookup.ts';
import { mentionOf } from './mention.ts';
import { is, LEXICAL, type Reading } from './reading.ts';

/** Most words outside the quotation marks that leave a quotation direct. */
const STRAY = 2;

/** `direct` when all words but a stray one or two stand in quotation marks, `mixed` when some do. */
export function typeOf(reading: Reading, { content }: Draft): AttributionType {
  let inside = 0;
  let outside = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (!is(reading, i, LEXICAL)) continue;
      if (reading.quoteOf[i] > 0) inside++;
      else outside++;
    }
  if (inside === 0) return 'indirect';
  return outside <= STRAY && inside > outside ? 'direct' : 'mixed';
}

/** The claim after its source is known: what a report or poll says is a document's; what a person "shows" is a statement. */
export function claimOf(reading: Reading, { claim, source }: Draft): Claim {
  if (!source) return claim;
  if (DOCUMENTS.has(mentionOf(reading, source).head)) return claim === 'intention' ? claim : 'document';
  return claim === 'document' ? 'statement' : claim;
}
