import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGE } from '#lib/compare/draws.ts';
import { intervalOfMean, resample } from '#lib/compare/resample.ts';
import { uniformFrom } from './uniform.ts';

function valuesOf(n: number, seed: number): number[] {
  const uniform = uniformFrom(seed);
  return Array.from({ length: n }, () => uniform() ** 2);
}

function half(values: readonly number[], clusters: readonly (number | null)[] | null): number {
  const { low, high } = intervalOfMean(resample({ values, clusters }, 7));
  return (high - low) / 2;
}

test('the interval goes on smoothly where many clusters are no longer resampled', () => {
  const values = valuesOf(LARGE, 1);
  const ratio = half(values, null) / half(values.slice(0, LARGE - 1), null);
  expect(ratio).toBeGreaterThan(0.93);
  expect(ratio).toBeLessThan(1.07);
});

test('many articles of the same stories count as the stories', () => {
  for (const n of [40, 300]) {
    const stories = valuesOf(n, 2);
    const twice = half([...stories, ...stories], [...stories.keys(), ...stories.keys()]);
    expect(twice / half(stories, null)).toBeCloseTo(1, 5);
  }
});

test('the same sample gives the same draws, large or small', () => {
  for (const n of [50, 2000]) {
    const sample = { values: valuesOf(n, 3), clusters: null };
    expect(resample(sample, 1)).toEqual(resample(sample, 1));
    expect(resample(sample, 1)).not.toEqual(resample(sample, 2));
  }
});

test('the interval holds the mean, stays within the values and is finite, whatever they are', () => {
  const value = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const story = fc.option(fc.nat(4));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, story), { minLength: 1, maxLength: 25 }), (rows) => {
      const drawn = resample({ values: rows.map(([v]) => v), clusters: rows.map(([, s]) => s) }, 5);
      const { mean, low: least, high: greatest } = drawn.sample;
      const { low, high } = intervalOfMean(drawn);
      expect(low).toBeGreaterThanOrEqual(least);
      expect(high).toBeLessThanOrEqual(greatest);
      expect(low - 1e-9).toBeLessThanOrEqual(mean);
      expect(high + 1e-9).toBeGreaterThanOrEqual(mean);
    }),
    { numRuns: 60 },
  );
});
