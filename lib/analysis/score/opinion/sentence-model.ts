import type { Features } from './features.ts';
import { STYLE } from './style.ts';

/** Parameters of one term: inverse document frequency, weight, and prior from articles labelled as opinion or news. */
export type TermWeights = { readonly idf: number; readonly weight: number; readonly prior: number };

/** A logistic regression over the terms and style of one sentence. */
export type SentenceModel = { readonly bias: number; readonly style: ArrayLike<number>; readonly terms: ReadonlyMap<string, TermWeights> };

const LENGTH = STYLE.indexOf('length');
const LEAST_NORM = 0.5;
/** How far style may pull against words under the same regularisation. */
const STYLE_SCALE = 1.5;

/** The value of style feature `k`: how often it stands, damped by length, 0–1.5; for length the logarithm about a sentence of 20 tokens. */
export function sentenceStyle(features: Features, k: number): number {
  if (k === LENGTH) return STYLE_SCALE * Math.log((1 + features.length) / 20);
  return STYLE_SCALE * Math.min(1, (6 * features.style[k]) / Math.sqrt(20 * Math.max(1, features.length)));
}

/** The factors by which term weights and priors are scaled: unit length of the idf vector, and root of the number of terms with a prior. */
export function sentenceScale(model: SentenceModel, features: Features): { weight: number; prior: number } {
  let squares = 0;
  let priors = 0;
  for (const term of features.terms.keys()) {
    const known = model.terms.get(term);
    if (!known) continue;
    squares += known.idf * known.idf;
    if (known.prior !== 0) priors++;
  }
  return { weight: 1 / Math.sqrt(Math.max(LEAST_NORM, squares)), prior: 1 / Math.sqrt(priors + 1) };
}

/** Calls `visit` with every contribution to the log-odds; their sum and the bias are the log-odds. */
export function contributions(
  model: SentenceModel,
  features: Features,
  visit: (rule: string, token: number | null, weight: number) => void,
): void {
  for (let k = 0; k < STYLE.length; k++) {
    const value = sentenceStyle(features, k);
    if (value !== 0) visit(STYLE[k], null, value * model.style[k]);
  }
  const scale = sentenceScale(model, features);
  for (const [term, { token }] of features.terms) {
    const known = model.terms.get(term);
    if (known) visit(term, token, known.idf * known.weight * scale.weight + known.prior * scale.prior);
  }
}

/** Probability, 0–1, that people would call the sentence opinion or mixed rather than fact, judged as printed. */
export function sentenceProbability(model: SentenceModel, features: Features): number {
  let z = model.bias;
  contributions(model, features, (_rule, _token, weight) => {
    z += weight;
  });
  return 1 / (1 + Math.exp(-z));
}
