import { expect, test } from 'vitest';
import { trendOf } from '#lib/compare/trend.ts';

const at = (moment: string, value: number, story: number | null = null) => ({ at: moment, value, story });
const AT_NOON = '2026-03-01T12:00';

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
  const [enough] = trendOf(
    values.map((value) => at(AT_NOON, value)),
    'day',
    'UTC',
  );
  expect(enough.low).toBeLessThan(enough.mean);
  expect(enough.high).toBeGreaterThan(enough.mean);
  const [few] = trendOf(
    values.slice(1).map((value) => at(AT_NOON, value)),
    'day',
    'UTC',
  );
  expect([few.low, few.high]).toEqual([null, null]);
});

test('a band counts the articles of one story as one', () => {
  const values = Array.from({ length: 20 }, (_, i) => Math.floor(i / 4) / 4);
  const [alone] = trendOf(
    values.map((value) => at(AT_NOON, value)),
    'day',
    'UTC',
  );
  const [told] = trendOf(
    values.map((value, i) => at(AT_NOON, value, Math.floor(i / 4))),
    'day',
    'UTC',
  );
  const width = ({ low, high }: typeof alone) => (high ?? 0) - (low ?? 0);
  expect(told.mean).toBe(alone.mean);
  expect(width(told)).toBeGreaterThan(1.5 * width(alone));
});

test('a zone that there is not is refused', () => {
  expect(() => trendOf([], 'day', 'Mars/Olympus')).toThrow(RangeError);
});
