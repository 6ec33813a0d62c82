import type { Attributed } from './attributed.ts';
import type { Span } from './span.ts';

/** What a score is a share or rate of. */
export type Basis = 'all words' | 'body words' | 'body sentences' | "author's words" | 'attributed words' | 'acts' | 'article';
export type Unit = 'share' | 'per 100 words' | 'count' | 'probability';

/** A stretch of the text that counts for or against a value. `exact` is `text.slice(start, end)`; `weight` is signed, in the score's own terms. */
export type Evidence = Span & { readonly rule: string; readonly exact: string; readonly weight: number };

/** One measured value; `value` is null where there is too little to tell. All numbers are finite. */
export type Score = {
  readonly name: string;
  readonly value: number | null;
  /** 95 % interval, where the measure has one. */
  readonly low?: number;
  readonly high?: number;
  /** Size of the basis (words, sentences, acts). */
  readonly n?: number;
  readonly basis: Basis;
  readonly evidence: readonly Evidence[];
  /** One value per sentence of the document, for scores that have one. */
  readonly sentences?: readonly number[];
};

/** A measure. `name` is a name of METHODS §8; it sees the text and its layers only: scores are blind to who published. */
export type Scorer = {
  readonly name: string;
  readonly title: string;
  readonly unit: Unit;
  score(doc: Attributed): Score;
};
