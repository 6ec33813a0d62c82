import { type Features, knownAmong, wordsAmong } from '#lib/analysis/score/opinion/features.ts';
import { LOADED, loadedFeatures } from '#lib/analysis/score/opinion/loaded.ts';
import type { SentenceModel, TermWeights } from '#lib/analysis/score/opinion/models.ts';
import { sentenceScale, sentenceStyle } from '#lib/analysis/score/opinion/sentence-model.ts';
import { STYLE } from '#lib/analysis/score/opinion/style.ts';
import { loadedByOthers, type MarkedSentence, trainLoaded } from './loaded-words.ts';
import { type Row, train } from './logistic.ts';
import { meaningOf, meanVector } from './meaning.ts';
import type { Prior } from './word-prior.ts';
import { DIMENSIONS, type WordVectors } from './word-vectors.ts';

/** A sentence as people judged it. */
export type SentenceExample = {
  readonly features: Features<string, string>;
  readonly label: 0 | 1;
  /** Share of the people who called it opinion or mixed. */
  readonly votes: number;
  /** Spelling keys of the words that they marked as loaded. */
  readonly marked: ReadonlySet<string>;
  readonly article: string;
};

const COST = 0.2;
const SCALE = 5;
const PRIOR_SCALE = 0.5;
const LEAST_PAIR = 2;
/** How far the share of votes stands in for the label. */
const VOTES = 0.8;

function vocabulary(examples: readonly SentenceExample[], isLexical: (term: string) => boolean): Map<string, number> {
  const df = new Map<string, number>();
  for (const { features } of examples) for (const { term } of features.terms) df.set(term, (df.get(term) ?? 0) + 1);
  const idf = new Map<string, number>();
  for (const [term, n] of df) {
    if ((!term.includes(' ') || n >= LEAST_PAIR) && isLexical(term))
      idf.set(term, Math.log(examples.length / n) / Math.log(examples.length));
  }
  return idf;
}

/** Numbers of the features in a row: terms from 0, then the prior, style, loaded words and meaning. */
type Layout = {
  readonly terms: ReadonlyMap<string, number>;
  readonly prior: number;
  readonly style: number;
  readonly loaded: number;
  readonly meaning: number;
  readonly size: number;
};

function layoutOf(idf: ReadonlyMap<string, number>): Layout {
  const prior = idf.size;
  const style = prior + 1;
  const loaded = style + STYLE.length;
  const meaning = loaded + LOADED;
  return { terms: new Map([...idf.keys()].map((term, k) => [term, k])), prior, style, loaded, meaning, size: meaning + DIMENSIONS };
}

type Parts = { readonly layout: Layout; readonly blank: ReadonlyMap<string, TermWeights>; readonly vectors: WordVectors };

function vectorOf(
  example: SentenceExample,
  { layout, blank, vectors }: Parts,
  loaded: ArrayLike<number>,
): { at: number[]; values: number[] } {
  const known = knownAmong(example.features, blank, vectors.numberOf);
  const scale = sentenceScale(known.terms);
  const at: number[] = [];
  const values: number[] = [];
  const put = (first: number, list: ArrayLike<number>) => {
    for (let k = 0; k < list.length; k++) {
      at.push(first + k);
      values.push(list[k]);
    }
  };
  let priors = 0;
  for (const { term } of example.features.terms) {
    const number = layout.terms.get(term);
    const weights = blank.get(term);
    if (weights === undefined) continue;
    priors += weights.prior;
    if (number !== undefined) put(number, [SCALE * weights.idf * scale.weight]);
  }
  put(layout.prior, [PRIOR_SCALE * priors * scale.prior]);
  put(
    layout.style,
    STYLE.map((_, k) => sentenceStyle(example.features, k)),
  );
  put(layout.loaded, loadedFeatures(known.words, loaded));
  put(layout.meaning, meanVector(known.words, vectors));
  return { at, values };
}

/** Two rows a sentence, one for each label with the votes that it has, both labels of equal weight in all: so that no outlet's share of opinion is learnt. */
function rowsOf(examples: readonly SentenceExample[], parts: Parts, loaded: readonly ArrayLike<number>[]): Row[] {
  const shares = examples.map(({ label, votes }) => (1 - VOTES) * label + VOTES * votes);
  const opinion = shares.reduce((sum, share) => sum + share, 0);
  const half = examples.length / 2;
  return examples.flatMap((example, i) => {
    const { at, values } = vectorOf(example, parts, loaded[i]);
    return [
      { features: at, values, label: 1 as const, weight: (shares[i] * half) / opinion },
      { features: at, values, label: 0 as const, weight: ((1 - shares[i]) * half) / (examples.length - opinion) },
    ];
  });
}

function marks(examples: readonly SentenceExample[], vectors: WordVectors): MarkedSentence[] {
  return examples.map(({ features, marked, article }) => ({
    words: wordsAmong(features, vectors.numberOf).words,
    marked: new Set([...marked].map(vectors.numberOf)),
    article,
  }));
}

/**
 * Trains the sentence model on judged sentences. `prior` brings in what article labels say of single words; `vectors` what words mean. What
 * a sentence's words are as loaded ones comes from models that did not see its article.
 */
export function trainSentences(
  examples: readonly SentenceExample[],
  prior: Prior,
  isLexical: (term: string) => boolean,
  vectors: WordVectors,
): SentenceModel {
  const idf = vocabulary(examples, isLexical);
  const layout = layoutOf(idf);
  const blank = new Map<string, TermWeights>();
  for (const term of new Set([...idf.keys(), ...prior.keys()]))
    blank.set(term, { idf: idf.get(term) ?? 0, weight: 0, prior: prior.get(term) ?? 0 });
  const marked = marks(examples, vectors);
  const rows = rowsOf(examples, { layout, blank, vectors }, loadedByOthers(marked, vectors));
  const { bias, weights } = train(rows, layout.size, { cost: COST });
  const terms = new Map<string, TermWeights>();
  for (const [term, blankTerm] of blank) {
    const number = layout.terms.get(term);
    const weight = number === undefined ? 0 : SCALE * weights[number];
    terms.set(term, { idf: blankTerm.idf, weight, prior: PRIOR_SCALE * weights[layout.prior] * blankTerm.prior });
  }
  return {
    bias,
    style: weights.slice(layout.style, layout.loaded),
    terms,
    words: { meaning: meaningOf(weights.subarray(layout.meaning), vectors), loaded: trainLoaded(marked, vectors) },
    loaded: weights.slice(layout.loaded, layout.meaning),
  };
}
