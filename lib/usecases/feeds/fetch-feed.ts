import { AppError } from '#lib/errors.ts';
import type { FetchAnswer } from '#lib/fetch/answer.ts';
import type { Feed, FeedEntry } from '#lib/ingest/feeds/feed.ts';
import { readFeed } from '#lib/ingest/feeds/read-feed.ts';
import { type FetchDeps, type FetchedFor, keepAnswer } from '../imports/fetch-article.ts';

/** Of an index of sitemaps the latest are read. */
const PARTS_READ = 3;

/** What came of a visit: the feed, nothing newer, or why it could not be read. */
export type FeedAnswer =
  | { readonly kind: 'feed'; readonly feed: Feed; readonly url: string; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly kind: 'no-feed'; readonly answer: Extract<FetchAnswer, { kind: 'page' }> }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfter: number | null };

/** The validators of the last visit. */
export type Known = { readonly url: string; readonly etag: string | null; readonly lastModified: string | null };

function parsed(answer: Extract<FetchAnswer, { kind: 'page' }>): FeedAnswer {
  const { bytes, finalUrl: url, contentType, etag, lastModified } = answer;
  try {
    const feed = readFeed(bytes, { url, contentType });
    return feed === null ? { kind: 'no-feed', answer } : { kind: 'feed', feed, url, etag, lastModified };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'failed', reason: error.message, retryAfter: null };
  }
}

async function ask(deps: FetchDeps, known: Known, of: FetchedFor): Promise<FeedAnswer> {
  const answer = await deps.fetcher.fetch(known);
  await keepAnswer(deps, known.url, answer, of);
  if (answer.kind === 'not-modified') return { kind: 'not-modified' };
  if (answer.kind === 'refused') return { kind: 'failed', reason: answer.reason, retryAfter: answer.retryAfter };
  return parsed(answer);
}

/** The entries of the latest sitemaps of an index; one that can't be read has none. */
async function entriesOfParts(deps: FetchDeps, parts: readonly string[], of: FetchedFor): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (const url of parts.slice(0, PARTS_READ)) {
    const answer = await ask(deps, { url, etag: null, lastModified: null }, of);
    if (answer.kind === 'feed') for (const entry of answer.feed.entries) entries.push(entry);
  }
  return entries;
}

/** Fetches a feed or a sitemap, of an index its latest sitemaps too. `feedId` is the subscription that it is for, null before there is one. */
export async function fetchFeed(deps: FetchDeps, known: Known, feedId: number | null): Promise<FeedAnswer> {
  const of = { importId: null, feedId };
  const answer = await ask(deps, known, of);
  if (answer.kind !== 'feed' || answer.feed.parts.length === 0) return answer;
  return { ...answer, feed: { ...answer.feed, entries: await entriesOfParts(deps, answer.feed.parts, of) } };
}
