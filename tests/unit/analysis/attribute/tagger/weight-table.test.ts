import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureHasher } from '#lib/analysis/attribute/tagger/feature-rows.ts';
import { pack } from '#lib/analysis/attribute/tagger/packed-weights.ts';
import { weightTable } from '#lib/analysis/attribute/tagger/weight-table.ts';

const BITS = 7;
const ROWS = 2 ** BITS;
const COUNTS = { singles: 5, pairs: 3 };
const VALUES = COUNTS.singles + 2 * COUNTS.pairs;
const byte = fc.integer({ min: -127, max: 127 });

/** A table whose weights are bytes, rows of which nothing exceeds `least` left out. */
function tableOf(weights: readonly number[], labels: number, least = 0) {
  return weightTable(pack(Float32Array.from(weights), { bits: BITS, labels, largest: 127, least }), COUNTS);
}

function rowsOf(values: readonly number[]): number[] {
  const hasher = featureHasher(COUNTS, BITS);
  hasher.values.set(values);
  return [...hasher.rows()];
}

describe('a table of weights', () => {
  it('sums the rows of all features, whether they have weights or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 33 }),
        fc.infiniteStream(fc.oneof(fc.constant(0), byte)),
        fc.array(fc.array(fc.integer(), { minLength: VALUES, maxLength: VALUES }), { minLength: 1, maxLength: 4 }),
        (labels, stream, tokens) => {
          const weights = Array.from({ length: ROWS * labels }, (_, at) => (at % 3 === 0 ? 0 : (stream.next().value as number)));
          const table = tableOf(weights, labels);
          for (const values of tokens) {
            table.values.set(values);
            table.sum();
            const sums = Array.from({ length: labels }, (_, l) => rowsOf(values).reduce((sum, row) => sum + weights[row * labels + l], 0));
            expect([...table.sums]).toEqual(sums);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('knows nothing of rows whose weights are all small', () => {
    const values = Array.from({ length: VALUES }, (_, k) => k);
    const rows = rowsOf(values);
    const weights = Array.from({ length: ROWS * 2 }, (_, at) => (Math.floor(at / 2) === rows[0] ? 5 : -2));
    const table = tableOf(weights, 2, 2);
    table.values.set(values);
    table.sum();
    const n = rows.filter((row) => row === rows[0]).length;
    expect([...table.sums]).toEqual([5 * n, 5 * n]);
  });
});
