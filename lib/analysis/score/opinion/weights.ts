import article from '../../weights/opinion-article.json' with { type: 'json' };
import sentence from '../../weights/opinion-sentence.json' with { type: 'json' };
import words from '../../weights/opinion-words.json' with { type: 'json' };
import type { ArticleModel, SentenceModel } from './models.ts';

/** Weights are stored as whole numbers of this size. */
export const UNIT = 1 / 1000;

function termsOf<T>(list: string, make: (k: number) => T): ReadonlyMap<string, T> {
  return new Map(list.split('|').map((term, k) => [term, make(k)]));
}

/** The words of the table, by their spelling keys, in the order of their numbers. */
export const TABLE_WORDS: readonly string[] = words.words.split('|');

/** A column of the table by the numbers of its words, which begin with 1. */
const scalars = (column: readonly number[]): Float64Array => Float64Array.from([0, ...column], (value) => value * UNIT);

/** The sentence model as trained by `npm run bench train opinion`. */
export const SENTENCE_MODEL: SentenceModel = {
  bias: sentence.bias * UNIT,
  style: sentence.style.map((w) => w * UNIT),
  terms: termsOf(sentence.terms, (k) => ({
    idf: sentence.idf[k] * UNIT,
    weight: sentence.weight[k] * UNIT,
    prior: sentence.prior[k] * UNIT,
  })),
  words: { meaning: scalars(words.meaning), loaded: scalars(words.loaded).map((logOdds) => 1 / (1 + Math.exp(-logOdds))) },
  loaded: sentence.loaded.map((w) => w * UNIT),
};

/** The article model as trained by `npm run bench train opinion`. */
export const ARTICLE_MODEL: ArticleModel = {
  bias: article.bias * UNIT,
  style: article.style.map((w) => w * UNIT),
  terms: termsOf(article.terms, (k) => ({ idf: article.idf[k] * UNIT, weight: article.weight[k] * UNIT })),
  meaning: scalars(words.article),
};
