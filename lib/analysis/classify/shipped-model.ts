import html from '../weights/zoning-html.json' with { type: 'json' };
import text from '../weights/zoning-text.json' with { type: 'json' };
import { treesOf } from './boosted.ts';
import { LINE_FEATURES } from './line-features.ts';
import type { ZoningModel } from './zoning-model.ts';

/** A model as it is stored: weights in thousandths, words and trees in preorder without their branches; `inner` are the means of the nodes that ask. */
export type StoredModel = {
  readonly provenance: string;
  readonly bias: number;
  readonly line: { readonly [feature: string]: number };
  readonly words: string;
  readonly wordWeights: readonly number[];
  readonly treeBias: number;
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly inner: readonly number[];
};

const UNIT = 1000;

/** Reads a stored model. */
export function modelOf(stored: StoredModel): ZoningModel {
  const words = stored.words.split('\n');
  return {
    line: {
      bias: stored.bias / UNIT,
      line: Float64Array.from(LINE_FEATURES, (name) => (stored.line[name] ?? 0) / UNIT),
      words: new Map(words.map((word, i) => [word, stored.wordWeights[i] / UNIT])),
    },
    trees: treesOf(stored.treeBias / UNIT, stored.feature, stored.value, stored.inner),
  };
}

const TEXT = modelOf(text);
const HTML = modelOf(html);

/** The model that the product uses: one for plain text, one for HTML. */
export const shippedModel = (isHtml: boolean): ZoningModel => (isHtml ? HTML : TEXT);
