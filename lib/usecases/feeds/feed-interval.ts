/** The bounds of the time between two visits of a feed, in seconds. */
export const SHORTEST_INTERVAL = 15 * 60;
export const LONGEST_INTERVAL = 24 * 3600;
/** How often a feed is visited until it is known better. */
export const FIRST_INTERVAL = 3600;

const WEEK = 7 * 24 * 3600;
const bounded = (seconds: number) => Math.round(Math.min(LONGEST_INTERVAL, Math.max(SHORTEST_INTERVAL, seconds)));

/**
 * The seconds to the next visit of a feed: half of what lies between two of its entries on average over the last week. A feed that
 * does not date its entries comes sooner when it brought something, and later when not.
 */
export function nextInterval(before: number, dates: readonly (string | null)[], brought: number, now: Date): number {
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return bounded(before * (brought > 0 ? 0.7 : 1.4));
  const since = new Date(now.getTime() - 1000 * WEEK).toISOString();
  const latest = known.filter((date) => date >= since && date <= now.toISOString()).toSorted();
  if (latest.length < 2) return LONGEST_INTERVAL / (latest.length === 0 ? 1 : 2);
  const span = (now.getTime() - new Date(latest[0]).getTime()) / 1000;
  return bounded(span / latest.length / 2);
}

/** The seconds to the next visit of a feed that could not be read so many times: twice as many each time, at least what the host asked for. */
export function backoff(interval: number, failures: number, retryAfter: number | null): number {
  return bounded(Math.max(interval * 2 ** Math.min(failures, 10), retryAfter ?? 0));
}
