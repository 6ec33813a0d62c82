import { type Attributed, isSpeech } from '../model/attributed.ts';
import { countWords } from '../model/document.ts';
import { blockAt } from '../model/page.ts';
import type { Evidence } from '../model/score.ts';
import { type Span, textOf } from '../model/span.ts';

/** Body words below which nothing about the body is scored (METHODS §1). */
export const LEAST_WORDS = 100;

/** Which relations a measure counts: speech (statements and documents) or all. */
export type Relations = 'speech' | 'all';

/** Words in blocks of role body. */
export function bodyWords(doc: Attributed): number {
  let n = 0;
  for (let b = 0; b < doc.blocks.length; b++) if (isBody(doc, b)) n += countWords(doc.tokens, doc.blockTokens[b], doc.blockTokens[b + 1]);
  return n;
}

/** Whether the body is long enough to be scored. */
export function isScorable(doc: Attributed): boolean {
  return bodyWords(doc) >= LEAST_WORDS;
}

/** Whether block `b` has the role body. */
export function isBody(doc: Attributed, b: number): boolean {
  return b >= 0 && doc.verdicts[b]?.role === 'body';
}

/** The attribution relations that stand in the body (by cue, else by content), in text order. */
export function bodyActs(doc: Attributed, relations: Relations): Attributed['attributions'] {
  return doc.attributions.filter((act) => {
    const at = act.cue[0] ?? act.content[0];
    return at !== undefined && (relations === 'all' || isSpeech(act)) && isBody(doc, blockAt(doc.blocks, at.start));
  });
}

/** Evidence that quotes the text. */
export function evidenceOf(doc: Attributed, span: Span, rule: string, weight: number): Evidence {
  return { start: span.start, end: span.end, rule, exact: textOf(doc.text, span), weight };
}
