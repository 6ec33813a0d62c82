import type { Document, Tokens } from '../model/document.ts';

/** Tokens `[first, last)` between quotation marks, the marks included. It never crosses a block; one that goes on over paragraphs is one quotation per block. */
export type Quotation = {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  /** Whether the block before ended inside the same quotation. */
  readonly continues: boolean;
};

const OPENING = new Set(['“', '«', '„', '``', '‟']);
const CLOSING = new Set(['”', '»']);
const EITHER = new Set(['"', "''", '＂']);
/** Marks that close elsewhere and open in »these«, and what closes them and „these“. */
const REVERSED = new Set(['»']);
const CLOSING_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries<ReadonlySet<string>>({ '„': new Set(['“', '”', '"', "''"]), '»': new Set(['«']) }),
);
const SINGLE_OPENING = new Set(['‘', "'", '`']);
const SINGLE_CLOSING = new Set(['’', "'"]);
const LOOK_AHEAD = 120;

const isDouble = (mark: string) => OPENING.has(mark) || CLOSING.has(mark) || EITHER.has(mark);

function spaceBefore(tokens: Tokens, i: number, first: number): boolean {
  return i === first || tokens.start[i] > tokens.end[i - 1] || /^[([—–-]/.test(tokens.lower[i - 1]);
}

function spaceAfter(tokens: Tokens, i: number, last: number): boolean {
  return i + 1 >= last || tokens.start[i + 1] > tokens.end[i];
}

/** Whether the mark can open a quotation where it stands: with a space before it and none after. */
function opens(tokens: Tokens, i: number, first: number, last: number): boolean {
  const mark = tokens.lower[i];
  if (OPENING.has(mark)) return true;
  if (REVERSED.has(mark)) return spaceBefore(tokens, i, first) && !spaceAfter(tokens, i, last);
  return EITHER.has(mark) && spaceBefore(tokens, i, first) && i + 1 < last && (!spaceAfter(tokens, i, last) || mark === "''");
}

/** A single mark that ends a quotation and is no apostrophe: after punctuation, or the last one before a space within reach. */
function closesSingle(tokens: Tokens, i: number, last: number): boolean {
  if (!SINGLE_CLOSING.has(tokens.lower[i]) || tokens.start[i] !== tokens.end[i - 1] || !spaceAfterOrMark(tokens, i, last)) return false;
  if (/^[,.!?…]/.test(tokens.lower[i - 1])) return true;
  if (!tokens.lower[i - 1].endsWith('s')) return true;
  return spaceAfter(tokens, i, last) === false;
}

function spaceAfterOrMark(tokens: Tokens, i: number, last: number): boolean {
  return spaceAfter(tokens, i, last) || /^[,.;:!?)\]—–-]/.test(tokens.lower[i + 1]);
}

/**
 * The token that closes the single-quoted stretch opened at `i`, looked for from token `from` on; where none is near, the negative number
 * `-1 - n` says that nothing closes before token `n`, so that no token is looked at twice.
 */
function singleEnd(tokens: Tokens, i: number, from: number, last: number): number {
  const stop = Math.min(last, i + LOOK_AHEAD);
  let j = Math.max(i + 1, from);
  for (; j < stop; j++) {
    if (isDouble(tokens.lower[j])) break;
    if (closesSingle(tokens, j, last)) return j;
  }
  return -1 - j;
}

/** Whether a single mark can open a quotation where it stands. */
function opensSingle(tokens: Tokens, i: number, first: number, last: number): boolean {
  return SINGLE_OPENING.has(tokens.lower[i]) && spaceBefore(tokens, i, first) && !spaceAfter(tokens, i, last);
}

function firstOf(tokens: Tokens, from: number, last: number, marks: ReadonlySet<string>): number {
  let j = from;
  while (j < last && !marks.has(tokens.lower[j])) j++;
  return j;
}

/** The token that closes the double-quoted stretch opened at `i`; `last` when the block ends first. A new opening mark ends it before itself. */
function doubleEnd(tokens: Tokens, i: number, first: number, last: number): number {
  const closing = CLOSING_OF.get(tokens.lower[i]);
  if (closing) return firstOf(tokens, i + 1, last, closing);
  for (let j = i + 1; j < last; j++) {
    const mark = tokens.lower[j];
    if (CLOSING.has(mark)) return j;
    if (!EITHER.has(mark)) continue;
    if (spaceBefore(tokens, j, first) && !spaceAfter(tokens, j, last) && j > i + 1) return j - 1;
    return j;
  }
  return last;
}

/** Adds the quotations of one block and tells whether it ended inside one. */
function readBlock(doc: Document, block: number, continues: boolean, out: Quotation[]): boolean {
  const { tokens, blockTokens } = doc;
  const first = blockTokens[block];
  const last = blockTokens[block + 1];
  let open = false;
  let barren = first;
  for (let i = first; i < last; i++) {
    const double = opens(tokens, i, first, last);
    if (!double && !opensSingle(tokens, i, first, last)) continue;
    const end = double ? doubleEnd(tokens, i, first, last) : singleEnd(tokens, i, barren, last);
    if (end < 0) {
      barren = -1 - end;
      continue;
    }
    out.push({ first: i, last: Math.min(end + 1, last), block, continues: continues && i === first });
    open = end >= last;
    i = Math.min(end, last - 1);
  }
  return open;
}

/** All quotations in text order. Typographic, plain, doubled single and single marks are read alike; an unclosed one ends with its block. */
export function quotationsOf(doc: Document): readonly Quotation[] {
  const out: Quotation[] = [];
  let open = false;
  for (let block = 0; block < doc.blocks.length; block++) open = readBlock(doc, block, open, out);
  return out;
}

/** For each token 1 + the number of its quotation, or 0. */
export function quotationNumbers(length: number, quotations: readonly Quotation[]): Int32Array {
  const numbers = new Int32Array(length);
  quotations.forEach((quotation, n) => {
    numbers.fill(n + 1, quotation.first, quotation.last);
  });
  return numbers;
}
