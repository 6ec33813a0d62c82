/** One article as it arrived, before anything is known about it. `content` is well-formed UTF-16 without NUL. */
export type RawArticle = {
  readonly mediaType: 'text/html' | 'text/plain';
  readonly content: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO 8601, as given by who sent it. */
  readonly publishedAt: string | null;
};
