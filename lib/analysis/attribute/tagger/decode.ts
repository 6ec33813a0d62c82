import { newKernel, placesOf } from './kernel.ts';
import { CONTENT_PART, CUE_PART, GAP_AFTER_CONTENT, GAP_AFTER_CUE, GAP_AFTER_SOURCE, LABELS, PART_OF, SOURCE_PART } from './labels.ts';
import { STEP_KINDS } from './transitions.ts';

/** A gap follows the part that it remembers, or goes on. */
function mayFollow(before: number, label: number): boolean {
  if (before === label) return true;
  if (label === GAP_AFTER_SOURCE) return PART_OF[before] === SOURCE_PART;
  if (label === GAP_AFTER_CUE) return PART_OF[before] === CUE_PART;
  return label !== GAP_AFTER_CONTENT || PART_OF[before] === CONTENT_PART;
}

/** Room for labels of a token in scores, sums and steps: as many as the kernel takes at once. */
export const LANES = 12;
/** Tokens that the kernel takes at once. */
const CHUNK = 512;
/** Where a token came from takes a vector. */
const CAME = 16;
const FLOAT = 4;

/** Weights of steps in the memory of a kernel, and room there for some tokens. */
export type StepWeights = {
  readonly best: Float32Array;
  readonly scores: Float32Array;
  readonly steps: Int32Array;
  readonly came: Uint8Array;
  walk(tokens: number): void;
};

/** Lays out a table of rows of `LABELS²` weights: from each label to each, −∞ where there is no such step. */
export function stepWeights(table: Float32Array): StepWeights {
  const fromEach = (table.length / LABELS) * LANES;
  const [best, scores, steps, came, rows, end] = placesOf(
    LANES * FLOAT,
    CHUNK * LANES * FLOAT,
    CHUNK * STEP_KINDS * FLOAT,
    CHUNK * CAME,
    fromEach * FLOAT,
  );
  const { memory, walk } = newKernel(end);
  const weights = new Float32Array(memory, rows, fromEach).fill(Number.NEGATIVE_INFINITY);
  table.forEach((weight, x) => {
    const from = Math.floor(x / LABELS);
    const label = x % LABELS;
    if (mayFollow(from % LABELS, label)) weights[from * LANES + label] = weight;
  });
  return {
    best: new Float32Array(memory, best, LANES),
    scores: new Float32Array(memory, scores, CHUNK * LANES),
    steps: new Int32Array(memory, steps, CHUNK * STEP_KINDS),
    came: new Uint8Array(memory, came, CHUNK * CAME),
    walk: (tokens) => walk(rows, best, scores, steps, tokens, came),
  };
}

function largest(sums: Float32Array): number {
  let best = 0;
  for (let l = 1; l < LABELS; l++) if (sums[l] > sums[best]) best = l;
  return best;
}

/** Fills in the labels from the last one back; `came` tells the label before each. */
function walkBack(labels: Uint8Array, came: Uint8Array, last: number): Uint8Array {
  for (let at = labels.length - 1, label = last; at >= 0; at--) {
    labels[at] = label;
    label = came[at * CAME + label];
  }
  return labels;
}

/**
 * The best sequence of labels (Viterbi 1967): `scores` holds `LANES` numbers for each token, of which the last weighs nothing, `steps` for each token the three
 * rows of `weights` that weigh going from label to label.
 */
export function bestLabels(length: number, scores: Float32Array, steps: Int32Array, weights: StepWeights): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const came = new Uint8Array(length * CAME);
  weights.best.set(scores.subarray(0, LANES));
  for (let from = 1; from < length; from += CHUNK) {
    const to = Math.min(length, from + CHUNK);
    weights.scores.set(scores.subarray(from * LANES, to * LANES));
    weights.steps.set(steps.subarray(from * STEP_KINDS, to * STEP_KINDS));
    weights.walk(to - from);
    came.set(weights.came.subarray(0, (to - from) * CAME), from * CAME);
  }
  return walkBack(labels, came, largest(weights.best));
}
