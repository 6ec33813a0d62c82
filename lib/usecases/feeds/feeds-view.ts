/** How a feed does: `new` before its first visit; `failing` after five failures in a row, or a week without being read. */
export const FEED_HEALTH = ['new', 'good', 'troubled', 'failing', 'paused'] as const;
export type FeedHealth = (typeof FEED_HEALTH)[number];

/** A subscription with its health. Times are ISO 8601, the interval is in seconds. */
export type FeedReport = {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly outlet: { readonly slug: string; readonly name: string } | null;
  readonly health: FeedHealth;
  readonly error: string | null;
  /** Visits in a row that failed. */
  readonly failures: number;
  readonly interval: number;
  /** Null while it is paused. */
  readonly nextAt: string | null;
  readonly visitedAt: string | null;
  /** The last visit that did not fail. */
  readonly readAt: string | null;
  /** Entries that it brought so far. */
  readonly entries: number;
};

/** What an address answered, or why nothing came. */
export type FetchReport = {
  readonly url: string;
  readonly finalUrl: string | null;
  readonly status: number | null;
  readonly error: string | null;
  readonly bytes: number;
  /** Milliseconds that the network took. */
  readonly ms: number;
  readonly at: string;
};
