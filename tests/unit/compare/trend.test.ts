import { expect, test } from 'vitest';
import { EMPTY, merge, tallyOf } from '#lib/compare/tally.ts';
import { trendOf } from '#lib/compare/trend.ts';

const tally = (values: readonly number[]) => values.map(tallyOf).reduce(merge, EMPTY);
const at = (moment: string, ...values: number[]) => ({ at: moment, tally: tally(values) });

test('a moment belongs to the day that it is for the viewer', () => {
  const parts = [at('2026-03-01T23:30:00Z', 1), at('2026-03-02T00:00:00Z', 3)];
  const days = (zone: string) => trendOf(parts, 'day', zone).map(({ from, n }) => [from, n]);
  expect(days('UTC')).toEqual([
    ['2026-03-01', 1],
    ['2026-03-02', 1],
  ]);
  expect(days('Asia/Kathmandu')).toEqual([['2026-03-02', 2]]);
  expect(days('America/New_York')).toEqual([['2026-03-01', 2]]);
});

test('weeks begin on Monday, months on their first day, and both are in order', () => {
  const parts = [at('2026-03-09T12:00:00Z', 4), at('2026-03-08T12:00:00Z', 2), at('2026-02-28T12:00:00Z', 1)];
  expect(trendOf(parts, 'week', 'UTC').map(({ from, mean }) => [from, mean])).toEqual([
    ['2026-02-23', 1],
    ['2026-03-02', 2],
    ['2026-03-09', 4],
  ]);
  expect(trendOf(parts, 'month', 'UTC').map(({ from, mean }) => [from, mean])).toEqual([
    ['2026-02-01', 1],
    ['2026-03-01', 3],
  ]);
});

test('a band is drawn from 15 articles on and holds the mean', () => {
  const values = Array.from({ length: 15 }, (_, i) => (i % 5) / 5);
  const [enough] = trendOf([at('2026-03-01T12:00:00Z', ...values)], 'day', 'UTC');
  expect(enough.low).toBeLessThan(enough.mean);
  expect(enough.high).toBeGreaterThan(enough.mean);
  const [few] = trendOf([at('2026-03-01T12:00:00Z', ...values.slice(1))], 'day', 'UTC');
  expect([few.low, few.high]).toEqual([null, null]);
});

test('a zone that there is not is refused', () => {
  expect(() => trendOf([], 'day', 'Mars/Olympus')).toThrow(RangeError);
});
