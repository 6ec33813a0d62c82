import { countWords, type Document } from '../model/document.ts';
import type { BlockKind } from '../model/page.ts';

/** What the rules and the line model look at in one block. */
export type BlockFacts = {
  readonly index: number;
  /** As printed. */
  readonly text: string;
  /** Lower case, plain quotation marks and apostrophes, single spaces; the first 500 units. */
  readonly norm: string;
  readonly words: number;
  readonly sentences: number;
  /** Ends as a sentence does: full stop, question or exclamation mark, ellipsis, with closing marks. */
  readonly stops: boolean;
  /** Starts with a capital, a digit or an opening mark, ends without a full stop, and is one phrase of 3–24 words. */
  readonly titleLike: boolean;
  readonly kind: BlockKind;
  readonly path: string;
  readonly linkDensity: number;
};

const LONGEST = 1_200;
const LONGEST_NORM = 500;
const STOPS = /[.!?…]["'”’)\]]{0,4}$/;
const FULL_STOP = /[.…]["'”’)\]]{0,4}$/;
const BEGINS = /^["'“‘«(#$£€]?[\p{Lu}\p{N}]/u;
const SENTENCE_WITHIN = /[a-z)"”’][.!?]["”’]? +["“‘]?[A-Z]/;
const ENDS_OPEN = /[:,;–—-]$/;

/** A text as the cue rules read it. */
export function normal(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”«»„]|''/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ');
}

function isTitleLike(text: string, words: number): boolean {
  if (words < 3 || words > 24 || text.length > 180 || FULL_STOP.test(text) || ENDS_OPEN.test(text)) return false;
  return BEGINS.test(text) && !SENTENCE_WITHIN.test(text);
}

/** The facts of all blocks, in order. */
export function factsOf(doc: Document): BlockFacts[] {
  const sentences = new Int32Array(doc.blocks.length);
  for (const { block } of doc.sentences) sentences[block]++;
  return doc.blocks.map(({ start, end, kind, path, linkDensity }, index) => {
    const text = doc.text.slice(start, end);
    const words = countWords(doc.tokens, doc.blockTokens[index], doc.blockTokens[index + 1]);
    const stops = STOPS.test(text.slice(-8));
    return {
      index,
      text,
      norm: normal(text.slice(0, LONGEST_NORM)),
      words,
      sentences: sentences[index],
      stops,
      titleLike: isTitleLike(text, words),
      kind,
      path,
      linkDensity,
    };
  });
}
