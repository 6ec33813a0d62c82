import type { Summary } from '#lib/compare/summary.ts';
import type { Corpus } from '../reading/filters.ts';
import type { Measure } from '../reading/measures.ts';

/** Articles that are not deleted, whatever the filters, and which corpus the view shows. `matching` counts those that the filters let through. */
export type CorpusCounts = { readonly real: number; readonly demo: number; readonly shown: Corpus; readonly matching: number };

/** One week of an outlet: `week` is its Monday (ISO date, UTC), `mean` of the `n` articles with a value. */
export type WeekPoint = { readonly week: string; readonly n: number; readonly mean: number };

/** One article behind a mean. */
export type ArticleDot = { readonly id: number; readonly title: string; readonly value: number; readonly publishedAt: string | null };

export type OutletRow = {
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly articles: number;
  readonly own: number;
  readonly wire: number;
  /** Share of the articles with at least one disclaimer of any kind, 0–1. */
  readonly disclaimerCoverage: number;
  /** By name of measure: the core measures and the chosen one. */
  readonly measures: Readonly<Record<string, Summary>>;
  /** Place by the chosen measure from 1, shared by outlets that can't be told apart; null under 30 articles with a value. */
  readonly group: number | null;
  /** Weeks in which the outlet has dated articles with a value of the chosen measure, in order. */
  readonly sparkline: readonly WeekPoint[];
  /** Articles with a value of the chosen measure by value; of more than `DOTS_PER_OUTLET`, every k-th by rank (the true number is `measures[chosen].n`). */
  readonly dots: readonly ArticleDot[];
};

export type Overview = {
  readonly corpus: CorpusCounts;
  readonly measures: readonly Measure[];
  readonly chosen: Measure;
  /** Version of the method that scores now. */
  readonly version: string;
  /** Publication of the earliest and latest dated article (ISO 8601, UTC). */
  readonly first: string | null;
  readonly last: string | null;
  /** Outlets with at least one matching article, by name. */
  readonly outlets: readonly OutletRow[];
  /** Values in use, for the pickers: every declared genre and language of the corpus shown. */
  readonly genres: readonly string[];
  readonly languages: readonly string[];
};
