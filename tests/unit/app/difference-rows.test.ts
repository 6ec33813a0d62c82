import { expect, test } from 'vitest';
import { differenceUnit, formatQ, reachOf, signed, signedRange } from '../../../app/_ui/difference-rows.ts';

test('differences have their sign, in points where values are in per cent', () => {
  expect([signed(0.0314, 'probability'), signed(-0.5, 'per 100 words'), signed(null, 'share')]).toEqual(['+3.1', '−0.500', '–']);
  expect(signedRange(-0.004, 0.031, 'probability')).toBe('−0.4 to +3.1');
  expect([differenceUnit('share'), differenceUnit('per 100 words')]).toEqual(['percentage points', 'per 100 words']);
});

test('what is printed as 0 has no sign', () => {
  expect([signed(-0.0001, 'probability'), signed(0, 'count')]).toEqual(['0.0', '0.00']);
});

test('small q values are bounds', () => {
  expect([formatQ(0.0002), formatQ(0.0499), formatQ(1), formatQ(null)]).toEqual(['< .001', '.050', '1.000', '–']);
});

test('the scale reaches as far to either side as the farthest interval', () => {
  expect(
    reachOf([
      { low: -3, high: 1 },
      { low: null, high: null },
    ]),
  ).toBeCloseTo(3.24);
  expect(reachOf([])).toBe(1);
});
