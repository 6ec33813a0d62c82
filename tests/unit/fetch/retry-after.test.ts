import { expect, test } from 'vitest';
import { retryAfterSeconds } from '#lib/fetch/retry-after.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['999999999', 86_400],
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60],
  ['Sun, 22 Nov 2020 12:01:00 GMT', 0],
  ['Tue, 22 Nov 2050 12:01:00 GMT', 86_400],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
  [null, null],
])('%s', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});
