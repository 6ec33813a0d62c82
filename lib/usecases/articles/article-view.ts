import type { Declared, Finding } from '#lib/analysis/model/analysis.ts';
import type { Attribution, Stance } from '#lib/analysis/model/attributed.ts';
import type { Disclaimer, Role } from '#lib/analysis/model/classified.ts';
import type { Band } from '#lib/analysis/model/opinion-band.ts';
import type { BlockKind } from '#lib/analysis/model/page.ts';
import type { Basis, Evidence } from '#lib/analysis/model/score.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import type { ViewAttributionCorrection, ViewCheck } from '../corrections/attribution-view.ts';
import type { Measure } from '../reading/measures.ts';

/** All spans point into `ArticleView.text` (UTF-16 units, half-open). `idx` is the number that a correction names. */
export type ViewBlock = Span & {
  readonly idx: number;
  readonly kind: BlockKind;
  readonly path: string;
  readonly role: Role;
  readonly rule: string;
  readonly confidence: number;
  readonly words: number;
  /** The role was set by an analyst. */
  readonly corrected: boolean;
  /** In how many of the outlet's articles that were looked at the line is; null where it does not recur there. */
  readonly seen: { readonly articles: number; readonly total: number } | null;
};

/** `authorShare` is the share of its words in the author's voice; only sentences in body blocks count in scores. */
export type ViewSentence = Span & {
  readonly block: number;
  readonly words: number;
  readonly opinion: number;
  readonly authorShare: number;
};

/** A run of words in one voice; boilerplate has none. */
export type ViewVoice = Span & { readonly voice: 'author' | 'source' };

export type ViewAttribution = Attribution & { readonly idx: number; readonly speech: boolean; readonly sourceKey: string | null };

/** `percentile`: share of the corpus' articles with a lower value, half of equal ones counted, 0–100; null for parts (names with a dot), without a value, and where the corpus has under 15 values. */
export type ViewScore = {
  readonly measure: Measure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly basis: Basis;
  readonly percentile: number | null;
  readonly evidence: readonly Evidence[];
};

/** A source of the article's speech; `share` is of all attributed words. */
export type ViewSource = {
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly acts: number;
  readonly words: number;
  readonly share: number;
  /** How its speech is presented, by the stance of the cues. */
  readonly stances: readonly { readonly stance: Stance; readonly n: number }[];
  /** Its relations by their numbers, beliefs and intentions included. */
  readonly relations: readonly number[];
};

export type ViewCorrection = {
  readonly id: number;
  /** The block that it is about, as blocks are numbered now; null where its words are no block any more. */
  readonly block: number | null;
  readonly role: string;
  readonly previous: string;
  readonly who: string;
  readonly why: string | null;
  readonly createdAt: string;
  readonly undoneAt: string | null;
  /** It was made on another text of the article. */
  readonly stale: boolean;
  /** It is what the block has its role from: not undone, not stale, and no later one is about the same block. */
  readonly inForce: boolean;
};

/** The core scores under one version of the method. */
export type VersionScores = {
  readonly version: string;
  readonly createdAt: string;
  readonly current: boolean;
  readonly scores: Readonly<Record<string, number | null>>;
};

export type ArticleView = {
  readonly id: number;
  readonly title: string;
  readonly outlet: { readonly slug: string; readonly name: string };
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly mediaType: string;
  readonly language: string;
  readonly wire: boolean;
  readonly genre: string | null;
  readonly demo: boolean;
  readonly words: number;
  /** Where outlet, title, date and genre were taken from, as `given`, `edited` or a place on the page. */
  readonly from: { readonly outlet: string; readonly title: string; readonly date: string | null; readonly genre: string | null };
  readonly version: string;
  readonly text: string;
  readonly blocks: readonly ViewBlock[];
  readonly disclaimers: readonly Disclaimer[];
  readonly sentences: readonly ViewSentence[];
  readonly voices: readonly ViewVoice[];
  readonly attributions: readonly ViewAttribution[];
  readonly scores: readonly ViewScore[];
  readonly sources: readonly ViewSource[];
  readonly declared: Declared;
  readonly findings: readonly Finding[];
  /** Measured band of `opinionArticle`. */
  readonly band: Band;
  /** Opinion as the mean over every sentence of the page against the author's words in the body alone. */
  readonly rawAgainstClean: { readonly raw: number | null; readonly clean: number | null };
  readonly corrections: readonly ViewCorrection[];
  readonly attributionCorrections: readonly ViewAttributionCorrection[];
  /** Null where nobody has looked at all attributions of this text. */
  readonly check: ViewCheck | null;
  /** How many texts it had before under the same address. */
  readonly revisions: number;
  /** Latest first, the current one included. */
  readonly history: readonly VersionScores[];
};
