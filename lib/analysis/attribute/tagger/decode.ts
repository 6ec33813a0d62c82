import { CONTENT_PART, CUE_PART, GAP_AFTER_CONTENT, GAP_AFTER_CUE, GAP_AFTER_SOURCE, LABELS, PART_OF, SOURCE_PART } from './labels.ts';
import { STEP_KINDS, STEP_ROWS } from './transitions.ts';

const PAIRS = LABELS * LABELS;

/** A gap follows the part that it remembers, or goes on. */
function mayFollow(before: number, label: number): boolean {
  if (before === label) return true;
  if (label === GAP_AFTER_SOURCE) return PART_OF[before] === SOURCE_PART;
  if (label === GAP_AFTER_CUE) return PART_OF[before] === CUE_PART;
  return label !== GAP_AFTER_CONTENT || PART_OF[before] === CONTENT_PART;
}

/** The steps that there are, as label before × `LABELS` + label, those to one label together. */
const STEPS = Uint8Array.from(
  Array.from({ length: PAIRS }, (_, x) => x)
    .filter((x) => mayFollow(Math.floor(x / LABELS), x % LABELS))
    .sort((x, y) => (x % LABELS) - (y % LABELS) || x - y),
);
const BEFORE = STEPS.map((x) => Math.floor(x / LABELS));
/** Where the steps to each label begin, and where those to the last one end. */
const FROM = Uint8Array.from({ length: LABELS + 1 }, (_, label) => STEPS.filter((x) => x % LABELS < label).length);

/** Weights of the steps that there are, row by row, and the sums of three rows by their numbers, made when they are first asked for. */
export type StepWeights = { readonly rows: Float32Array; readonly sums: Map<number, Float32Array> };

/** Rows come together in some thousand ways. */
const MOST_SUMS = 4096;

/** The weights of the steps that there are, from a table of rows of `LABELS²`. */
export function possibleSteps(table: Float32Array): StepWeights {
  const length = (table.length / PAIRS) * STEPS.length;
  const rows = Float32Array.from({ length }, (_, i) => {
    const row = Math.floor(i / STEPS.length);
    return table[row * PAIRS + STEPS[i - row * STEPS.length]];
  });
  return { rows, sums: new Map() };
}

/** The weights of the steps to token `at`. */
function weightsTo(at: number, steps: Int32Array, { rows, sums }: StepWeights): Float32Array {
  const a = steps[at * STEP_KINDS];
  const b = steps[at * STEP_KINDS + 1];
  const c = steps[at * STEP_KINDS + 2];
  const key = (a * STEP_ROWS + b) * STEP_ROWS + c;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = Float32Array.from(STEPS, (_, k) => rows[a * STEPS.length + k] + rows[b * STEPS.length + k] + rows[c * STEPS.length + k]);
  if (sums.size >= MOST_SUMS) sums.clear();
  sums.set(key, sum);
  return sum;
}

function largest(sums: Float64Array): number {
  let best = 0;
  for (let l = 1; l < sums.length; l++) if (sums[l] > sums[best]) best = l;
  return best;
}

/** Fills in the labels from the last one back; `came` tells the label before each. */
function walkBack(labels: Uint8Array, came: Uint8Array, last: number): Uint8Array {
  for (let at = labels.length - 1, label = last; at >= 0; at--) {
    labels[at] = label;
    label = came[at * LABELS + label];
  }
  return labels;
}

/**
 * The best sequence of labels (Viterbi 1967): `scores` holds `LABELS` for each token, `steps` for each token the three rows of `weights` that weigh
 * going from label to label.
 */
export function bestLabels(length: number, scores: Float64Array, steps: Int32Array, weights: StepWeights): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const came = new Uint8Array(length * LABELS);
  let sums = scores.slice(0, LABELS);
  let next = new Float64Array(LABELS);
  for (let at = 1; at < length; at++) {
    const toHere = weightsTo(at, steps, weights);
    for (let label = 0; label < LABELS; label++) {
      let most = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (let k = FROM[label]; k < FROM[label + 1]; k++) {
        const sum = sums[BEFORE[k]] + toHere[k];
        if (sum > most) {
          most = sum;
          best = BEFORE[k];
        }
      }
      came[at * LABELS + label] = best;
      next[label] = most + scores[at * LABELS + label];
    }
    [sums, next] = [next, sums];
  }
  return walkBack(labels, came, largest(sums));
}
