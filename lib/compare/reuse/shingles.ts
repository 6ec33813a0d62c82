import { outsideQuotations } from './quotations.ts';
import { wordHashes } from './word-hashes.ts';

/** Words of a shingle (METHODS §5). */
const WIDTH = 5;

/** The five-word shingles of a text as hashes of 32 bits: in the order of the text, and each once in ascending order. */
export type Shingles = { readonly inOrder: Int32Array; readonly distinct: Int32Array };

/** What the body of an article is compared by: all of it, and what stands outside of quotations. */
export type BodyShingles = { readonly all: Shingles; readonly own: Shingles };

/** The last step of MurmurHash3, by which every bit of the sum tells on every bit of the hash. */
function mixed(sum: number): number {
  const first = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

function shinglesOf(pieces: readonly string[]): Shingles {
  const texts = pieces.map(wordHashes);
  const inOrder = new Int32Array(texts.reduce((sum, words) => sum + Math.max(0, words.length - WIDTH + 1), 0));
  let next = 0;
  for (const words of texts) {
    for (let i = 0; i + WIDTH <= words.length; i++) {
      let sum = 0;
      for (let k = i; k < i + WIDTH; k++) sum = (Math.imul(sum, 0x9e3779b1) + words[k]) | 0;
      inOrder[next++] = mixed(sum);
    }
  }
  return { inOrder, distinct: inOrder.toSorted().filter((hash, i, sorted) => i === 0 || hash !== sorted[i - 1]) };
}

/**
 * The shingles of a body given as its paragraphs. Case, punctuation and apostrophes do not count, nor does where paragraphs end; none
 * reaches over a quotation that is left out. Broder 1997, On the resemblance and containment of documents.
 */
export function bodyShingles(paragraphs: readonly string[]): BodyShingles {
  return { all: shinglesOf([paragraphs.join('\n')]), own: shinglesOf(paragraphs.flatMap(outsideQuotations)) };
}

/** How many distinct shingles two texts share. */
export function sharedShingles({ distinct: a }: Shingles, { distinct: b }: Shingles): number {
  let [i, k, shared] = [0, 0, 0];
  while (i < a.length && k < b.length) {
    const [one, other] = [a[i], b[k]];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) k++;
  }
  return shared;
}
