import type { Band } from '#lib/analysis/model/opinion-band.ts';
import type { DiffPart } from '#lib/compare/wording-diff.ts';
import type { CorpusCounts } from '../outlets/overview-view.ts';

type Named = { readonly slug: string; readonly name: string };

/** Near-identical wordings of disclaimers, over the articles that the filters let through. */
export type FamilyRow = {
  /** Hash of the wording that leads the family; the address of its page. */
  readonly family: string;
  /** The leading wording: the most frequent one of the corpus. */
  readonly text: string;
  readonly kinds: readonly string[];
  readonly articles: number;
  readonly outlets: number;
  /** Wordings of the family in the whole corpus. */
  readonly variants: number;
  /** The highest share of an outlet's articles that carry it, 0–1, among outlets with 15 articles or more; null without any. */
  readonly coverage: number | null;
  /** On 90 % or more of an outlet's articles: there it tells nothing about any one of them. */
  readonly blanket: boolean;
  /** Publication of the earliest and latest dated article that carries it (ISO 8601, UTC). */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

/** How many of the articles of a month (`2026-03`, UTC) carry it. */
export type MonthShare = { readonly month: string; readonly articles: number; readonly carriers: number };
/** One line of coverage over time: `key` is a kind of disclaimer, the slug of an outlet, or empty for all articles. */
export type CoverageLine = {
  readonly key: string;
  readonly carriers: number;
  readonly articles: number;
  readonly months: readonly MonthShare[];
};
export const COVERAGE_BY = ['kind', 'outlet'] as const;
export type CoverageBy = (typeof COVERAGE_BY)[number];

type Page = { readonly total: number; readonly page: number; readonly pages: number };

export type FamilyList = Page & {
  readonly corpus: CorpusCounts;
  readonly version: string;
  readonly rows: readonly FamilyRow[];
};

/** What the observatory shows: the families, coverage by month, and how many articles have each kind of conflict. */
export type Observatory = FamilyList & {
  /** The kinds or outlets with the most articles, dated ones only. */
  readonly coverage: readonly CoverageLine[];
  /** Articles with any disclaimer. */
  readonly disclaimed: number;
  readonly conflicts: readonly { readonly kind: string; readonly articles: number }[];
};

/** `coverage` is of the outlet's articles; `blanket` null under 15 of them. */
export type FamilyOutlet = Named & {
  readonly articles: number;
  readonly of: number;
  readonly coverage: number;
  readonly blanket: boolean | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

/** One wording of a family. `diff` is what changed from the variant before it; null for the first. */
export type Variant = {
  readonly wording: string;
  readonly text: string;
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly diff: readonly DiffPart[] | null;
};

export type Carrier = {
  readonly id: number;
  readonly title: string;
  readonly outlet: Named;
  readonly publishedAt: string | null;
  readonly wording: string;
};

export type FamilyView = {
  readonly corpus: CorpusCounts;
  readonly version: string;
  readonly family: string;
  readonly text: string;
  /** Articles by kind, placement and scope, the most frequent first; an article can count in several. */
  readonly kinds: readonly { readonly value: string; readonly articles: number }[];
  readonly placements: readonly { readonly value: string; readonly articles: number }[];
  readonly scopes: readonly { readonly value: string; readonly articles: number }[];
  readonly articles: number;
  readonly undated: number;
  /** Articles in which a wording of the family stands more than once. */
  readonly repeated: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly outlets: readonly FamilyOutlet[];
  /** By first appearance; of more than 30 the 30 most frequent. */
  readonly variants: readonly Variant[];
  readonly variantCount: number;
  /** All articles first, then the outlets with the most. */
  readonly coverage: readonly CoverageLine[];
  readonly carriers: Page & { readonly rows: readonly Carrier[] };
};

/** What an article says of itself against what is measured in it. */
export type Conflict = {
  readonly kind: string;
  readonly message: string;
  readonly article: { readonly id: number; readonly title: string };
  readonly outlet: Named;
  readonly publishedAt: string | null;
  /** Declared genre; null when none is declared. */
  readonly declared: string | null;
  /** Probability that the article reads as an opinion piece, and its band. */
  readonly measured: number | null;
  readonly band: Band;
};

export type ConflictQueue = Page & {
  readonly corpus: CorpusCounts;
  readonly rows: readonly Conflict[];
  readonly kinds: readonly { readonly kind: string; readonly articles: number }[];
};
