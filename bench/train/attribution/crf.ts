import { FEATURES } from '#lib/analysis/attribute/tagger/features.ts';
import { LABELS } from '#lib/analysis/attribute/tagger/labels.ts';
import { STEP_KINDS, STEP_ROWS } from '#lib/analysis/attribute/tagger/transitions.ts';
import { seeded, shuffle } from './random.ts';

const PAIRS = LABELS * LABELS;
/** Rows of the table that one token has. */
export const ROWS = FEATURES.singles + FEATURES.pairs;

/** A labelled sequence: `ROWS` rows of the table for each token (−1 for none), `STEP_KINDS` rows of the table of steps, labels. */
export type Example = { readonly features: Int32Array; readonly steps: Int32Array; readonly labels: Uint8Array };

/** Weights of features (`2^bits` rows of `LABELS`) and of steps (`STEP_ROWS` rows of `LABELS²`). */
export type Weights = { readonly features: Float32Array; readonly steps: Float32Array };

type Settings = {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: number;
  readonly seed: number;
};
type Trained = Weights & { readonly featureSquares: Float32Array; readonly stepSquares: Float32Array };

/** Below this a gradient changes nothing worth the time. */
const SMALLEST = 1e-4;
const START = 1;
/** Epochs whose weights are not averaged. */
const UNSETTLED = 2;

const fresh = (bits: number): Weights => ({ features: new Float32Array(2 ** bits * LABELS), steps: new Float32Array(STEP_ROWS * PAIRS) });

/** Forward and backward probabilities, scaled to sum 1 at each token, and the factors `exp(score)` of each step. */
type Lattice = {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly factors: Float64Array;
  readonly scales: Float64Array;
};

function scoresOf({ features, labels }: Example, weights: Weights): Float64Array {
  const scores = new Float64Array(labels.length * LABELS);
  for (let f = 0; f < features.length; f++) {
    const row = features[f];
    if (row < 0) continue;
    const now = Math.floor(f / ROWS) * LABELS;
    for (let l = 0; l < LABELS; l++) scores[now + l] += weights.features[row * LABELS + l];
  }
  return scores;
}

/** The factors of the step to one token, the largest of them 1. */
function writeFactors(out: Float64Array, { steps }: Example, at: number, scores: Float64Array, weights: Weights): void {
  for (let k = at * STEP_KINDS; k < (at + 1) * STEP_KINDS; k++)
    for (let x = 0; x < PAIRS; x++) out[x] += weights.steps[steps[k] * PAIRS + x];
  let most = Number.NEGATIVE_INFINITY;
  for (let x = 0; x < PAIRS; x++) {
    out[x] += scores[at * LABELS + (x % LABELS)];
    if (out[x] > most) most = out[x];
  }
  for (let x = 0; x < PAIRS; x++) out[x] = Math.exp(out[x] - most);
}

function factorsOf(example: Example, weights: Weights): { factors: Float64Array; first: Float64Array } {
  const { length } = example.labels;
  const scores = scoresOf(example, weights);
  const factors = new Float64Array(length * PAIRS);
  for (let at = 1; at < length; at++) writeFactors(factors.subarray(at * PAIRS, (at + 1) * PAIRS), example, at, scores, weights);
  const top = Math.max(...scores.subarray(0, LABELS));
  return { factors, first: scores.slice(0, LABELS).map((score) => Math.exp(score - top)) };
}

function scale(values: Float64Array, from: number): number {
  let sum = 0;
  for (let l = 0; l < LABELS; l++) sum += values[from + l];
  for (let l = 0; l < LABELS; l++) values[from + l] /= sum;
  return sum;
}

function latticeOf(example: Example, weights: Weights): Lattice {
  const { length } = example.labels;
  const { factors, first } = factorsOf(example, weights);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const scales = new Float64Array(length);
  forward.set(first);
  scale(forward, 0);
  for (let at = 1; at < length; at++) {
    const now = at * LABELS;
    for (let x = 0; x < PAIRS; x++) forward[now + (x % LABELS)] += forward[now - LABELS + Math.floor(x / LABELS)] * factors[at * PAIRS + x];
    scales[at] = scale(forward, now);
  }
  backward.fill(1, (length - 1) * LABELS);
  for (let at = length - 1; at > 0; at--) {
    const now = at * LABELS;
    for (let x = 0; x < PAIRS; x++)
      backward[now - LABELS + Math.floor(x / LABELS)] += (factors[at * PAIRS + x] * backward[now + (x % LABELS)]) / scales[at];
  }
  return { forward, backward, factors, scales };
}

