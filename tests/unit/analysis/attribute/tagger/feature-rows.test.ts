import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureHasher } from '#lib/analysis/attribute/tagger/feature-rows.ts';
import { mix } from '#lib/analysis/attribute/tagger/hash.ts';

describe('rows of features', () => {
  it('are their values and pairs of values, mixed with the number of the feature', () => {
    const size = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.integer()), (singles, pairs, bits, stream) => {
        const hasher = featureHasher({ singles, pairs }, bits);
        const values = Array.from({ length: singles + 2 * pairs }, () => stream.next().value as number);
        hasher.values.set(values);
        const row = (k: number) =>
          k < singles ? values[k] : mix(values[singles + 2 * (k - singles)], values[singles + 2 * (k - singles) + 1]);
        const expected = Array.from({ length: singles + pairs }, (_, k) => mix(k + 1, row(k)) & (2 ** bits - 1));
        expect([...hasher.rows()]).toEqual(expected);
      }),
    );
  });
});
