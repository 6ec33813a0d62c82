import { z } from 'zod';
import type { CopyKind } from '#lib/compare/reuse/overlap.ts';
import { STORY_SORTS } from '#lib/store/story-queries.ts';
import type { CorpusCounts } from '../outlets/overview-view.ts';
import { PAGE_FIELDS, parseQuery } from '../reading/parse-query.ts';

const STORIES = z.object({ sort: z.enum(STORY_SORTS).default('last'), ...PAGE_FIELDS });
const REUSE = z.object({ copied: z.string().max(200).nullable().default(null), ...PAGE_FIELDS });

/** Which page of the stories, in which order. */
export type StoriesQuery = z.output<typeof STORIES>;
/** Which page of the pairs; `copied` is the slug of the outlet whose texts were taken over, null for any. */
export type ReuseQuery = z.output<typeof REUSE>;

/** Reads `sort`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseStoriesQuery = (params: URLSearchParams): StoriesQuery => parseQuery(STORIES, params);
/** Reads `copied`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseReuseQuery = (params: URLSearchParams): ReuseQuery => parseQuery(REUSE, params);

type Named = { readonly slug: string; readonly name: string };
type Page = { readonly total: number; readonly page: number; readonly pages: number };

/** A story as far as the articles that the filters let through are on it. */
export type StoryRow = {
  readonly id: number;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  /** Of these, how many are no wire copy. */
  readonly own: number;
  readonly outlets: readonly Named[];
  /** A person has settled which articles are in it. */
  readonly fixed: boolean;
};
export type StoriesView = Page & { readonly corpus: CorpusCounts; readonly rows: readonly StoryRow[] };

/** Where the text of an article comes from, among others of the corpus; containments are shares of the shorter text's shingles, 0–1. */
export type CopyOf = {
  readonly id: number;
  readonly outlet: Named;
  readonly kind: CopyKind;
  readonly containment: number;
  readonly own: number;
};

/** An article of a story: the sentences of its body, each with the numbers of the other articles in which it stands as well, and who speaks in it. */
export type ArticleOfStory = {
  readonly id: number;
  readonly title: string;
  readonly outlet: Named;
  readonly publishedAt: string | null;
  readonly words: number;
  readonly wire: boolean;
  /** The credit line by which it is wire copy; null where it has none of its own. */
  readonly credit: string | null;
  readonly copyOf: CopyOf | null;
  /** `quoted` says that there is a quotation in it. */
  readonly sentences: readonly { readonly text: string; readonly quoted: boolean; readonly sharedWith: readonly number[] }[];
  readonly sources: readonly { readonly key: string; readonly name: string; readonly acts: number; readonly words: number }[];
  readonly values: Readonly<Record<string, number | null>>;
};

export type StoryView = {
  readonly id: number;
  readonly title: string;
  readonly fixed: boolean;
  readonly demo: boolean;
  readonly articles: readonly ArticleOfStory[];
  /** Articles that are not shown since there are too many. */
  readonly more: number;
  /** Who speaks in it: `words[i]` are words that the `i`-th article attributes to the source. */
  readonly sources: readonly { readonly key: string; readonly name: string; readonly words: readonly number[] }[];
  /** Other stories of the days around, to merge with. */
  readonly near: readonly { readonly id: number; readonly title: string }[];
};

/** An article with the text of another, wholly or in part. */
export type ReuseRow = {
  readonly article: { readonly id: number; readonly title: string; readonly outlet: Named; readonly publishedAt: string | null };
  readonly from: ReuseRow['article'];
  readonly kind: CopyKind;
  readonly containment: number;
  readonly own: number;
  readonly wire: boolean;
};

/** Who runs whose texts: `articles[i]` of the outlet of the row have text of an earlier article of `outlets[i]`. */
export type ReuseView = Page & {
  readonly corpus: CorpusCounts;
  readonly outlets: readonly Named[];
  readonly matrix: readonly { readonly outlet: Named; readonly articles: readonly number[] }[];
  readonly rows: readonly ReuseRow[];
};
