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
