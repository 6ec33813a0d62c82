import { describe, expect, it } from 'vitest';
import { draw } from '#lib/compare/difference.ts';
import { qValues } from '#lib/compare/false-discovery.ts';
import { quantiles } from '#lib/compare/quantiles.ts';
import { summarise } from '#lib/compare/summary.ts';
import { tieGroups } from '#lib/compare/tie-groups.ts';

const spread = (centre: number, n: number) => Array.from({ length: n }, (_, i) => centre + ((i * 7) % 11) / 11 - 0.5);

describe('summarise', () => {
  it('shows only dots under 15 articles', () => {
    expect(summarise(spread(1, 14))).toEqual({ n: 14, mean: null, low: null, high: null, standing: 'dots' });
  });

  it('gives mean and interval from 15 and ranks from 30', () => {
    const some = summarise(spread(1, 15));
    expect(some.standing).toBe('interval');
    expect(some.low).toBeLessThan(some.mean ?? 0);
    expect(some.high).toBeGreaterThan(some.mean ?? 9);
    expect(summarise(spread(1, 30)).standing).toBe('ranked');
  });

  it('gives the same interval for the same articles', () => {
    expect(summarise(spread(1, 40))).toEqual(summarise(spread(1, 40)));
  });

  it('lies near the interval of the normal approximation', () => {
    const values = spread(0, 110);
    const sd = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / 109 - (110 / 109) * (values.reduce((s, v) => s + v, 0) / 110) ** 2);
    const { low, high } = summarise(values);
    expect((high ?? 0) - (low ?? 0)).toBeCloseTo((2 * 1.96 * sd) / Math.sqrt(110), 1);
  });
});

describe('tieGroups', () => {
  it('separates what differs, ties what does not, and leaves small outlets unplaced', () => {
    const outlet = (key: string, values: readonly number[]) => ({ key, drawn: draw({ values, clusters: null }) });
    const places = tieGroups([
      outlet('low', spread(1, 30)),
      outlet('high', spread(3, 40)),
      outlet('also high', spread(2.95, 35)),
      outlet('small', spread(9, 29)),
    ]);
    expect(Object.fromEntries(places.map(({ key, group }) => [key, group]))).toEqual({ low: 2, high: 1, 'also high': 1, small: null });
  });
});

describe('qValues', () => {
  it('agrees with the worked example of Benjamini and Hochberg (1995, table 1)', () => {
    const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const q = qValues(p);
    expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
    expect(q[3]).toBeCloseTo((0.0095 * 15) / 4, 10);
    expect(q[14]).toBe(1);
  });
});

describe('quantiles', () => {
  it('gives the five numbers, and null for none', () => {
    expect(quantiles([5, 1, 3, 2, 4])).toEqual({ min: 1, q1: 2, median: 3, q3: 4, max: 5 });
    expect(quantiles([])).toBeNull();
  });
});
