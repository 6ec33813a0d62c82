/** Parameters of one term of the sentence model: inverse document frequency, weight, and prior from articles labelled as opinion or news. */
export type TermWeights = { readonly idf: number; readonly weight: number; readonly prior: number };

/** What word vectors and labels say of single words, by their numbers in the table: projections learnt on training data. */
export type WordScalars = {
  /** What a word speaks for by its meaning: opinion (above 0) or reporting (below), in log-odds. */
  readonly meaning: Float64Array;
  /** Probability that people would mark the word as a loaded one of its sentence. */
  readonly loaded: Float64Array;
};

/** A logistic regression over the terms, style, and word meanings of one sentence. */
export type SentenceModel = {
  readonly bias: number;
  readonly style: ArrayLike<number>;
  readonly terms: ReadonlyMap<string, TermWeights>;
  readonly words: WordScalars;
  /** Weights of the features of `loadedFeatures`. */
  readonly loaded: ArrayLike<number>;
};

/** Parameters of one term of the article model. */
export type ArticleTerm = { readonly idf: number; readonly weight: number };

/** A logistic regression over the words, their meanings and the style of an article's own voice. */
export type ArticleModel = {
  readonly bias: number;
  readonly style: ArrayLike<number>;
  readonly terms: ReadonlyMap<string, ArticleTerm>;
  /** What each word of the table speaks for by its meaning, by its number. */
  readonly meaning: Float64Array;
};
