import stored from '../../weights/attribution.json' with { type: 'json' };
import { stepWeights } from './decode.ts';
import { FEATURES } from './features.ts';
import type { PackedWeights } from './packed-weights.ts';
import { TAG_FEATURES, type TagModel } from './parts-of-speech.ts';
import type { Tagger } from './tag-relations.ts';
import { weightTable } from './weight-table.ts';

/** A model of parts of speech as it is stored; `words` are hashes of words that have one tag nearly always. */
export type StoredTags = {
  readonly sentences: number;
  readonly words: readonly number[];
  readonly tags: readonly number[];
  readonly table: PackedWeights;
};

/** A tagger as it is stored; weights of steps are in units of `stepUnit`. */
export type StoredTagger = {
  readonly provenance: string;
  readonly tags: StoredTags;
  readonly table: PackedWeights;
  readonly stepUnit: number;
  readonly steps: readonly number[];
};

/** Reads a stored model of parts of speech. */
export function tagsOf({ words, tags, table }: StoredTags): TagModel {
  return { known: new Map(words.map((word, i) => [word, tags[i]])), table: weightTable(table, TAG_FEATURES) };
}

/** Reads a stored tagger. */
export function taggerOf({ tags, table, steps, stepUnit }: StoredTagger): Tagger {
  return {
    tags: tagsOf(tags),
    weights: weightTable(table, FEATURES),
    steps: stepWeights(Float32Array.from(steps, (weight) => weight * stepUnit)),
  };
}

/** The tagger that the product uses, as trained by `npm run bench train attribution`. */
export const TAGGER: Tagger = taggerOf(stored);
