import { logOdds, sigmoid, type Trees } from './boosted.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { DOM_FEATURES, domFeatures } from './dom-features.ts';
import { LINE_FEATURES, lineFeatures } from './line-features.ts';
import type { PageFacts } from './page-facts.ts';
import { SCORE_FEATURES, scoreFeatures } from './score-features.ts';
import { SHARED_FEATURES, sharedFeatures } from './shared-features.ts';
import { wordFeatures } from './word-features.ts';

/** Logistic regression on what a line shows by itself: weights by word and by `LINE_FEATURES`. */
export type LineModel = { readonly bias: number; readonly words: ReadonlyMap<string, number>; readonly line: Float64Array };

/** The line model, and the trees that decide with its scores, the place on the page and, for HTML, the structure. */
export type ZoningModel = { readonly line: LineModel; readonly trees: Trees };

/** Log-odds of body for each line by itself. */
export function lineScores(model: LineModel, page: PageFacts): Float64Array {
  const values = new Float64Array(LINE_FEATURES.length);
  const scores = new Float64Array(page.facts.length);
  for (let block = 0; block < scores.length; block++) {
    lineFeatures(page, block, values, 0);
    let sum = model.bias;
    for (let f = 0; f < values.length; f++) sum += model.line[f] * values[f];
    for (const word of wordFeatures(page.doc, block)) sum += model.words.get(word) ?? 0;
    scores[block] = sum;
  }
  return scores;
}

/** The names of the values that the trees read about a block, in order. */
export const featuresOf = (html: boolean): readonly string[] => [
  ...LINE_FEATURES,
  ...CONTEXT_FEATURES,
  ...SCORE_FEATURES,
  ...(html ? DOM_FEATURES : []),
  ...SHARED_FEATURES,
];

const CONTEXT = LINE_FEATURES.length;
const SCORES = CONTEXT + CONTEXT_FEATURES.length;
const STRUCTURE = SCORES + SCORE_FEATURES.length;

/** How many values a block has in the table of the trees. */
export const widthOf = (html: boolean) => STRUCTURE + (html ? DOM_FEATURES.length : 0) + SHARED_FEATURES.length;

/** A writer of the `widthOf` values per block that the trees read; blocks are asked for in order. */
export function rowWriter(page: PageFacts, scores: Float64Array): (block: number, out: Float64Array, at: number) => void {
  const context = contextFeatures(page);
  const around = scoreFeatures(page, scores);
  const dom = page.html ? domFeatures(page) : null;
  const shared = sharedFeatures(page);
  const sharedAt = widthOf(page.html) - SHARED_FEATURES.length;
  return (block, out, at) => {
    lineFeatures(page, block, out, at);
    context(block, out, at + CONTEXT);
    around(block, out, at + SCORES);
    dom?.(block, out, at + STRUCTURE);
    shared(block, out, at + sharedAt);
  };
}

/** Probability of body for each block. */
export function bodyProbabilities(model: ZoningModel, page: PageFacts): Float64Array {
  const write = rowWriter(page, lineScores(model.line, page));
  const row = new Float64Array(widthOf(page.html));
  const p = new Float64Array(page.facts.length);
  for (let block = 0; block < p.length; block++) {
    write(block, row, 0);
    p[block] = sigmoid(logOdds(model.trees, row, 0));
  }
  return p;
}
