import type { Quantiles } from '#lib/compare/quantiles.ts';
import type { Summary } from '#lib/compare/summary.ts';
import type { Step, TrendPoint } from '#lib/compare/trend.ts';
import type { ArticleDot, CorpusCounts } from '../outlets/overview-view.ts';
import type { Measure } from '../reading/measures.ts';

/** The step of a trend: day, week or month. */
export type TrendStep = Step;
/** One step of a trend. */
export type TrendStepPoint = TrendPoint;

/** One of the outlets that are compared. `group`, `dots` as in the overview. */
export type ComparedOutlet = {
  readonly slug: string;
  readonly name: string;
  readonly articles: number;
  readonly own: number;
  readonly wire: number;
  readonly summary: Summary;
  readonly quantiles: Quantiles | null;
  readonly group: number | null;
  readonly dots: readonly ArticleDot[];
  readonly trend: readonly TrendPoint[];
};

/** The two outlets of a difference, a less b, and the articles of each with a value. */
type Between = { readonly a: string; readonly b: string; readonly nA: number; readonly nB: number };

/**
 * How two outlets differ in a measure. `value` with `low` and `high` is the difference of means, `delta` Cliff's δ; `p` is two-sided, `q` is
 * over all differences of the measure that are on screen. All are null where one of the outlets has under 15 articles with a value.
 */
export type OutletDifference = Between & {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly delta: number | null;
  readonly deltaLow: number | null;
  readonly deltaHigh: number | null;
  readonly p: number | null;
  readonly q: number | null;
};

/** The difference within the stories that both outlets covered; null values under 8 of them. */
export type StoryDifference = {
  readonly a: string;
  readonly b: string;
  readonly stories: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly q: number | null;
};

/** One measure over the outlets compared, in their order. `between` is η², the share of the variance that lies between them. */
export type ComparedMeasure = { readonly measure: Measure; readonly summaries: readonly Summary[]; readonly between: number | null };

/** The result of one version of the method begins with the articles of a day (ISO date, UTC). */
export type VersionMark = { readonly version: string; readonly from: string };

export type Comparison = {
  readonly corpus: CorpusCounts;
  readonly measures: readonly Measure[];
  readonly chosen: Measure;
  readonly version: string;
  /** Publication of the earliest and latest dated article (ISO 8601, UTC). */
  readonly first: string | null;
  readonly last: string | null;
  /** In the order of the address. */
  readonly outlets: readonly ComparedOutlet[];
  readonly differences: readonly OutletDifference[];
  readonly between: number | null;
  /** Stories that at least two of the outlets covered, and the differences within them. */
  readonly sharedStories: number;
  readonly storyDifferences: readonly StoryDifference[];
  /** The core measures and, where it is none of them, the chosen one. */
  readonly core: readonly ComparedMeasure[];
  readonly step: Step;
  readonly zone: string;
  /** Where the shown results change from one version of the method to another; none where all have one version. */
  readonly versions: readonly VersionMark[];
};
