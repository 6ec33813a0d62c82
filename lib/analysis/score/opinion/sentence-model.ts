import type { Features, Found, StyleCounts } from './features.ts';
import { LOADED, loadedFeatures } from './loaded.ts';
import type { SentenceModel, TermWeights } from './models.ts';
import { STYLE } from './style.ts';

/** What the sentence model sees of a sentence. */
export type SentenceFeatures = Features<TermWeights>;

const LENGTH = STYLE.indexOf('length');
const LEAST_NORM = 0.5;
/** How far style may pull against words under the same regularisation. */
const STYLE_SCALE = 1.5;

/** The value of style feature `k`: how often it stands, damped by length, 0–1.5; for length the logarithm about a sentence of 20 tokens. */
export function sentenceStyle({ style, length }: StyleCounts, k: number): number {
  if (k === LENGTH) return STYLE_SCALE * Math.log((1 + length) / 20);
  return STYLE_SCALE * Math.min(1, (6 * style[k]) / Math.sqrt(20 * Math.max(1, length)));
}

/** The factors by which term weights and priors are scaled: unit length of the idf vector, and root of the number of terms with a prior. */
export function sentenceScale(terms: readonly Found<TermWeights>[]): { weight: number; prior: number } {
  let squares = 0;
  let priors = 0;
  for (const { term } of terms) {
    squares += term.idf * term.idf;
    if (term.prior !== 0) priors++;
  }
  return { weight: 1 / Math.sqrt(Math.max(LEAST_NORM, squares)), prior: 1 / Math.sqrt(priors + 1) };
}

/** What each term of the features adds to the log-odds, in their order. */
export function termContributions({ terms }: SentenceFeatures): Float64Array {
  const scale = sentenceScale(terms);
  const out = new Float64Array(terms.length);
  for (let t = 0; t < terms.length; t++) {
    const { idf, weight, prior } = terms[t].term;
    out[t] = idf * weight * scale.weight + prior * scale.prior;
  }
  return out;
}

/** What the words of the features come to by their meaning, in log-odds: the mean of their scalars; 0 without words of the table. */
export function meanOf(words: readonly number[], scalars: ArrayLike<number>): number {
  let sum = 0;
  for (const word of words) sum += scalars[word];
  return words.length === 0 ? 0 : sum / words.length;
}

/** Probability, 0–1, that people would call the sentence opinion or mixed rather than fact, judged as printed. */
export function sentenceProbability(model: SentenceModel, features: SentenceFeatures): number {
  let z = model.bias + meanOf(features.words, model.words.meaning);
  const loaded = loadedFeatures(features.words, model.words.loaded);
  for (let k = 0; k < LOADED; k++) z += loaded[k] * model.loaded[k];
  for (let k = 0; k < STYLE.length; k++) z += sentenceStyle(features, k) * model.style[k];
  for (const weight of termContributions(features)) z += weight;
  return 1 / (1 + Math.exp(-z));
}
