const MARKS = /\p{M}{1,50}/gu;
/** Soft hyphens, zero-width spaces and joiners, byte order marks: one copy of a page has them, the next has not. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const LETTERS = /\p{L}{1,100}/gu;

/**
 * What is the same in two printings of a line: its words without case, accents, digits, punctuation, white space and invisible marks, one
 * space apart; empty when it has no letter. Names stay: wordings that differ in a name are near-identical, not the same.
 */
export function lineKey(text: string): string {
  const plain = text.replace(INVISIBLE, '').normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.match(LETTERS)?.join(' ') ?? '';
}
