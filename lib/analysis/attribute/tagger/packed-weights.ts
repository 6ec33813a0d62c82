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
 * A table of weights in units of `unit`. Row `r` is the `stride` words from `r * stride` on, each of four weights as bytes that stand for
 * −128 to 127 with 128 for zero, the first label lowest: so rows can be summed two labels at a time.
 */
export type WeightTable = {
  readonly mask: number;
  readonly labels: number;
  readonly stride: number;
  readonly unit: number;
  readonly words: Uint32Array;
};

const ZERO = 128;
const FOUR_ZEROS = 0x80808080;

/** Unpacks a stored table. */
export function unpack({ bits, labels, unit, kept, weights }: PackedWeights): WeightTable {
  const rows = 2 ** bits;
  const stride = Math.ceil(labels / 4);
  const has = Buffer.from(kept, 'base64');
  const packed = Buffer.from(weights, 'base64');
  const words = new Uint32Array(rows * stride).fill(FOUR_ZEROS);
  let from = 0;
  for (let row = 0; row < rows; row++) {
    if ((has[row >> 3] & (1 << (row & 7))) === 0) continue;
    for (let l = 0; l < labels; l++) words[row * stride + (l >> 2)] ^= (packed[from + l] & 255) << ((l & 3) * 8);
    from += labels;
  }
  return { mask: rows - 1, labels, stride, unit, words };
}

/** The lower bytes of the two halves of a word. */
const LOWER = 0x00ff00ff;
/** Sums the weights of rows, at most 257 (what 16 bits hold of bytes), into `out` (as many as labels, in units of the table). `halves` is room for two numbers a word. */
export function sumRows(rows: Int32Array, { words, stride, labels }: WeightTable, halves: Uint32Array, out: Int32Array): void {
  halves.fill(0);
  for (let k = 0; k < rows.length; k++) {
    const from = rows[k] * stride;
    for (let w = 0; w < stride; w++) {
      const word = words[from + w];
      halves[2 * w] += word & LOWER;
      halves[2 * w + 1] += (word >>> 8) & LOWER;
    }
  }
  const zero = rows.length * ZERO;
  for (let l = 0; l < labels; l++) {
    const half = halves[2 * (l >> 2) + (l & 1)];
    out[l] = ((l & 2) === 0 ? half & 0xffff : half >>> 16) - zero;
  }
}

const LARGEST = 127;

/** Packs a table of weights: to signed bytes in units of `largest / 127` (larger weights are cut), rows of nothing but zeros left out. */
export function pack(table: Float32Array, bits: number, labels: number, largest: number): PackedWeights {
  const unit = largest / LARGEST;
  const rows = 2 ** bits;
  const kept = Buffer.alloc(rows / 8);
  const weights = Int8Array.from(table, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))));
  const out: number[] = [];
  for (let row = 0; row < rows; row++) {
    const values = weights.subarray(row * labels, (row + 1) * labels);
    if (values.every((value) => value === 0)) continue;
    kept[row >> 3] |= 1 << (row & 7);
    for (const value of values) out.push(value);
  }
  return { bits, labels, unit, kept: kept.toString('base64'), weights: Buffer.from(Int8Array.from(out).buffer).toString('base64') };
}
