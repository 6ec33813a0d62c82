import { expect, test } from 'vitest';
import { mondayOf, weeksOf } from '#lib/compare/weeks.ts';

test.each([
  ['2026-03-01', '2026-02-23'],
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['1970-01-01', '1969-12-29'],
  ['1969-12-28', '1969-12-22'],
])('%s is in the week from %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test('means by week are in order and leave out what has no date', () => {
  const at = ['2026-03-09T08:00', '2026-03-02T23:59', null, '2026-03-08T00:00'];
  expect(weeksOf([4, 1, 9, 2], at)).toEqual([
    { week: '2026-03-02', n: 2, mean: 1.5 },
    { week: '2026-03-09', n: 1, mean: 4 },
  ]);
});
