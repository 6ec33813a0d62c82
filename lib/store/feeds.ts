import { AppError } from '#lib/errors.ts';
import { insertInto } from './bulk.ts';
import type { Tx } from './client.ts';

export type FeedState = 'active' | 'paused';

/** A subscription to be kept. */
export type NewFeed = {
  readonly url: string;
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly outletId: number | null;
  /** Seconds from one visit to the next. */
  readonly interval: number;
};

const WITH_OUTLET = { outlet: { select: { id: true, name: true, slug: true } } } as const;

/** Keeps a subscription that is due at once; null when there is one to the address already. */
export async function createFeed(tx: Tx, feed: NewFeed, now: Date): Promise<number | null> {
  if ((await tx.db.feed.findUnique({ where: { url: feed.url }, select: { id: true } })) !== null) return null;
  const { id } = await tx.db.feed.create({ data: { ...feed, state: 'active', nextAt: now, createdAt: now }, select: { id: true } });
  return id;
}

/** A subscription with its outlet; throws `AppError('not-found')`. */
export async function findFeed(tx: Tx, id: number) {
  const found = await tx.db.feed.findUnique({ where: { id }, include: WITH_OUTLET });
  if (!found) throw new AppError('not-found', `There is no feed ${id}.`);
  return { ...found, state: found.state as FeedState };
}
export type StoredFeed = Awaited<ReturnType<typeof findFeed>>;

/** All subscriptions by their names, with how many entries of each were imported. */
export async function listFeeds(tx: Tx) {
  const rows = await tx.db.feed.findMany({ include: { ...WITH_OUTLET, _count: { select: { entries: true } } }, orderBy: { id: 'asc' } });
  return rows.map(({ _count, state, ...row }) => ({ ...row, state: state as FeedState, entries: _count.entries }));
}

/** Numbers of active feeds whose next visit has come, the longest waiting first. */
export async function dueFeeds(tx: Tx, now: Date, take: number): Promise<readonly { readonly id: number; readonly nextAt: Date }[]> {
  const where = { state: 'active', nextAt: { lte: now } };
  return tx.db.feed.findMany({ where, select: { id: true, nextAt: true }, orderBy: { nextAt: 'asc' }, take });
}

/** Moves the next visit of a feed, unless somebody else has moved it. Answers whether it was moved. */
export async function claimVisit(tx: Tx, id: number, from: Date, to: Date): Promise<boolean> {
  return (await tx.db.feed.updateMany({ where: { id, state: 'active', nextAt: from }, data: { nextAt: to } })).count > 0;
}

/** What a visit changes of a feed. */
export type Visit = Partial<{
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly interval: number;
  readonly nextAt: Date;
  readonly visitedAt: Date;
  readonly readAt: Date;
  readonly failures: number;
  readonly error: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}>;

/** Notes what a visit brought; nothing when the feed is gone. */
export async function noteVisit(tx: Tx, id: number, visit: Visit): Promise<void> {
  await tx.db.feed.updateMany({ where: { id }, data: visit });
}

/** Sets whether feeds are visited; those that are to be are due at once. */
export async function setFeedState(tx: Tx, ids: readonly number[], state: FeedState, now: Date): Promise<number> {
  const data = state === 'active' ? { state, nextAt: now } : { state };
  return (await tx.db.feed.updateMany({ where: { id: { in: [...ids] } }, data })).count;
}

export async function setFeedOutlet(tx: Tx, id: number, outletId: number | null): Promise<void> {
  await tx.db.feed.updateMany({ where: { id }, data: { outletId } });
}

/** Ends subscriptions; their articles and imports stay. */
export async function removeFeeds(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.db.feed.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Which of the entries, by their hashes, a feed has brought already. */
export async function knownEntries(tx: Tx, feedId: number, entries: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db.feedEntry.findMany({ where: { feedId, entry: { in: [...entries] } }, select: { entry: true } });
  return new Set(rows.map(({ entry }) => entry));
}

/** Remembers entries of a feed, none of which it has yet. */
export async function rememberEntries(tx: Tx, feedId: number, entries: readonly string[], now: Date): Promise<void> {
  const types = { feedId: 'int', entry: 'text', seenAt: 'timestamptz' };
  const rows = entries.map((entry) => ({ feedId, entry, seenAt: now }));
  if (rows.length > 0) await insertInto(tx, 'FeedEntry', types, rows);
}
