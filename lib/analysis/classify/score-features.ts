import type { PageFacts } from './page-facts.ts';

/** What the word scores of a line and of the lines around it show, in the order of the values. */
export const SCORE_FEATURES: readonly string[] = [
  'score',
  'score of last',
  'score of next',
  'score of last but one',
  'score of next but one',
  'mean within 3',
  'mean within 8',
  'mean of 3 before',
  'mean of 3 after',
  'body words before',
  'body words after',
  'gap to last body',
  'gap to next body',
  'run below zero',
  'score for length',
];

const NONE = -6;
const clip = (value: number) => Math.max(-8, Math.min(8, value));

/** A writer of the values of `SCORE_FEATURES` given the log-odds of each line by itself. */
export function scoreFeatures(page: PageFacts, scores: Float64Array): (block: number, out: Float64Array, at: number) => void {
  const n = scores.length;
  const sums = new Float64Array(n + 1);
  const words = new Float64Array(n + 1);
  const last = new Int32Array(n);
  const next = new Int32Array(n);
  let seen = -1;
  for (let i = 0; i < n; i++) {
    sums[i + 1] = sums[i] + clip(scores[i]);
    words[i + 1] = words[i] + (scores[i] > 0 ? page.facts[i].words : 0);
    last[i] = seen;
    if (scores[i] > 0.5) seen = i;
  }
  seen = n;
  for (let i = n - 1; i >= 0; i--) {
    next[i] = seen;
    if (scores[i] > 0.5) seen = i;
  }
  const at = (i: number) => (i < 0 || i >= n ? NONE : clip(scores[i]));
  const mean = (from: number, to: number, without: number) => {
    const a = Math.max(0, from);
    const b = Math.min(n, to);
    const self = without >= a && without < b;
    const size = b - a - (self ? 1 : 0);
    return size <= 0 ? NONE : (sums[b] - sums[a] - (self ? clip(scores[without]) : 0)) / size;
  };
  let run = 0;
  return (i, out, offset) => {
    run = scores[i] < 0 ? run + 1 : 0;
    const values = [
      at(i),
      at(i - 1),
      at(i + 1),
      at(i - 2),
      at(i + 2),
      mean(i - 3, i + 4, i),
      mean(i - 8, i + 9, i),
      mean(i - 3, i, -1),
      mean(i + 1, i + 4, -1),
      Math.log2(1 + words[i]),
      Math.log2(1 + words[n] - words[i + 1]),
      last[i] < 0 ? 40 : Math.min(40, i - last[i]),
      next[i] >= n ? 40 : Math.min(40, next[i] - i),
      Math.min(30, run),
      at(i) * Math.log2(1 + page.facts[i].words),
    ];
    for (let k = 0; k < values.length; k++) out[offset + k] = values[k];
  };
}
