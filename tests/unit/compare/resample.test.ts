import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { interval, resampledMeans } from '#lib/compare/resample.ts';

function valuesOf(n: number, seed: number): number[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: n }, () => (uniformInt(random, 0, 1000) / 1000) ** 2);
}

function half(values: readonly number[], clusters: readonly (number | null)[] | null): number {
  const { low, high } = interval(resampledMeans({ values, clusters }, 7));
  return (high - low) / 2;
}

test('the interval goes on smoothly where many clusters are no longer resampled', () => {
  const values = valuesOf(1000, 1);
  const [resampled, drawn] = [half(values.slice(0, 999), null), half(values, null)];
  expect(drawn / resampled).toBeGreaterThan(0.93);
  expect(drawn / resampled).toBeLessThan(1.07);
});

test('many articles of the same stories count as the stories', () => {
  const stories = valuesOf(1500, 2);
  const twice = half([...stories, ...stories], [...stories.keys(), ...stories.keys()]);
  expect(twice / half(stories, null)).toBeCloseTo(1, 5);
});

test('the same sample gives the same draws, large or small', () => {
  for (const n of [50, 2000]) {
    const sample = { values: valuesOf(n, 3), clusters: null };
    expect(resampledMeans(sample, 1)).toEqual(resampledMeans(sample, 1));
    expect(resampledMeans(sample, 1)).not.toEqual(resampledMeans(sample, 2));
  }
});
