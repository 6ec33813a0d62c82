import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { ImportOptions } from '#lib/store/imports.ts';

/** One article to store, or an item that could not be read. `at` is its place for a person; with `attempts` it may
 * be tried again. */
export type IngestItem =
  | { readonly kind: 'article'; readonly at: string; readonly genre: string | null; readonly article: RawArticle }
  | { readonly kind: 'reject'; readonly at: string; readonly reason: string; readonly attempts?: number | undefined };

/** What holds for a whole batch; `indexes` are the numbers of its items in their import, in order. */
export type Batch = {
  readonly importId: number | null;
  readonly indexes: readonly number[] | null;
  readonly demo: boolean;
  readonly options: ImportOptions;
};
export const NO_OPTIONS: ImportOptions = { outlet: null, publishedAt: null };
