import { describe, expect, it } from 'vitest';
import { bestLabels, LANES, stepWeights } from '#lib/analysis/attribute/tagger/decode.ts';
import { CONTENT_AFTER, CUE_BEFORE, LABELS, OUTSIDE, SOURCE_BEFORE } from '#lib/analysis/attribute/tagger/labels.ts';
import { STEP_KINDS } from '#lib/analysis/attribute/tagger/transitions.ts';
import { type Example, ROWS, trainCrf, type Weights } from '../../../bench/train/attribution/crf.ts';

const BITS = 4;
const SETTINGS = { bits: BITS, epochs: 12, rate: 0.3, decay: 0, dropout: 0.1, seed: 1 } as const;

/** A sequence whose tokens have one feature each. */
function example(features: readonly number[], labels: readonly number[]): Example {
  const rows = new Int32Array(features.length * ROWS).fill(-1);
  features.forEach((feature, at) => {
    rows[at * ROWS] = feature;
  });
  return { features: rows, steps: new Int32Array(features.length * STEP_KINDS), labels: Uint8Array.from(labels) };
}

function predict({ features, steps }: Weights, given: Example): number[] {
  const { length } = given.labels;
  const scores = new Float32Array(length * LANES);
  for (let at = 0; at < length; at++)
    for (let l = 0; l < LABELS; l++) scores[at * LANES + l] = features[given.features[at * ROWS] * LABELS + l];
  return [...bestLabels(length, scores, given.steps, stepWeights(steps))];
}

// Feature 1 is a name, 2 a verb, 3 any other word: a name is a source only before a verb, and words are content only behind one.
const TEACHING = [
  example([1, 2, 3, 3, 3], [SOURCE_BEFORE, CUE_BEFORE, CONTENT_AFTER, CONTENT_AFTER, CONTENT_AFTER]),
  example([3, 1, 3, 3], [OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]),
  example([3, 1, 2, 3], [OUTSIDE, SOURCE_BEFORE, CUE_BEFORE, CONTENT_AFTER]),
  example([3, 3, 1, 3], [OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]),
];

describe('a conditional random field', () => {
  it('learns what a label owes to its neighbours', () => {
    const weights = trainCrf(TEACHING, SETTINGS);
    for (const taught of TEACHING) expect(predict(weights, taught)).toEqual([...taught.labels]);
    const unseen = example([3, 3, 1, 2, 3, 3], []);
    expect(predict(weights, { ...unseen, labels: new Uint8Array(6) })).toEqual([
      OUTSIDE,
      OUTSIDE,
      SOURCE_BEFORE,
      CUE_BEFORE,
      CONTENT_AFTER,
      CONTENT_AFTER,
    ]);
  });

  it('comes out the same each time', () => {
    expect(trainCrf(TEACHING, SETTINGS)).toEqual(trainCrf(TEACHING, SETTINGS));
  });
});
