import { describe, expect, it } from 'vitest';
import { bootstrapMean } from '#lib/analysis/score/bootstrap.ts';

const items = (n: number) => Array.from({ length: n }, (_, i) => ((i * 37) % 101) / 101);
const weights = (n: number) => Array.from({ length: n }, (_, i) => 1 + (i % 5));
const width = (n: number) => {
  const found = bootstrapMean(items(n), weights(n));
  return found ? found.high - found.low : Number.NaN;
};

describe('bootstrapMean', () => {
  it('is null for a single value and holds the mean of more', () => {
    expect(bootstrapMean([0.5], [1])).toBeNull();
    const found = bootstrapMean([0.2, 0.4, 0.9], [1, 2, 1]);
    expect(found?.low).toBeLessThanOrEqual(0.475);
    expect(found?.high).toBeGreaterThanOrEqual(0.475);
  });

  it('gives the same interval to the same items', () => {
    expect(bootstrapMean(items(40), weights(40))).toEqual(bootstrapMean(items(40), weights(40)));
  });

  it('goes over into its normal limit without a step', () => {
    expect(width(1000) / width(999)).toBeGreaterThan(0.85);
    expect(width(1000) / width(999)).toBeLessThan(1.15);
  });
});
