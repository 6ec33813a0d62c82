import type { Scorer } from '../model/score.ts';
import { isScorable } from './body.ts';
import { articleInterval } from './opinion/article-interval.ts';
import { articleFeatures, articleProbability } from './opinion/article-model.ts';
import { ARTICLE_TERMS } from './opinion/vocabulary.ts';
import { ARTICLE_MODEL } from './opinion/weights.ts';

const READING = { model: ARTICLE_MODEL, terms: ARTICLE_TERMS };

/**
 * Calibrated probability, 0–1, that an article whose author writes so stands in an opinion section, with the interval of
 * `articleInterval`; null under 100 body words or without words of the author's (METHODS §3). Its words are shown by `opinion`.
 */
export const opinionArticle: Scorer = {
  name: 'opinionArticle',
  title: 'Probability that the article reads as an opinion piece',
  unit: 'probability',
  score(doc) {
    const features = articleFeatures(doc, ARTICLE_TERMS);
    const base = { name: 'opinionArticle', n: features.length, basis: 'article', evidence: [] } as const;
    if (!isScorable(doc) || features.length === 0) return { ...base, value: null };
    return { ...base, value: articleProbability(ARTICLE_MODEL, features), ...articleInterval(doc, READING, features) };
  },
};
