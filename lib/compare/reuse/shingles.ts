import { outsideQuotations } from './quotations.ts';

/** Words of a shingle (METHODS §5). */
const WIDTH = 5;
const WORDS = /[\p{L}\p{N}]{1,64}/gu;
const APOSTROPHES = /['’]/g;

/** The five-word shingles of a text as hashes of 32 bits: in the order of the text, and each once. */
export type Shingles = { readonly inOrder: Int32Array; readonly distinct: ReadonlySet<number> };

/** What the body of an article is compared by: all of it, and what stands outside of quotations. */
export type BodyShingles = { readonly all: Shingles; readonly own: Shingles };

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3, by which every bit of the sum tells on every bit of the hash. */
function mixed(sum: number): number {
  const first = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

function wordHashes(piece: string): number[] {
  const words = piece.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '').match(WORDS) ?? [];
  return words.map(hashOf);
}

function shinglesOf(pieces: readonly string[]): Shingles {
  const inOrder: number[] = [];
  for (const piece of pieces) {
    const words = wordHashes(piece);
    for (let i = 0; i + WIDTH <= words.length; i++) {
      let sum = 0;
      for (let k = i; k < i + WIDTH; k++) sum = (Math.imul(sum, 0x9e3779b1) + words[k]) | 0;
      inOrder.push(mixed(sum));
    }
  }
  return { inOrder: Int32Array.from(inOrder), distinct: new Set(inOrder) };
}

/**
 * The shingles of a body given as its paragraphs. Case, punctuation and apostrophes do not count, nor does where paragraphs end; none
 * reaches over a quotation that is left out. Broder 1997, On the resemblance and containment of documents.
 */
export function bodyShingles(paragraphs: readonly string[]): BodyShingles {
  return { all: shinglesOf([paragraphs.join('\n')]), own: shinglesOf(paragraphs.flatMap(outsideQuotations)) };
}
