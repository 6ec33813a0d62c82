import { describe, expect, it } from 'vitest';
import { clustered } from '#lib/compare/clusters.ts';
import { flippedP, permutationP } from '#lib/compare/permutation.ts';

const of = (...values: number[]) => clustered({ values, clusters: null });
/** 2,000 draws tell a share of a tenth to within this. */
const NEAR = 0.025;
const expectNear = (p: number, share: number) => expect(Math.abs(p - share)).toBeLessThan(NEAR);

describe('the p of a difference', () => {
  it('is the share of the ways to deal out the values in which it would be as large', () => {
    // Of the 20 ways to take three of six values one has all the high ones, and one all the low ones.
    expectNear(permutationP(of(1, 2, 3), of(11, 12, 13)), 2 / 20);
  });

  it('does not depend on which of the two comes first', () => {
    const [a, b] = [of(0.2, 0.4, 0.9, 0.3, 0.5), of(0.6, 0.7, 0.4)];
    expectNear(permutationP(b, a), permutationP(a, b));
  });

  it('is 1 where the means are the same, and never 0', () => {
    expect(permutationP(of(1, 3), of(2, 2))).toBe(1);
    expect(permutationP(of(5, 5, 5), of(5, 5))).toBe(1);
    const many = (from: number) => of(...Array.from({ length: 40 }, (_, i) => from + i / 100));
    expect(permutationP(many(0), many(10))).toBeGreaterThan(0);
    expect(permutationP(many(0), many(10))).toBeLessThan(0.01);
  });

  it('deals out stories as a whole', () => {
    const [low, high] = [
      [0, 0, 0, 0, 1, 1, 1, 1],
      [1, 1, 1, 1, 2, 2, 2, 2],
    ];
    const apart = permutationP(clustered({ values: low, clusters: null }), clustered({ values: high, clusters: null }));
    const stories = (values: number[]) => clustered({ values, clusters: [1, 1, 1, 1, 2, 2, 2, 2] });
    expect(apart).toBeLessThan(0.05);
    expect(permutationP(stories(low), stories(high))).toBeGreaterThan(0.3);
  });
});

describe('the p of a mean of differences within pairs', () => {
  it('is the share of the ways to turn pairs round in which it would be as large', () => {
    // Of the 32 ways to turn five pairs round, one has all above 0 and one all below.
    expectNear(flippedP(Float64Array.of(1, 2, 3, 4, 5)), 2 / 32);
    expect(flippedP(Float64Array.of(1, -1, 2, -2))).toBe(1);
  });
});
