/** A text of an entry, as HTML (addresses in it absolute) or as plain text. */
export type FeedText = { readonly mediaType: 'text/html' | 'text/plain'; readonly value: string };

/** One thing that a feed brings. Addresses are absolute, dates ISO 8601 instants in UTC; null for what it does not say. */
export type FeedEntry = {
  /** Its own name in the feed. */
  readonly id: string | null;
  readonly url: string | null;
  /** Plain text. */
  readonly title: string | null;
  readonly content: FeedText | null;
  readonly summary: FeedText | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
};

/** What a feed, or a sitemap of news, says. */
export type Feed = {
  readonly kind: 'rss' | 'atom' | 'json' | 'sitemap';
  readonly title: string | null;
  /** The page that the feed is of. */
  readonly siteUrl: string | null;
  readonly entries: readonly FeedEntry[];
  /** For an index of sitemaps: the sitemaps in it, latest first. */
  readonly parts: readonly string[];
};

/** As many entries of a feed as are read, in its order. */
export const MOST_ENTRIES = 2000;
