import type { Band } from '#lib/analysis/model/opinion-band.ts';
import type { Quantiles } from '#lib/compare/quantiles.ts';
import type { Summary } from '#lib/compare/summary.ts';
import type { AttributionCheck } from '../corrections/attribution-check.ts';
import type { Measure } from '../reading/measures.ts';
import type { GenreDistribution } from './outlet-genres.ts';
import type { ArticleDot, CorpusCounts, WeekPoint } from './overview-view.ts';

/** One measure over the outlet's articles. `dots` as in the overview. */
export type Distribution = {
  readonly measure: Measure;
  readonly summary: Summary;
  readonly quantiles: Quantiles | null;
  readonly weeks: readonly WeekPoint[];
  readonly dots: readonly ArticleDot[];
};

/** A cell of declared genre × measured band. `genre` null is "not declared"; `articles` are up to `CELL_ARTICLES` of the `n`. */
export type MatrixCell = {
  readonly genre: string | null;
  readonly band: Band;
  readonly n: number;
  readonly articles: readonly { readonly id: number; readonly title: string }[];
};

/** `share` is of all words in speech that the outlet attributes to a source. */
export type LeadingSource = {
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly articles: number;
  readonly acts: number;
  readonly words: number;
  readonly share: number;
};

/** Speech by class of source, in the order of the classes; `share` is of all words in speech with a source. */
export type ClassShare = { readonly class: string; readonly acts: number; readonly words: number; readonly share: number };

export type OutletSources = {
  /** The 20 sources with the most attributed words, with what was merged into each. */
  readonly sources: readonly LeadingSource[];
  readonly sourceCount: number;
  readonly sourceClasses: readonly ClassShare[];
  /** 1/Σs² over the shares s of all sources in the attributed words: from 1; null without any. */
  readonly effectiveSources: number | null;
  /** Share of the acts of anonymous sources and generic groups, a group once an article: 0–1; null without acts. */
  readonly anonymousRate: number | null;
};

/** `coverage` is the share of the outlet's articles that have one. */
export type KindCoverage = { readonly kind: string; readonly articles: number; readonly coverage: number; readonly words: number };

/** Disclaimers of nearly the same wording. `blanket`: on at least 90 % of 15 articles or more, so that it tells nothing about any one of them. */
export type OutletFamily = {
  /** Hash of the wording that leads the family: the address of its page. */
  readonly family: string;
  /** The leading wording: the most frequent one of the corpus. */
  readonly text: string;
  readonly kinds: readonly string[];
  readonly articles: number;
  readonly coverage: number;
  readonly blanket: boolean;
  /** Publication of the earliest and latest dated article that has it (ISO 8601, UTC). */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

/** `share` is of all words of the outlet's articles; `boilerplate` says whether the role counts as such. */
export type RoleShare = {
  readonly role: string;
  readonly boilerplate: boolean;
  readonly articles: number;
  readonly words: number;
  readonly share: number;
};

/** A line that is in `articles` of the `total` articles that were looked at, whatever the filters. */
export type RecurringView = {
  readonly line: string;
  readonly text: string;
  readonly articles: number;
  readonly total: number;
  /** The role that it mostly has in the latest 200 articles; null where none of them has it. */
  readonly role: string | null;
  /** Some of its blocks there would be body, were it not for the outlet's memory. */
  readonly remembered: boolean;
  /** Those of the latest 200 articles that have it, the latest first, with the number of the block. */
  readonly examples: readonly { readonly id: number; readonly title: string; readonly block: number }[];
};

/** Something to know before trusting the numbers; `n` articles of the outlet. */
export type QualityFlag = {
  readonly flag: 'no-date' | 'too-little-text' | 'not-english' | 'body-cut-off' | 'outlet-guessed';
  readonly n: number;
  readonly share: number;
  readonly title: string;
};

export type OutletView = OutletSources & {
  readonly corpus: CorpusCounts;
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly domains: readonly string[];
  /** Slugs of former and merged names. */
  readonly aliases: readonly string[];
  readonly version: string;
  readonly articles: number;
  readonly own: number;
  readonly wire: number;
  /** Publication of the earliest and latest dated article (ISO 8601, UTC). */
  readonly first: string | null;
  readonly last: string | null;
  readonly distributions: readonly Distribution[];
  readonly matrix: readonly MatrixCell[];
  /** `opinionArticle` by declared genre. */
  readonly genres: readonly GenreDistribution[];
  readonly disclaimerCoverage: number;
  readonly disclaimerKinds: readonly KindCoverage[];
  /** The 20 wording families on the most articles. */
  readonly wordings: readonly OutletFamily[];
  readonly roles: readonly RoleShare[];
  /** Up to 30 of the `recurringCount` lines that recur. */
  readonly recurring: readonly RecurringView[];
  readonly recurringCount: number;
  /** Flags with `n` > 0. */
  readonly quality: readonly QualityFlag[];
  /** By the articles whose attributions an analyst looked at. */
  readonly attributionCheck: AttributionCheck;
};

/** For pickers and `caveat outlets`: `articles` are those of the corpus shown. */
export type OutletItem = {
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly articles: number;
  readonly domains: readonly string[];
};
