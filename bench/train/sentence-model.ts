import { type Features, knownAmong } from '#lib/analysis/score/opinion/features.ts';
import type { SentenceModel, TermWeights } from '#lib/analysis/score/opinion/models.ts';
import { sentenceScale, sentenceStyle } from '#lib/analysis/score/opinion/sentence-model.ts';
import { STYLE } from '#lib/analysis/score/opinion/style.ts';
import { type Row, train } from './logistic.ts';

export type SentenceExample = { readonly features: Features<string>; readonly label: 0 | 1 };
export type Prior = ReadonlyMap<string, number>;

const COST = 0.5;
const SCALE = 6;
const PRIOR_SCALE = 0.5;
const LEAST_PAIR = 2;

/** Log-odds of a word among sentences of opinion articles against those of news articles, within ±2, for words in at least five of them. */
export function priorOf(examples: readonly SentenceExample[], isLexical: (term: string) => boolean): Prior {
  const counts = new Map<string, [number, number]>();
  const totals: [number, number] = [0, 0];
  for (const { features, label } of examples) {
    totals[label]++;
    for (const { term } of features.terms) {
      if (term.includes(' ')) continue;
      const count = counts.get(term) ?? [0, 0];
      count[label]++;
      counts.set(term, count);
    }
  }
  const prior = new Map<string, number>();
  for (const [term, [news, opinion]] of counts) {
    if (news + opinion < 5 || !isLexical(term)) continue;
    const odds = Math.log((opinion + 1) / (totals[1] + 2)) - Math.log((news + 1) / (totals[0] + 2));
    prior.set(term, Math.max(-2, Math.min(2, odds)));
  }
  return prior;
}

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

/** Trains the sentence model on labelled sentences; `prior` brings in what article labels say of single words. */
export function trainSentences(examples: readonly SentenceExample[], prior: Prior, isLexical: (term: string) => boolean): SentenceModel {
  const idf = vocabulary(examples, isLexical);
  const numbers = new Map([...idf.keys()].map((term, k) => [term, k]));
  const base = numbers.size;
  const blank = new Map<string, TermWeights>();
  for (const term of new Set([...idf.keys(), ...prior.keys()]))
    blank.set(term, { idf: idf.get(term) ?? 0, weight: 0, prior: prior.get(term) ?? 0 });
  const rows = examples.map(({ features, label }): Row => {
    const scale = sentenceScale(knownAmong(features, blank).terms);
    const at: number[] = [];
    const values: number[] = [];
    let priors = 0;
    for (const { term } of features.terms) {
      const number = numbers.get(term);
      if (number !== undefined) {
        at.push(number);
        values.push(SCALE * (idf.get(term) ?? 0) * scale.weight);
      }
      priors += prior.get(term) ?? 0;
    }
    at.push(base);
    values.push(PRIOR_SCALE * priors * scale.prior);
    for (let k = 0; k < STYLE.length; k++) {
      at.push(base + 1 + k);
      values.push(sentenceStyle(features, k));
    }
    return { features: at, values, label, weight: 1 };
  });
  const model = train(rows, base + 1 + STYLE.length, { cost: COST });
  const terms = new Map<string, TermWeights>();
  for (const [term, blankTerm] of blank) {
    const number = numbers.get(term);
    const weight = number === undefined ? 0 : SCALE * model.weights[number];
    terms.set(term, { idf: blankTerm.idf, weight, prior: PRIOR_SCALE * model.weights[base] * blankTerm.prior });
  }
  return { bias: model.bias, style: model.weights.slice(base + 1), terms };
}
