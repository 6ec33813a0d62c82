import type { Attributed, Attribution } from '../model/attributed.ts';
import type { Classified } from '../model/classified.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { claimOf, typeOf } from './act.ts';
import { type Range, read } from './reading.ts';
import { relationsIn } from './relations.ts';
import { nameSources } from './sources/name-sources.ts';
import { voicesOf } from './voices.ts';

function spanOf({ tokens }: Document, { first, last }: Range): Span {
  return { start: tokens.start[first], end: tokens.end[last - 1] };
}

/**
 * Finds who is said to have said, written, thought or meant what (METHODS §2) in blocks of role body, headline and standfirst.
 * Attributions come in the order of their cues; each has a cue and content, and every span lies in one block of the text.
 */
export function attribute<C extends Classified>(doc: C): C & Attributed {
  const reading = read(doc);
  const relations = relationsIn(doc, reading);
  const named = nameSources(doc, reading, relations);
  const attributions = relations.map(
    ({ draft }, i): Attribution => ({
      type: typeOf(reading, draft),
      claim: claimOf(reading, draft),
      source: draft.source ? [spanOf(doc, draft.source)] : [],
      cue: draft.cue.map((range) => spanOf(doc, range)),
      content: draft.content.map((range) => spanOf(doc, range)),
      ...named[i],
      stance: draft.stance,
      confidence: draft.confidence,
    }),
  );
  return { ...doc, attributions, voices: voicesOf(doc, attributions) };
}
