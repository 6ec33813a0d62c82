import { ARTICLE_STYLE, type ArticleFeatures, articleStyle, termValue } from '#lib/analysis/score/opinion/article-model.ts';
import { wordsAmong } from '#lib/analysis/score/opinion/features.ts';
import type { ArticleModel } from '#lib/analysis/score/opinion/models.ts';
import { type Row, train } from './logistic.ts';
import { meaningOf, meanVector } from './meaning.ts';
import { DIMENSIONS, type WordVectors } from './word-vectors.ts';

export type ArticleExample = { readonly features: ArticleFeatures<string, string>; readonly label: 0 | 1 };

const COST = 1.25;
const SCALE = 4;
const LEAST_ARTICLES = 3;

/** The known terms of an article as a vector of length `SCALE`. */
function termsOf(features: ArticleFeatures<string, string>, numbers: ReadonlyMap<string, number>, idf: readonly number[]) {
  const at: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const { term, count } of features.terms) {
    const number = numbers.get(term);
    if (number === undefined) continue;
    const value = termValue(count, idf[number]);
    squares += value * value;
    at.push(number);
    values.push(SCALE * value);
  }
  for (let k = 0; k < values.length; k++) values[k] /= Math.sqrt(squares);
  return { at, values };
}

/** Trains the article model on whole articles labelled opinion (1) or news (0); its terms are single words that are no names. Both labels have equal weight in all. */
export function trainArticles(
  examples: readonly ArticleExample[],
  isLexical: (term: string) => boolean,
  vectors: WordVectors,
): ArticleModel {
  const df = new Map<string, number>();
  for (const { features } of examples)
    for (const { term } of features.terms) if (!term.includes(' ')) df.set(term, (df.get(term) ?? 0) + 1);
  const known = [...df].filter(([term, n]) => n >= LEAST_ARTICLES && isLexical(term));
  const numbers = new Map(known.map(([term], k) => [term, k]));
  const meaning = known.length + ARTICLE_STYLE.length;
  const idf = known.map(([, n]) => Math.log(examples.length / n));
  const opinion = examples.filter(({ label }) => label === 1).length;
  const rows = examples.map(({ features, label }): Row => {
    const { at, values } = termsOf(features, numbers, idf);
    for (let k = 0; k < ARTICLE_STYLE.length; k++) {
      at.push(known.length + k);
      values.push(articleStyle(features, k));
    }
    meanVector(wordsAmong(features, vectors.numberOf).words, vectors).forEach((value, k) => {
      at.push(meaning + k);
      values.push(value);
    });
    return { features: at, values, label, weight: examples.length / 2 / (label === 1 ? opinion : examples.length - opinion) };
  });
  const model = train(rows, meaning + DIMENSIONS, { cost: COST });
  const terms = new Map(known.map(([term], k) => [term, { idf: idf[k], weight: SCALE * model.weights[k] }]));
  return {
    bias: model.bias,
    style: model.weights.slice(known.length, meaning),
    terms,
    meaning: meaningOf(model.weights.subarray(meaning), vectors),
  };
}
