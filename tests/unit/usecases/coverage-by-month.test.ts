import { expect, test } from 'vitest';
import { coverageLine, monthsOf, totalsByOutlet } from '#lib/usecases/disclaimers/coverage-by-month.ts';

const row = (month: string | null, articles: number, outletId = 1) => ({ month, articles, outletId });

test('months go from the first to the last without a gap', () => {
  expect(monthsOf([row('2026-02', 1), row(null, 3), row('2025-11', 2)])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsOf([row(null, 3)])).toEqual([]);
  expect(monthsOf([row('0999-12', 1), row('1000-01', 1)])).toEqual(['0999-12', '1000-01']);
});

test('a line has the articles of all outlets and those that carry it, month by month', () => {
  const totals = [row('2026-01', 4), row('2026-01', 1, 2), row('2026-03', 2), row(null, 9)];
  expect(coverageLine('views', monthsOf(totals), totals, [row('2026-01', 2), row('2026-03', 1, 2), row(null, 5)])).toEqual({
    key: 'views',
    articles: 7,
    carriers: 3,
    months: [
      { month: '2026-01', articles: 5, carriers: 2 },
      { month: '2026-02', articles: 0, carriers: 0 },
      { month: '2026-03', articles: 2, carriers: 1 },
    ],
  });
});

test('an outlet has its articles with and without date', () => {
  expect(totalsByOutlet([row('2026-01', 4), row(null, 9), row('2026-01', 1, 2)])).toEqual(
    new Map([
      [1, 13],
      [2, 1],
    ]),
  );
});
