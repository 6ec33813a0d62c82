import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRows, pack, unpack } from '#lib/analysis/attribute/tagger/packed-weights.ts';

const BITS = 4;
const byte = fc.integer({ min: -127, max: 127 });

describe('packed weights', () => {
  it('of rows are added where they are asked for, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 13 })
          .chain((labels) =>
            fc.tuple(
              fc.constant(labels),
              fc.array(fc.oneof(fc.constant(0), byte), { minLength: labels * 16, maxLength: labels * 16 }),
              fc.array(fc.nat(15), { maxLength: 100 }),
            ),
          ),
        ([labels, values, rows]) => {
          const table = unpack(pack(Float32Array.from(values), { bits: BITS, labels, largest: 127, least: 0 }));
          const out = new Int32Array(labels + 2).fill(5);
          addRows(Int32Array.from([...rows, 0]), rows.length, table, new Int32Array(rows.length), out, 1);
          const sums = Array.from({ length: labels }, (_, l) => rows.reduce((sum, row) => sum + values[row * labels + l], 5));
          expect([...out]).toEqual([5, ...sums, 5]);
        },
      ),
    );
  });

  it('leave out rows whose weights are all small', () => {
    const table = unpack(pack(Float32Array.of(1, -2, 3, 0), { bits: 1, labels: 2, largest: 127, least: 2 }));
    const out = new Int32Array(2);
    addRows(Int32Array.of(0), 1, table, new Int32Array(2), out);
    expect([...out]).toEqual([0, 0]);
    addRows(Int32Array.of(0, 1), 2, table, new Int32Array(2), out);
    expect([...out]).toEqual([3, 0]);
  });

  it('keep nothing of rows of zeros, and cut what is too large', () => {
    const values = new Float32Array(16 * 2);
    values.set([0.5, -3], 6);
    const packed = pack(values, { bits: BITS, labels: 2, largest: 1, least: 0 });
    expect(Buffer.from(packed.weights, 'base64')).toHaveLength(2);
    const table = unpack(packed);
    const out = new Int32Array(2);
    addRows(Int32Array.of(3), 1, table, new Int32Array(2), out);
    expect([...out].map((sum) => sum * table.unit)).toEqual([expect.closeTo(0.5, 2), -1]);
  });
});
