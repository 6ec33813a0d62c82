import { CONTENT_PART, CUE_PART, GAP_AFTER_CONTENT, GAP_AFTER_CUE, GAP_AFTER_SOURCE, LABELS, PART_OF, SOURCE_PART } from './labels.ts';
import { STEP_KINDS } from './transitions.ts';

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
const LABEL = STEPS.map((x) => x % LABELS);

/** The weights of steps that there are, row by row, from a table of rows of `LABELS²`. */
export function possibleSteps(table: Float32Array): Float32Array {
  const rows = table.length / PAIRS;
  return Float32Array.from({ length: rows * STEPS.length }, (_, i) => {
    const row = Math.floor(i / STEPS.length);
    return table[row * PAIRS + STEPS[i - row * STEPS.length]];
  });
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

/** The best sequence of labels (Viterbi 1967): `scores` holds `LABELS` for each token, `steps` the rows of `table` (of `possibleSteps`) that weigh going from label to label. */
export function bestLabels(length: number, scores: Float64Array, steps: Int32Array, table: Float32Array): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const came = new Uint8Array(length * LABELS);
  let sums = scores.slice(0, LABELS);
  let next = new Float64Array(LABELS);
  for (let at = 1; at < length; at++) {
    const a = steps[at * STEP_KINDS] * STEPS.length;
    const b = steps[at * STEP_KINDS + 1] * STEPS.length;
    const c = steps[at * STEP_KINDS + 2] * STEPS.length;
    const now = at * LABELS;
    next.fill(Number.NEGATIVE_INFINITY);
    for (let k = 0; k < STEPS.length; k++) {
      const label = LABEL[k];
      const sum = sums[BEFORE[k]] + table[a + k] + table[b + k] + table[c + k];
      if (sum > next[label]) {
        next[label] = sum;
        came[now + label] = BEFORE[k];
      }
    }
    for (let l = 0; l < LABELS; l++) next[l] += scores[now + l];
    [sums, next] = [next, sums];
  }
  return walkBack(labels, came, largest(sums));
}
