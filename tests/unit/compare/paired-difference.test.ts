import { expect, test } from 'vitest';
import { LEAST_PAIRS, pairedDifference, pairsOf } from '#lib/compare/paired-difference.ts';

const wavering = (i: number) => ((i * 7) % 11) / 100;

test('pairs are the stories that both have, each by the mean of its articles', () => {
  const a = [
    { story: 2, value: 1 },
    { story: 2, value: 3 },
    { story: 1, value: 5 },
    { story: null, value: 9 },
  ];
  const b = [
    { story: 3, value: 1 },
    { story: 1, value: 4 },
    { story: 2, value: 6 },
    { story: null, value: 9 },
  ];
  expect(pairsOf(a, b)).toEqual([
    { a: 5, b: 4 },
    { a: 2, b: 6 },
  ]);
});

test('under eight stories nothing is said', () => {
  const pairs = Array.from({ length: LEAST_PAIRS - 1 }, (_, i) => ({ a: i, b: 0 }));
  expect(pairedDifference(pairs)).toBeNull();
});

test('what stories have in common does not hide a difference between outlets', () => {
  const pairs = Array.from({ length: 12 }, (_, i) => ({ a: 10 * i + 0.5 + wavering(i), b: 10 * i }));
  const found = pairedDifference(pairs);
  expect(found?.low).toBeGreaterThan(0.4);
  expect(found?.high).toBeLessThan(0.7);
  expect(found?.p).toBeLessThan(0.01);
});
