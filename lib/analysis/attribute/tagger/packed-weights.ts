/**
 * A table of `2^bits` rows of `labels` weights, most of them zero, as it is stored: `kept` is a bit for each row that has weights, `weights`
 * those rows one after another as signed bytes in units of `unit`. Both in base64.
 */
export type PackedWeights = {
  readonly bits: number;
  readonly labels: number;
  readonly unit: number;
  readonly kept: string;
  readonly weights: string;
};

/**
 * A table of weights in units of `unit` that keeps only rows with weights: bit `r` of `kept` says whether row `r` is there, `before` how many rows
 * are there before each 32 of them. A row is `stride` words of four weights each, as bytes that stand for −128 to 127 with 128 for zero, the
 * first label lowest: so rows can be summed two labels at a time.
 */
export type WeightTable = {
  readonly mask: number;
  readonly labels: number;
  readonly stride: number;
  readonly unit: number;
  readonly kept: Uint32Array;
  readonly before: Uint32Array;
  readonly words: Uint32Array;
};

const ZERO = 128;
const FOUR_ZEROS = 0x80808080;

/** How many bits of a word are set (Hacker's Delight, figure 5-2). */
function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Unpacks a stored table. */
export function unpack({ bits, labels, unit, kept, weights }: PackedWeights): WeightTable {
  const stride = Math.ceil(labels / 4);
  const bytes = Buffer.from(kept, 'base64');
  const packed = Buffer.from(weights, 'base64');
  const has = Uint32Array.from({ length: bytes.length / 4 }, (_, w) => bytes.readUInt32LE(4 * w));
  const before = new Uint32Array(has.length);
  for (let w = 1; w < has.length; w++) before[w] = before[w - 1] + countBits(has[w - 1]);
  const words = new Uint32Array((packed.length / labels) * stride).fill(FOUR_ZEROS);
  for (let at = 0; at < packed.length; at++) {
    const l = at % labels;
    words[((at - l) / labels) * stride + (l >> 2)] ^= packed[at] << ((l & 3) * 8);
  }
  return { mask: 2 ** bits - 1, labels, stride, unit, kept: has, before, words };
}

/** Where in the table's words the first `n` of the rows are that it has; answers how many there are. */
function findRows(rows: Int32Array, n: number, { kept, before, stride }: WeightTable, places: Int32Array): number {
  let found = 0;
  for (let k = 0; k < n; k++) {
    const row = rows[k];
    const here = kept[row >>> 5];
    const bit = 1 << (row & 31);
    if ((here & bit) !== 0) places[found++] = (before[row >>> 5] + countBits(here & (bit - 1))) * stride;
  }
  return found;
}

/** The lower bytes of the two halves of a word. */
const LOWER = 0x00ff00ff;
const HALF = 0xffff;

/**
 * Adds the weights of the first `n` rows, at most 257 (what 16 bits hold of bytes), to `out` from `from` on (as many as labels, in units of
 * the table). `places` is room for as many numbers as rows.
 */
export function addRows(rows: Int32Array, n: number, table: WeightTable, places: Int32Array, out: Int32Array, from = 0): void {
  const { words, stride, labels } = table;
  const found = findRows(rows, n, table, places);
  const zero = found * ZERO;
  for (let w = 0; w < stride; w++) {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < found; k++) {
      const word = words[places[k] + w];
      even = (even + (word & LOWER)) | 0;
      odd = (odd + ((word >>> 8) & LOWER)) | 0;
    }
    const l = from + 4 * w;
    const left = labels - 4 * w;
    out[l] += (even & HALF) - zero;
    if (left > 1) out[l + 1] += (odd & HALF) - zero;
    if (left > 2) out[l + 2] += (even >>> 16) - zero;
    if (left > 3) out[l + 3] += (odd >>> 16) - zero;
  }
}

const LARGEST = 127;

type Packing = {
  readonly bits: number;
  readonly labels: number;
  /** Larger weights are cut to this size, which is 127 units. */
  readonly largest: number;
  /** Rows of which no weight has more units are left out. */
  readonly least: number;
};

/** Packs a table of weights to signed bytes. */
export function pack(table: Float32Array, { bits, labels, largest, least }: Packing): PackedWeights {
  const unit = largest / LARGEST;
  const rows = 2 ** bits;
  const kept = Buffer.alloc(Math.max(4, rows / 8));
  const weights = Int8Array.from(table, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))));
  const out: number[] = [];
  for (let row = 0; row < rows; row++) {
    const values = weights.subarray(row * labels, (row + 1) * labels);
    if (values.every((value) => Math.abs(value) <= least)) continue;
    kept[row >> 3] |= 1 << (row & 7);
    for (const value of values) out.push(value);
  }
  return { bits, labels, unit, kept: kept.toString('base64'), weights: Buffer.from(Int8Array.from(out).buffer).toString('base64') };
}
