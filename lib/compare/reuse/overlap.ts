import { type BodyShingles, type Shingles, sharedShingles } from './shingles.ts';

/** Containment from which two texts are the same, and from which one has part of the other (METHODS §5). */
export const SAME = 0.8;
export const PARTIAL = 0.3;
/** Containment from which a text may be another one reworked word by word: most words then still stand in shared shingles. */
const REWORDED = 0.15;
const REWORDED_COVERAGE = 0.4;
const WIDTH = 5;

/** Shares of the shorter text's shingles that both texts have, 0–1: of all the text, and without quotations. */
export type Overlap = { readonly containment: number; readonly own: number };

/** `quotations`: what the two share is quoted, and they are no copies. */
export const COPY_KINDS = ['same', 'partial', 'reworded', 'quotations'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

const shorterFirst = (a: Shingles, b: Shingles): readonly [Shingles, Shingles] =>
  a.distinct.length <= b.distinct.length ? [a, b] : [b, a];

/** Share of the shorter text's distinct shingles that stand in the longer one; 0 where it has none. */
export function containment(a: Shingles, b: Shingles): number {
  const least = Math.min(a.distinct.length, b.distinct.length);
  return least === 0 ? 0 : sharedShingles(a, b) / least;
}

/** Share of the shorter text's words, but for its last four, that stand in a shingle which the longer one has as well. */
function coverage(a: Shingles, b: Shingles): number {
  const [short, long] = shorterFirst(a, b);
  const { inOrder } = short;
  const there = new Set(long.distinct);
  let covered = 0;
  let until = 0;
  for (let i = 0; i < inOrder.length; i++) {
    if (there.has(inOrder[i])) until = i + WIDTH;
    if (i < until) covered++;
  }
  return inOrder.length === 0 ? 0 : covered / inOrder.length;
}

/** How much two bodies share; null where it is less than makes a copy or a shared quotation. */
export function overlapOf(a: BodyShingles, b: BodyShingles): Overlap | null {
  const all = containment(a.all, b.all);
  if (all < REWORDED) return null;
  const own = containment(a.own, b.own);
  if (all >= PARTIAL) return { containment: all, own };
  return own >= REWORDED && coverage(a.all, b.all) >= REWORDED_COVERAGE ? { containment: all, own } : null;
}

/** What an overlap makes of two articles: the lower of its two figures decides. */
export function copyKind({ containment: all, own }: Overlap): CopyKind {
  const least = Math.min(all, own);
  if (least >= SAME) return 'same';
  if (least >= PARTIAL) return 'partial';
  return least >= REWORDED ? 'reworded' : 'quotations';
}

/** Share of a text's own shingles that the other has too, 0–1, from the containment in the shorter and the numbers of both texts' shingles. */
export function shareOfText(overlap: Overlap, shingles: number, other: number): number {
  return shingles === 0 ? 0 : Math.min(1, (overlap.containment * Math.min(shingles, other)) / shingles);
}
