import { newKernel, placesOf } from './kernel.ts';

/** How many features a token has: of one value, and of two. */
export type FeatureCounts = { readonly singles: number; readonly pairs: number };

/** The kernel reads and writes four numbers at once, so up to two times four more than there are. */
const SPARE = 8;

/** The bytes that the values of features take in the memory of a kernel, and their rows. */
export function featureBytes({ singles, pairs }: FeatureCounts): { readonly values: number; readonly rows: number } {
  return { values: 4 * (singles + 2 * pairs + SPARE), rows: 4 * (singles + pairs + SPARE) };
}

/** Room for the values of the features of one token, single ones first, and a function that tells their rows in a table, which are there until it is asked again. */
export type FeatureHasher = { readonly values: Int32Array; rows(): Int32Array };

/** Tells the rows of features in a table of `2^bits` rows, as a table of weights finds them. */
export function featureHasher(counts: FeatureCounts, bits: number): FeatureHasher {
  const { singles, pairs } = counts;
  const bytes = featureBytes(counts);
  const [values, rows, end] = placesOf(bytes.values, bytes.rows);
  const { memory, hashRows } = newKernel(end);
  const written = new Int32Array(memory, rows, singles + pairs);
  return {
    values: new Int32Array(memory, values, singles + 2 * pairs),
    rows: () => {
      hashRows(values, singles, pairs, 2 ** bits - 1, rows);
      return written;
    },
  };
}

/** Writes the two values of a feature, and answers where the next one goes. */
export function pair(out: Int32Array, at: number, a: number, b: number): number {
  out[at] = a;
  out[at + 1] = b;
  return at + 2;
}
