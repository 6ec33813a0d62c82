import type { CoverageLine } from '../disclaimers/disclaimers-view.ts';
import type { CorpusCounts } from '../outlets/overview-view.ts';

type Named = { readonly slug: string; readonly name: string };
type Page = { readonly total: number; readonly page: number; readonly pages: number };

/** A source over the articles that the filters let through, with all that was merged into it. Acts and words are of speech. */
export type SourceRow = {
  /** Case-folded name; the address of its page. */
  readonly key: string;
  /** As it is printed most often; a merged source by the name that it was merged into. */
  readonly name: string;
  /** The class of most of its acts. */
  readonly class: string;
  readonly articles: number;
  readonly outlets: number;
  readonly acts: number;
  readonly words: number;
  /** Of all words of speech that are attributed to a source, 0–1. */
  readonly share: number;
};

export type SourceList = Page & {
  readonly corpus: CorpusCounts;
  readonly version: string;
  readonly rows: readonly SourceRow[];
};

/** Acts of sources by outlet: `acts[i]` is at `outlets[i]`; the outlets are those with the most of these acts, `otherOutlets` more have some. */
export type SourceMatrix = {
  readonly outlets: readonly Named[];
  readonly otherOutlets: number;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly acts: readonly number[] }[];
};

export type SourcesView = SourceList & {
  /** Of the first 20 sources of the page. */
  readonly matrix: SourceMatrix;
};

/** `share` is of the words of speech that the outlet attributes to any source. */
export type SourceOutlet = Named & {
  readonly articles: number;
  readonly acts: number;
  readonly words: number;
  readonly share: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

/** A source that counts as another since `createdAt` (ISO 8601, UTC). */
export type MergedSource = { readonly key: string; readonly name: string; readonly who: string; readonly createdAt: string };

/** One act of a source, with the words of cue and content as printed. */
export type Quotation = {
  readonly article: { readonly id: number; readonly title: string };
  readonly idx: number;
  readonly outlet: Named;
  readonly publishedAt: string | null;
  /** The name and key that the article gives it, whatever it was merged into. */
  readonly name: string;
  readonly key: string;
  readonly class: string;
  readonly type: string;
  readonly claim: string;
  readonly stance: string;
  /** Where the content begins in the text. */
  readonly start: number;
  readonly cue: string;
  /** Empty where the article was analysed before words were kept. */
  readonly text: string;
  readonly anonymity: string | null;
  readonly words: number;
};

export type QuotationList = Page & { readonly rows: readonly Quotation[] };

type Split = readonly { readonly value: string; readonly acts: number }[];

export type SourceView = SourceRow & {
  readonly corpus: CorpusCounts;
  readonly version: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The outlets that let it speak, most acts first. */
  readonly byOutlet: readonly SourceOutlet[];
  /** How it is printed and classed; acts of speech, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly key: string; readonly acts: number }[];
  readonly classes: Split;
  /** Acts of speech by stance of the cue and by type of quotation. */
  readonly stances: Split;
  readonly types: Split;
  /** Of each month's articles, how many quote it: all outlets that do first, then those with the most. */
  readonly coverage: readonly CoverageLine[];
  readonly merged: readonly MergedSource[];
  /** Others that share the longest word of its name, those with the most words first. */
  readonly similar: readonly { readonly key: string; readonly name: string }[];
  readonly quotations: QuotationList;
};
