import type { Genre } from '#lib/analysis/model/analysis.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { AttributionCorrection } from '#lib/analysis/model/attribution-correction.ts';
import type { OutletMemory } from '#lib/analysis/model/memory.ts';
import type { PackedAnalysis } from '#lib/store/packed-analysis.ts';
import type { KeptRole } from '../corrections/place-corrections.ts';

/** A value and where it was taken from: `given`, a place in the page, `headline` … */
export type Guess<T> = { readonly value: T; readonly from: string };

/** An article to analyse, and what is known beside it. */
export type Task = {
  readonly raw: RawArticle;
  /** A label of its genre that came with it. */
  readonly genre: string | null;
  readonly memory: OutletMemory | null;
  /** What an analyst put right, in the order in which it was said; null where nobody can have put anything right yet. */
  readonly roles: readonly KeptRole[];
  readonly attributions: readonly AttributionCorrection[] | null;
};

/** A task for an article that nobody has corrected. */
export function taskOf(raw: RawArticle, genre: string | null, memory: OutletMemory | null): Task {
  return { raw, genre, memory, roles: [], attributions: null };
}

/** Everything about an article that its own content and what came with it say. Plain data: it can go between threads. */
export type Prepared = {
  readonly analysis: PackedAnalysis;
  /** What makes it the same article: `url:` + canonical address, else `text:` + hash of the visible text. */
  readonly identity: string;
  readonly url: string | null;
  readonly domain: string | null;
  readonly declaredOutlet: Guess<string> | null;
  readonly title: Guess<string>;
  readonly publishedAt: Guess<string> | null;
  readonly genre: Guess<Genre> | null;
  readonly contentHash: string;
  readonly textHash: string;
  /** Of the body. */
  readonly words: number;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** What was given and could not be used; null when nothing. */
  readonly note: string | null;
};
