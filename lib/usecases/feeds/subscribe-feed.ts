import { AppError } from '#lib/errors.ts';
import { decodeWhole } from '#lib/ingest/charset.ts';
import { discoverFeeds, type FoundFeed } from '#lib/ingest/feeds/discover.ts';
import { createFeed } from '#lib/store/feeds.ts';
import { ensureOutlet } from '#lib/store/outlets.ts';
import { FIRST_INTERVAL } from './feed-interval.ts';
import { queuePoll } from './feed-jobs.ts';
import { type FeedAnswer, fetchFeed } from './fetch-feed.ts';
import type { PollDeps } from './poll-feed.ts';

/** What came of an address: a subscription, or several feeds of the page to choose from. */
export type Subscribed =
  | { readonly kind: 'subscribed'; readonly id: number; readonly title: string }
  | { readonly kind: 'offers'; readonly feeds: readonly FoundFeed[] };

/** `address` may leave out its scheme; `outlet` is the name of the outlet that its articles are of, null where each says so itself. */
export type NewSubscription = { readonly address: string; readonly outlet: string | null };

const SCHEME = /^[a-z][a-z\d+.-]{0,20}:/i;

function urlOf(address: string): string {
  const text = address.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '');
  const url = SCHEME.test(text) && !/^[\w.-]{1,253}:\d{1,5}(?:\/|$)/.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new AppError('invalid', `“${address}” is no web address: give the address of a feed or of a site.`);
  return new URL(url).href;
}

const ask = (deps: PollDeps, url: string) => fetchFeed(deps, { url, etag: null, lastModified: null }, null);

async function keep(deps: PollDeps, { url, feed }: Extract<FeedAnswer, { kind: 'feed' }>, outlet: string | null): Promise<Subscribed> {
  const { title, siteUrl } = feed;
  const id = await deps.store.transaction(async (tx) => {
    const now = new Date();
    const outletId = outlet === null ? null : (await ensureOutlet(tx, outlet, false, now)).id;
    const made = await createFeed(tx, { url, title, siteUrl, outletId, interval: FIRST_INTERVAL }, now);
    if (made === null) throw new AppError('conflict', `${title ?? url} is subscribed to already.`);
    await queuePoll(deps.jobs, tx, made);
    return made;
  });
  return { kind: 'subscribed', id, title: title ?? url };
}

/**
 * Subscribes to a feed or a sitemap of news, or to the one feed that a site names; when it names several, they are answered to choose from.
 * Throws `AppError`: `invalid` for no web address or a page that names no feed, `unavailable` when nothing comes, `conflict` for one that is
 * subscribed to already.
 */
export async function subscribeFeed(deps: PollDeps, { address, outlet }: NewSubscription): Promise<Subscribed> {
  const url = urlOf(address);
  const answer = await ask(deps, url);
  if (answer.kind === 'feed') return keep(deps, answer, outlet);
  if (answer.kind !== 'no-feed') throw new AppError('unavailable', `${url}: ${answer.kind === 'failed' ? answer.reason : 'nothing came'}.`);
  const { bytes, contentType, finalUrl } = answer.answer;
  const feeds = discoverFeeds(decodeWhole(bytes, contentType), finalUrl);
  if (feeds.length === 0) throw new AppError('invalid', `${finalUrl} is no feed and names none: give the address of a feed or a sitemap.`);
  if (feeds.length > 1) return { kind: 'offers', feeds };
  const only = await ask(deps, feeds[0].url);
  if (only.kind === 'feed') return keep(deps, only, outlet);
  throw new AppError('unavailable', `${feeds[0].url}, which ${finalUrl} names: ${only.kind === 'failed' ? only.reason : 'is no feed'}.`);
}
