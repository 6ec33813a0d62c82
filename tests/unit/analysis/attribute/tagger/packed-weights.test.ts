import { describe, expect, it } from 'vitest';
import { pack } from '#lib/analysis/attribute/tagger/packed-weights.ts';

const BITS = 4;

describe('packed weights', () => {
  it('keep nothing of rows of zeros, and cut what is too large', () => {
    const values = new Float32Array(16 * 2);
    values.set([0.5, -3], 6);
    const { kept, weights, unit } = pack(values, { bits: BITS, labels: 2, largest: 1, least: 0 });
    expect(Buffer.from(kept, 'base64').readUInt32LE()).toBe(1 << 3);
    const bytes = [...new Int8Array(Buffer.from(weights, 'base64'))];
    expect(bytes.map((byte) => byte * unit)).toEqual([expect.closeTo(0.5, 2), -1]);
  });
});
