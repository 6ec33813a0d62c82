import { expect, it } from 'vitest';
import { hueOf, largest, pileUp } from '../../../app/_ui/chart-rows.ts';

it('piles near values up within the row, and leaves single ones on their line', () => {
  const [alone, ...pile] = pileUp([0, ...Array.from({ length: 200 }, () => 50)], 100);
  expect(alone).toBeCloseTo(0.2);
  expect(new Set(pile).size).toBeGreaterThan(3);
  for (const offset of pile) expect(offset).toBeGreaterThanOrEqual(0);
  for (const offset of pile) expect(offset).toBeLessThan(0.5);
});

it('stands where all values are 0', () => {
  expect(pileUp([0, 0], 0).every(Number.isFinite)).toBe(true);
});

it('gives eight hues in turn', () => {
  expect([0, 7, 8].map(hueOf)).toEqual([1, 8, 1]);
});

it('finds the largest value, 0 without dots', () => {
  const row = { key: 'a', label: 'A', hue: 1, n: 0, mean: null, low: null, high: null, group: null };
  const dot = (value: number) => ({ value, label: '', href: '' });
  expect(
    largest([
      { ...row, dots: [dot(3), dot(8)] },
      { ...row, dots: [] },
    ]),
  ).toBe(8);
  expect(largest([])).toBe(0);
});
