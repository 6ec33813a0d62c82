import { ARTICLE_STYLE, type ArticleFeatures, articleStyle, termValue } from '#lib/analysis/score/opinion/article-model.ts';
import type { ArticleModel } from '#lib/analysis/score/opinion/models.ts';
import { train } from './logistic.ts';

export type ArticleExample = { readonly features: ArticleFeatures<string>; readonly label: 0 | 1 };

const COST = 3;
const SCALE = 3;
const LEAST_ARTICLES = 3;

/** Trains the article model on whole articles labelled opinion (1) or news (0); its terms are single words that are no names. */
export function trainArticles(examples: readonly ArticleExample[], isLexical: (term: string) => boolean): ArticleModel {
  const df = new Map<string, number>();
  for (const { features } of examples)
    for (const { term } of features.terms) if (!term.includes(' ')) df.set(term, (df.get(term) ?? 0) + 1);
  const known = [...df].filter(([term, n]) => n >= LEAST_ARTICLES && isLexical(term));
  const numbers = new Map(known.map(([term], k) => [term, k]));
  const idf = known.map(([, n]) => Math.log(examples.length / n));
  const rows = examples.map(({ features, label }) => {
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
    for (let k = 0; k < ARTICLE_STYLE.length; k++) {
      at.push(known.length + k);
      values.push(articleStyle(features, k));
    }
    return { features: at, values, label, weight: 1 };
  });
  const model = train(rows, known.length + ARTICLE_STYLE.length, { cost: COST });
  const terms = new Map(known.map(([term], k) => [term, { idf: idf[k], weight: SCALE * model.weights[k] }]));
  return { bias: model.bias, style: model.weights.slice(known.length), terms };
}
