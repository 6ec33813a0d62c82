import article from '../../weights/opinion-article.json' with { type: 'json' };
import sentence from '../../weights/opinion-sentence.json' with { type: 'json' };
import type { ArticleModel, SentenceModel } from './models.ts';

/** Weights are stored as whole numbers of this size. */
export const UNIT = 1 / 1000;

function termsOf<T>(list: string, make: (k: number) => T): ReadonlyMap<string, T> {
  return new Map(list.split('|').map((term, k) => [term, make(k)]));
}

/** The sentence model as trained by `npm run bench train opinion`. */
export const SENTENCE_MODEL: SentenceModel = {
  bias: sentence.bias * UNIT,
  style: sentence.style.map((w) => w * UNIT),
  terms: termsOf(sentence.terms, (k) => ({
    idf: sentence.idf[k] * UNIT,
    weight: sentence.weight[k] * UNIT,
    prior: sentence.prior[k] * UNIT,
  })),
};

/** The article model as trained by `npm run bench train opinion`. */
export const ARTICLE_MODEL: ArticleModel = {
  bias: article.bias * UNIT,
  style: article.style.map((w) => w * UNIT),
  terms: termsOf(article.terms, (k) => ({ idf: article.idf[k] * UNIT, weight: article.weight[k] * UNIT })),
};
