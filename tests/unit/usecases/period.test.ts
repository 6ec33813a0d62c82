import { expect, test } from 'vitest';
import { periodOf } from '#lib/usecases/reading/period.ts';

test('a period is from the earliest to the latest of its parts', () => {
  const parts = [
    { first: '2026-03-02T00:00:00.000Z', last: '2026-03-09T00:00:00.000Z' },
    { first: null, last: null },
    { first: '2026-03-01T00:00:00.000Z', last: '2026-03-04T00:00:00.000Z' },
  ];
  expect(periodOf(parts)).toEqual({ first: '2026-03-01T00:00:00.000Z', last: '2026-03-09T00:00:00.000Z' });
  expect(periodOf([])).toEqual({ first: null, last: null });
});
