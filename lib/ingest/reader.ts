import type { RawArticle } from '#lib/analysis/model/article.ts';

/** The largest parts that are read, in bytes of a file or UTF-16 units of a text (docs/decisions). */
export type Limits = { readonly html: number; readonly text: number; readonly line: number };

/** One thing found in a file. `at` is its place for a person: `row 12`, `line 3`; empty for a whole file. */
export type Item =
  | {
      readonly kind: 'article';
      readonly at: string;
      readonly id: string | number | null;
      readonly genre: string | null;
      readonly article: RawArticle;
    }
  | {
      readonly kind: 'reject';
      readonly at: string;
      readonly id: string | number | null;
      readonly reason: string;
      /** How often it was tried, where a later attempt may succeed. */
      readonly attempts?: number | undefined;
    };

/**
 * Turns the bytes of one file format into items. Streams: memory is bounded by one item. The same bytes give the same items in the
 * same order. Yields a reject for a part that can't be read and goes on behind it; throws only what the bytes throw.
 */
export type Reader = {
  readonly format: string;
  readonly mediaTypes: readonly string[];
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncIterable<Item>;
};
