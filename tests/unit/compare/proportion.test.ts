import { describe, expect, it } from 'vitest';
import { proportion } from '#lib/compare/proportion.ts';

describe('proportion', () => {
  it('gives the score interval of the worked examples of Newcombe (1998, table I)', () => {
    for (const [k, n, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const found = proportion(k, n);
      expect(found?.value).toBe(k / n);
      expect(found?.low).toBeCloseTo(low, 4);
      expect(found?.high).toBeCloseTo(high, 4);
    }
  });

  it('stays within 0 and 1, and tells nothing of nothing', () => {
    expect(proportion(5, 5)).toMatchObject({ value: 1, high: 1, n: 5 });
    expect(proportion(0, 0)).toBeNull();
  });
});
