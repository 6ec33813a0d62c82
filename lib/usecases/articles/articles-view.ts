import type { CorpusCounts } from '../outlets/overview-view.ts';

export const DIRECTIONS = ['asc', 'desc'] as const;
/** What articles can be ordered by besides the name of any score. */
export const ARTICLE_SORTS = ['publishedAt', 'title', 'outlet', 'words', 'genre'] as const;
export const MOST_ROWS = 200;

/** `sort` is one of `ARTICLE_SORTS` or the name of a score; `page` counts from 1; `size` is 1–200. Articles without the value come last either way. */
export type Paging = {
  readonly sort: string;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly page: number;
  readonly size: number;
};

export type ArticleRow = {
  readonly id: number;
  readonly title: string;
  readonly outlet: { readonly slug: string; readonly name: string };
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 8601, UTC; null when no date is known. */
  readonly publishedAt: string | null;
  readonly words: number;
  readonly language: string;
  /** Declared genre, null when none is declared. */
  readonly genre: string | null;
  readonly wire: boolean;
  readonly demo: boolean;
  /** Core scores and the one that is sorted by, by name; null where there is too little to tell. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** Kinds of its findings, each once. */
  readonly findings: readonly string[];
};

export type ArticleList = {
  readonly corpus: CorpusCounts;
  readonly rows: readonly ArticleRow[];
  /** Articles on all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};
