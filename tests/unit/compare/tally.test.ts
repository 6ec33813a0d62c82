import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, merge, type Tally, tallyOf, variance } from '#lib/compare/tally.ts';

const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 });
const fold = (list: readonly number[]): Tally => list.map(tallyOf).reduce(merge, EMPTY);

describe('merging tallies', () => {
  it('gives the same in any order and grouping', () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, cut) => {
        const at = cut % list.length;
        const whole = fold(list);
        const parts = merge(fold(list.slice(at).reverse()), fold(list.slice(0, at)));
        expect(parts.n).toBe(whole.n);
        expect(parts.mean).toBeCloseTo(whole.mean, 6);
        expect(parts.m2).toBeCloseTo(whole.m2, 3);
        expect([parts.min, parts.max]).toEqual([whole.min, whole.max]);
      }),
    );
  });

  it('gives mean and variance as their definitions do', () => {
    const tally = fold([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(tally.mean).toBeCloseTo(5, 12);
    expect(variance(tally)).toBeCloseTo(32 / 7, 12);
    expect(variance(fold([1]))).toBeNull();
  });
});
