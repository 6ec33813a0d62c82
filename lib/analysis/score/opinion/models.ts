/** Parameters of one term of the sentence model: inverse document frequency, weight, and prior from articles labelled as opinion or news. */
export type TermWeights = { readonly idf: number; readonly weight: number; readonly prior: number };

/** A logistic regression over the terms and style of one sentence. */
export type SentenceModel = { readonly bias: number; readonly style: ArrayLike<number>; readonly terms: ReadonlyMap<string, TermWeights> };

/** Parameters of one term of the article model. */
export type ArticleTerm = { readonly idf: number; readonly weight: number };

/** A logistic regression over the words and style of an article's own voice. */
export type ArticleModel = { readonly bias: number; readonly style: ArrayLike<number>; readonly terms: ReadonlyMap<string, ArticleTerm> };
