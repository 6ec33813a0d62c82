import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, LANES, stepWeights } from '#lib/analysis/attribute/tagger/decode.ts';
import { GAP_AFTER_CONTENT, GAP_AFTER_CUE, GAP_AFTER_SOURCE, LABELS, PART_OF } from '#lib/analysis/attribute/tagger/labels.ts';
import { STEP_KINDS, STEP_ROWS } from '#lib/analysis/attribute/tagger/transitions.ts';

const PAIRS = LABELS * LABELS;
/** The part that each gap remembers. */
const REMEMBERED = new Map([
  [GAP_AFTER_SOURCE, 1],
  [GAP_AFTER_CUE, 2],
  [GAP_AFTER_CONTENT, 3],
]);

function allowed(before: number, label: number): boolean {
  const part = REMEMBERED.get(label);
  return part === undefined || before === label || PART_OF[before] === part;
}

/** The best sequence by looking at all of them. */
function bestOfAll(length: number, scores: Float32Array, steps: Int32Array, table: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  const walk = (at: number, before: number, sum: number): void => {
    if (at === length) {
      best = Math.max(best, sum);
      return;
    }
    for (let label = 0; label < LABELS; label++) if (at === 0 || allowed(before, label)) walk(at + 1, label, sum + gain(at, before, label));
  };
  const gain = (at: number, before: number, label: number): number => {
    let sum = scores[at * LANES + label];
    for (let k = 0; at > 0 && k < STEP_KINDS; k++) sum += table[steps[at * STEP_KINDS + k] * PAIRS + before * LABELS + label];
    return sum;
  };
  walk(0, 0, 0);
  return best;
}

function sumOf(labels: Uint8Array, scores: Float32Array, steps: Int32Array, table: Float32Array): number {
  let sum = 0;
  labels.forEach((label, at) => {
    sum += scores[at * LANES + label];
    for (let k = 0; at > 0 && k < STEP_KINDS; k++) sum += table[steps[at * STEP_KINDS + k] * PAIRS + labels[at - 1] * LABELS + label];
  });
  return sum;
}

describe('the best sequence of labels', () => {
  it('is the best of all in which gaps follow what they remember', () => {
    const weight = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(weight),
        fc.infiniteStream(fc.nat(STEP_ROWS - 1)),
        (length, weights, rows) => {
          const next = () => weights.next().value as number;
          const table = Float32Array.from({ length: STEP_ROWS * PAIRS }, (_, i) => ((i * 7919) % 41) - 20);
          const scores = Float32Array.from({ length: length * LANES }, next);
          const steps = Int32Array.from({ length: length * STEP_KINDS }, () => rows.next().value as number);
          const labels = bestLabels(length, scores, steps, stepWeights(table));
          for (let at = 1; at < length; at++) expect(allowed(labels[at - 1], labels[at])).toBe(true);
          expect(sumOf(labels, scores, steps, table)).toBe(bestOfAll(length, scores, steps, table));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of a long text is that of its parts where nothing leads from one to the other', () => {
    const table = new Float32Array(STEP_ROWS * PAIRS);
    const length = 3000;
    const scores = Float32Array.from({ length: length * LANES }, (_, x) => ((x * 7919) % 97) / 10);
    const labels = bestLabels(length, scores, new Int32Array(length * STEP_KINDS), stepWeights(table));
    const free = Array.from({ length: LABELS }, (_, label) => label).filter((label) => !REMEMBERED.has(label));
    for (let at = 0; at < length; at++) {
      const most = Math.max(...free.map((label) => scores[at * LANES + label]));
      expect(scores[at * LANES + labels[at]]).toBeGreaterThanOrEqual(most - 20);
    }
  });

  it('of nothing is nothing', () => {
    expect(bestLabels(0, new Float32Array(0), new Int32Array(0), stepWeights(new Float32Array(STEP_ROWS * PAIRS)))).toHaveLength(0);
  });
});
