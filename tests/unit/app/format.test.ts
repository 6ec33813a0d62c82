import { describe, expect, it } from 'vitest';
import { formatCount, formatDay, formatPeriod, formatRange, formatValue, formatWithUnit, plural } from '../../../app/_ui/format.ts';

describe('formatValue', () => {
  it.each([
    [0.2944, 'share', '29.4'],
    [0.137, 'probability', '14'],
    [1.493, 'per 100 words', '1.49'],
    [7, 'count', '7'],
    [5.07, 'count', '5.1'],
    [null, 'share', '–'],
    [undefined, 'count', '–'],
  ] as const)('%s as %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

it('names the unit of a value that stands alone, and none where there is no value', () => {
  expect(formatWithUnit(0.5, 'share')).toBe('50.0\u00a0%');
  expect(formatWithUnit(2, 'per 100 words')).toBe('2.00 per 100 words');
  expect(formatWithUnit(null, 'share')).toBe('–');
});

it('gives an interval only where both ends are known', () => {
  expect(formatRange(0.1, 0.2, 'share')).toBe('10.0–20.0');
  expect(formatRange(0.1, null, 'share')).toBeNull();
});

it('counts and dates as people read them', () => {
  expect(formatCount(1234567)).toBe('1\u202f234\u202f567');
  expect(plural(1, 'article')).toBe('1 article');
  expect(plural(0, 'article')).toBe('0 articles');
  expect(formatDay('2026-10-06T23:30:00.000Z')).toBe('6 Oct 2026');
  expect(formatDay(null)).toBe('no date');
  expect(formatPeriod('2026-10-06T23:30:00.000Z', '2026-11-01T00:00:00.000Z')).toBe('6 Oct 2026 to 1 Nov 2026');
  expect(formatPeriod('2026-10-06T01:00:00.000Z', '2026-10-06T23:30:00.000Z')).toBe('6 Oct 2026');
  expect(formatPeriod(null, null)).toBe('no date');
});
