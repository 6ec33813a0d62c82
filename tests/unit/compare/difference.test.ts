import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta, deltaWithInterval } from '#lib/compare/cliffs-delta.ts';
import type { Sample } from '#lib/compare/clusters.ts';
import { differenceOf, draw } from '#lib/compare/difference.ts';

const sample = (values: readonly number[]) => ({ values, clusters: null });
const difference = (a: Sample, b: Sample) => differenceOf(draw(a), draw(b));
const spread = (centre: number, n: number) => Array.from({ length: n }, (_, i) => centre + ((i * 7) % 11) / 11 - 0.5);

describe('cliffsDelta', () => {
  it('counts pairs as its definition does', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        let pairs = 0;
        for (const x of a) for (const y of b) pairs += Math.sign(x - y);
        expect(cliffsDelta(a, b)).toBeCloseTo(pairs / (a.length * b.length), 12);
      }),
    );
  });
});

describe('the interval of δ', () => {
  it('holds δ, stays within −1 and 1, and turns round with the samples', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const there = deltaWithInterval(sample(a), sample(b));
        const back = deltaWithInterval(sample(b), sample(a));
        expect(there.low).toBeGreaterThanOrEqual(-1);
        expect(there.high).toBeLessThanOrEqual(1);
        expect(there.low - 1e-9).toBeLessThanOrEqual(there.delta);
        expect(there.high + 1e-9).toBeGreaterThanOrEqual(there.delta);
        expect(back.low).toBeCloseTo(-there.high, 9);
      }),
    );
  });
});

describe('difference', () => {
  it('excludes 0 where samples lie apart, and says by how much', () => {
    const found = difference(sample(spread(3, 30)), sample(spread(1, 30)));
    expect(found?.value).toBeCloseTo(2, 6);
    expect(found?.low).toBeGreaterThan(1.5);
    expect(found?.high).toBeLessThan(2.5);
    expect(found?.delta).toBe(1);
    expect(found?.p).toBeLessThan(0.01);
  });

  it('includes 0 where they do not', () => {
    const found = difference(sample(spread(1, 30)), sample(spread(1, 25)));
    expect(found?.low).toBeLessThan(0);
    expect(found?.high).toBeGreaterThan(0);
    expect(found?.p).toBeGreaterThan(0.2);
  });

  it('is null for a single value', () => {
    expect(difference(sample([1]), sample([1, 2, 3]))).toBeNull();
  });

  it('widens when articles of one story count once', () => {
    const values = spread(1, 40).map((v, i) => v + Math.floor(i / 10));
    const stories = values.map((_, i) => Math.floor(i / 10));
    const loose = difference(sample(values), sample(spread(0, 40)));
    const clustered = difference({ values, clusters: stories }, sample(spread(0, 40)));
    const width = (d: typeof loose) => (d ? d.high - d.low : 0);
    expect(width(clustered)).toBeGreaterThan(1.5 * width(loose));
  });
});
