import { LEAST_PAIRS } from '#lib/compare/paired-difference.ts';
import type { CorpusCounts } from '../outlets/overview-view.ts';
import type { Measure } from '../reading/measures.ts';
import type { StoryDifference } from './compare-view.ts';

/** Stories that two outlets must share to be compared within them (METHODS §6). */
export const FEWEST_STORIES = LEAST_PAIRS;

/** Outlets compared in one measure, within the stories that both of a pair covered. */
export type SharedStories = {
  /** `matching` counts the articles with a value in stories of two outlets or more. */
  readonly corpus: CorpusCounts;
  readonly measure: Measure;
  readonly version: string;
  readonly outlets: readonly { readonly slug: string; readonly name: string }[];
  /** Pairs of the outlets, with q over all of them. */
  readonly differences: readonly StoryDifference[];
  /** Days (UTC) on which the earliest and latest dated of these articles were published. */
  readonly first: string | null;
  readonly last: string | null;
};
