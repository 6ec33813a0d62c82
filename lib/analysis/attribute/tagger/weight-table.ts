import { type FeatureCounts, featureBytes } from './feature-rows.ts';
import { newKernel, placesOf, VECTOR } from './kernel.ts';
import type { PackedWeights } from './packed-weights.ts';

/**
 * Weights of features that can be summed: write the `values` of the features of a token, single ones first, and ask `sum()`; `sums` has then the
 * sum of each label in units of `unit`.
 */
export type WeightTable = { readonly unit: number; readonly values: Int32Array; readonly sums: Int16Array; sum(): void };

/** How many bits of a word are set (Hacker's Delight, figure 5-2). */
function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** For each 32 rows which of them have weights, and where the first of these is; row 0 is kept free for those without. */
function writeIndex(index: Uint32Array, kept: Buffer): void {
  for (let word = 0, row = 1; word < index.length; word += 2) {
    index[word] = kept.readUInt32LE(2 * word);
    index[word + 1] = row;
    row += countBits(index[word]);
  }
}

/** Lays out stored weights for tokens of so many features, at most 258 (the sums are of signed bytes, in 16 bits): each row is filled up to whole vectors. */
export function weightTable({ bits, labels, unit, kept, weights }: PackedWeights, counts: FeatureCounts): WeightTable {
  const { singles, pairs } = counts;
  const mask = 2 ** bits - 1;
  const has = Buffer.from(kept, 'base64');
  const packed = Buffer.from(weights, 'base64');
  const stride = Math.ceil(labels / VECTOR) * VECTOR;
  const bytes = featureBytes(counts);
  const sizes = [bytes.values, bytes.rows, 2 * stride, 2 * has.length, (packed.length / labels + 1) * stride];
  const [values, rows, sums, index, table, end] = placesOf(...sizes);
  const { memory, hashRows, sumRows } = newKernel(end);
  writeIndex(new Uint32Array(memory, index, (2 * has.length) / 4), has);
  const out = new Uint8Array(memory, table);
  for (let row = 0; row * labels < packed.length; row++) out.set(packed.subarray(row * labels, (row + 1) * labels), (row + 1) * stride);
  return {
    unit,
    values: new Int32Array(memory, values, singles + 2 * pairs),
    sums: new Int16Array(memory, sums, labels),
    sum: () => {
      hashRows(values, singles, pairs, mask, rows);
      sumRows(rows, singles + pairs, index, table, stride, sums);
    },
  };
}
