import { type Attributed, AUTHOR } from '../../model/attributed.ts';
import { allFeatures, type Features, featuresOf } from './features.ts';
import type { ArticleModel, ArticleTerm } from './models.ts';
import { meanOf } from './sentence-model.ts';
import { STYLE } from './style.ts';
import type { Terms } from './vocabulary.ts';

/** What the article model sees: the features of the author's voice, its sentences, and the share of the body that is reported speech. */
export type ArticleFeatures<W = ArticleTerm, K = number> = Features<W, K> & { readonly sentences: number; readonly attributed: number };

/** Style features of an article: those of sentences as rates, with mean sentence length last but one and the attributed share last. */
export const ARTICLE_STYLE: readonly string[] = [...STYLE.filter((name) => name !== 'length'), 'sentence length', 'attributed share'];

function voiceOf(doc: Attributed): { readonly sentences: number; readonly attributed: number } {
  let author = 0;
  let voiced = 0;
  for (const voice of doc.voices) {
    if (voice !== 0) voiced++;
    if (voice === AUTHOR) author++;
  }
  const sentences = doc.sentences.filter((s) => doc.verdicts[s.block].role === 'body').length;
  return { sentences, attributed: voiced === 0 ? 0 : 1 - author / voiced };
}

/** Reads the author's voice of an article for a model with these terms. */
export function articleFeatures<W>(doc: Attributed, terms: Terms<W>): ArticleFeatures<W> {
  return { ...featuresOf(doc, 0, doc.tokens.length, (i) => doc.voices[i] === AUTHOR, terms), ...voiceOf(doc) };
}

/** The same with all terms there are: what the model is trained on. */
export function allArticleFeatures(doc: Attributed): ArticleFeatures<string, string> {
  return { ...allFeatures(doc, 0, doc.tokens.length, (i) => doc.voices[i] === AUTHOR), ...voiceOf(doc) };
}

/** The value of style feature `k` of `ARTICLE_STYLE`: the root of its rate per token, scaled so that all stand near 0–1. */
export function articleStyle(features: ArticleFeatures<unknown, unknown>, k: number): number {
  const extra = k - (ARTICLE_STYLE.length - 2);
  if (extra === 0) return features.length / Math.max(1, features.sentences) / 25 - 1;
  if (extra === 1) return 2 * features.attributed;
  return 3 * Math.sqrt(features.style[k] / Math.max(1, features.length));
}

/** The value of a term that stands `count` times, before the vector is brought to unit length. */
export function termValue(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf;
}

/** The log-odds that the publisher would put an article with this voice in its opinion section. */
export function articleLogOdds(model: ArticleModel, features: ArticleFeatures): number {
  let squares = 0;
  let sum = 0;
  for (const { term, count } of features.terms) {
    const value = termValue(count, term.idf);
    squares += value * value;
    sum += value * term.weight;
  }
  let z = model.bias + meanOf(features.words, model.meaning) + (squares > 0 ? sum / Math.sqrt(squares) : 0);
  for (let k = 0; k < ARTICLE_STYLE.length; k++) z += articleStyle(features, k) * model.style[k];
  return z;
}

/** The probability, 0–1, of log-odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Calibrated probability, 0–1, that the publisher would put an article with this voice in its opinion section. */
export function articleProbability(model: ArticleModel, features: ArticleFeatures): number {
  return probabilityOf(articleLogOdds(model, features));
}
