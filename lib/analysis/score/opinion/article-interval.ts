import { type Attributed, AUTHOR, NO_VOICE } from '../../model/attributed.ts';
import { MARK } from '../../model/document.ts';
import { isBody } from '../body.ts';
import { type ArticleFeatures, articleLogOdds, articleStyle, probabilityOf, termValue } from './article-model.ts';
import { readTerms } from './features.ts';
import type { ArticleModel, ArticleTerm } from './models.ts';
import { bitsAt, readingOf } from './reading.ts';
import { meanOf } from './sentence-model.ts';
import { STYLE } from './style.ts';
import type { Terms } from './vocabulary.ts';

/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.96;
const COUNTS = STYLE.length - 1;

/** A model and the numbers by which it knows its terms. */
export type ReadingModel = { readonly model: ArticleModel; readonly terms: Terms<ArticleTerm> };

/** What one more occurrence of each term would change in the log-odds. */
function termInfluences({ terms }: ArticleFeatures): ReadonlyMap<ArticleTerm, number> {
  let squares = 0;
  let sum = 0;
  for (const { term, count } of terms) {
    const value = termValue(count, term.idf);
    squares += value * value;
    sum += value * term.weight;
  }
  const norm = Math.sqrt(squares);
  const pull = sum / (squares * norm);
  const out = new Map<ArticleTerm, number>();
  if (norm === 0) return out;
  for (const { term, count } of terms) {
    out.set(term, (term.idf / count) * (term.weight / norm - pull * termValue(count, term.idf)));
  }
  return out;
}

/** What one more token of each style feature would change, and what any token changes by making the article longer. */
function styleInfluences({ style: weights }: ArticleModel, features: ArticleFeatures): { byFeature: Float64Array; ofLength: number } {
  const byFeature = new Float64Array(COUNTS);
  let ofLength = weights[COUNTS] / Math.max(1, features.sentences) / 25;
  for (let k = 0; k < COUNTS; k++) {
    if (features.style[k] === 0) continue;
    const half = (articleStyle(features, k) * weights[k]) / 2;
    byFeature[k] = half / features.style[k];
    ofLength -= half / features.length;
  }
  return { byFeature, ofLength };
}

/** Adds to each token of the author's what its style and its being there change. */
function addStyle(doc: Attributed, model: ArticleModel, features: ArticleFeatures, influence: Float64Array): void {
  const { byFeature, ofLength } = styleInfluences(model, features);
  const { bits } = readingOf(doc);
  let initial = true;
  for (let i = 0; i < influence.length; i++) {
    if (doc.voices[i] !== AUTHOR) continue;
    influence[i] += ofLength;
    for (let rest = bitsAt(bits[i], initial); rest !== 0; rest &= rest - 1) influence[i] += byFeature[31 - Math.clz32(rest & -rest)];
    if (doc.tokens.kind[i] !== MARK) initial = false;
  }
}

/** Adds to each token what it changes in the share of the body that is reported speech. */
function addVoice({ voices }: Attributed, model: ArticleModel, { attributed }: ArticleFeatures, influence: Float64Array): void {
  let voiced = 0;
  for (const voice of voices) if (voice !== NO_VOICE) voiced++;
  const unit = (2 * model.style[COUNTS + 1]) / Math.max(1, voiced);
  for (let i = 0; i < influence.length; i++) {
    if (voices[i] !== NO_VOICE) influence[i] += unit * (voices[i] === AUTHOR ? -attributed : 1 - attributed);
  }
}

/** What the log-odds would change, to the first order, by one more of each token of the body. */
function influences(doc: Attributed, { model, terms }: ReadingModel, features: ArticleFeatures): Float64Array {
  const influence = new Float64Array(doc.tokens.length);
  addStyle(doc, model, features, influence);
  addVoice(doc, model, features, influence);
  const mean = meanOf(features.words, model.meaning);
  for (let k = 0; k < features.words.length; k++)
    influence[features.at[k]] += (model.meaning[features.words[k]] - mean) / features.words.length;
  const ofTerm = termInfluences(features);
  const author = { first: 0, last: doc.tokens.length, reads: (i: number) => doc.voices[i] === AUTHOR };
  readTerms(doc, author, terms, {
    word: () => undefined,
    term: (term, token) => {
      influence[token] += ofTerm.get(term) ?? 0;
    },
  });
  return influence;
}

/**
 * 95 % interval of the article's probability, were its body other sentences of the same author: the infinitesimal jackknife of the
 * log-odds over the body's sentences (Jaeckel 1972; Efron 1982, ch. 6). With U the first-order change of the log-odds by one more of a
 * sentence, the variance is n/(n−1) Σ (U − Ū)², and the interval the log-odds ± 1.96 standard errors, as probabilities, 0–1. It knows
 * nothing of how sure the model itself is. Null under two sentences.
 */
export function articleInterval(
  doc: Attributed,
  reading: ReadingModel,
  features: ArticleFeatures,
): { readonly low: number; readonly high: number } | null {
  const influence = influences(doc, reading, features);
  const sums: number[] = [];
  for (const { block, first, last } of doc.sentences) {
    if (!isBody(doc, block)) continue;
    let sum = 0;
    for (let i = first; i < last; i++) sum += influence[i];
    sums.push(sum);
  }
  const n = sums.length;
  if (n < 2) return null;
  let total = 0;
  for (const sum of sums) total += sum;
  let squares = 0;
  for (const sum of sums) squares += (sum - total / n) ** 2;
  const margin = Z95 * Math.sqrt((n / (n - 1)) * squares);
  const z = articleLogOdds(reading.model, features);
  return { low: probabilityOf(z - margin), high: probabilityOf(z + margin) };
}
