import { describe, expect, it } from 'vitest';
import { differenceOf, draw } from '#lib/compare/difference.ts';
import { qValues } from '#lib/compare/false-discovery.ts';
import { pairedDifference } from '#lib/compare/paired-difference.ts';
import { summarise } from '#lib/compare/summary.ts';
import { uniformFrom } from './uniform.ts';

/** Skewed as scores are: most articles low, a few high; the mean is 1/3. */
const skewed = (uniform: () => number, n: number) => Array.from({ length: n }, () => uniform() * uniform() * (4 / 3));

describe('coverage of the intervals with known truth', () => {
  it.each([15, 30, 100])('for the mean of %d articles is 93 to 97 in 100', (n) => {
    const uniform = uniformFrom(n);
    const runs = 600;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const { low, high } = summarise(skewed(uniform, n));
      if (low !== null && high !== null && low <= 1 / 3 && 1 / 3 <= high) held++;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.93);
    expect(held / runs).toBeLessThanOrEqual(0.97);
  });

  it('for the difference of two means is 93 to 97 in 100', () => {
    const uniform = uniformFrom(3);
    const runs = 300;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const high = draw({ values: skewed(uniform, 30).map((value) => value + 0.1), clusters: null });
      const found = differenceOf(high, draw({ values: skewed(uniform, 60), clusters: null }));
      if (found && found.low <= 0.1 && found.high >= 0.1) held++;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.93);
    expect(held / runs).toBeLessThanOrEqual(0.97);
  });
});

describe('false discoveries where no outlet differs', () => {
  it('happen in at most 5 % of families of six differences', () => {
    const uniform = uniformFrom(11);
    const runs = 200;
    let found = 0;
    for (let run = 0; run < runs; run++) {
      const outlets = [20, 30, 40, 50].map((n) => draw({ values: skewed(uniform, n), clusters: null }));
      const p = outlets.flatMap((a, i) => outlets.slice(i + 1).map((b) => differenceOf(a, b)?.p ?? 1));
      if (qValues(p).some((q) => q <= 0.05)) found++;
    }
    expect(found / runs).toBeLessThanOrEqual(0.05);
  });

  it('happen in at most 6.5 % of 600 single paired differences over twelve stories, which is 5 % within chance', () => {
    const uniform = uniformFrom(12);
    const runs = 600;
    let found = 0;
    for (let run = 0; run < runs; run++) {
      const pairs = Array.from({ length: 12 }, () => {
        const event = uniform();
        return { a: event + 0.3 * uniform() ** 2, b: event + 0.3 * uniform() ** 2 };
      });
      if ((pairedDifference(pairs)?.p ?? 1) <= 0.05) found++;
    }
    expect(found / runs).toBeLessThanOrEqual(0.065);
  });
});