/** The gradients of one sequence and the weights that have one. */
type Gradients = { readonly values: Float64Array; readonly touched: Int32Array; n: number };

const noGradients = (size: number): Gradients => ({ values: new Float64Array(size), touched: new Int32Array(size), n: 0 });

function addGradient(gradients: Gradients, at: number, gradient: number): void {
  if (gradients.values[at] === 0) gradients.touched[gradients.n++] = at;
  gradients.values[at] += gradient;
}

/** One step of AdaGrad (Duchi et al. 2011), after which the gradients are empty again. */
function descend(weights: Float32Array, squares: Float32Array, gradients: Gradients, rate: number, decay: number): void {
  for (let k = 0; k < gradients.n; k++) {
    const at = gradients.touched[k];
    const gradient = gradients.values[at] + decay * weights[at];
    squares[at] += gradient * gradient;
    weights[at] -= (rate * gradient) / Math.sqrt(squares[at] + START);
    gradients.values[at] = 0;
  }
  gradients.n = 0;
}

type Learning = { readonly features: Gradients; readonly steps: Gradients };

function addFeatureGradients({ features, labels }: Example, { forward, backward }: Lattice, at: number, out: Gradients): void {
  const now = at * LABELS;
  let sum = 0;
  for (let l = 0; l < LABELS; l++) sum += forward[now + l] * backward[now + l];
  for (let l = 0; l < LABELS; l++) {
    const gradient = (forward[now + l] * backward[now + l]) / sum - (labels[at] === l ? 1 : 0);
    if (Math.abs(gradient) < SMALLEST) continue;
    for (let f = at * ROWS; f < (at + 1) * ROWS; f++) if (features[f] >= 0) addGradient(out, features[f] * LABELS + l, gradient);
  }
}

function addStepGradients({ steps, labels }: Example, { forward, backward, factors, scales }: Lattice, at: number, out: Gradients): void {
  for (let x = 0; x < PAIRS; x++) {
    const before = Math.floor(x / LABELS);
    const label = x % LABELS;
    const expected = (forward[(at - 1) * LABELS + before] * factors[at * PAIRS + x] * backward[at * LABELS + label]) / scales[at];
    const gradient = expected - (labels[at - 1] === before && labels[at] === label ? 1 : 0);
    if (Math.abs(gradient) < SMALLEST) continue;
    for (let k = at * STEP_KINDS; k < (at + 1) * STEP_KINDS; k++) addGradient(out, steps[k] * PAIRS + x, gradient);
  }
}

/** One step on the negative log-likelihood of one sequence. */
function learn(example: Example, trained: Trained, learning: Learning, rate: number, decay: number): void {
  const lattice = latticeOf(example, trained);
  for (let at = 0; at < example.labels.length; at++) {
    addFeatureGradients(example, lattice, at, learning.features);
    if (at > 0) addStepGradients(example, lattice, at, learning.steps);
  }
  descend(trained.features, trained.featureSquares, learning.features, rate, decay);
  descend(trained.steps, trained.stepSquares, learning.steps, rate, 0);
}

function dropped(features: Int32Array, share: number, random: () => number): Int32Array {
  return features.map((row) => (random() < share ? -1 : row));
}

function average(mean: Float32Array, values: Float32Array, n: number): void {
  for (let i = 0; i < mean.length; i++) mean[i] += (values[i] - mean[i]) / n;
}

/**
 * Trains a linear-chain conditional random field: a step of AdaGrad for each sequence, a share of the features left out at each visit so
 * that none leans on another (the weights are scaled for all of them to be there), weights averaged over the epochs but the first two. `seed` decides on the
 * order and on what is left out.
 */
export function trainCrf(examples: readonly Example[], { bits, epochs, rate, decay, dropout, seed }: Settings): Weights {
  const weights = fresh(bits);
  const mean = fresh(bits);
  const trained: Trained = {
    ...weights,
    featureSquares: new Float32Array(weights.features.length),
    stepSquares: new Float32Array(weights.steps.length),
  };
  const learning = { features: noGradients(weights.features.length), steps: noGradients(weights.steps.length) };
  const order = [...examples];
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order)
      learn({ ...example, features: dropped(example.features, dropout, random) }, trained, learning, rate, decay);
    const n = epoch + 1 - UNSETTLED;
    if (n < 1) continue;
    average(mean.features, weights.features, n);
    average(mean.steps, weights.steps, n);
  }
  return { features: mean.features.map((weight) => weight * (1 - dropout)), steps: mean.steps };
}
