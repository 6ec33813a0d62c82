import { AppError } from '#lib/errors.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { createFeed, findFeed, removeFeeds, setFeedOutlet, setFeedState } from '#lib/store/feeds.ts';
import { ensureOutlet } from '#lib/store/outlets.ts';
import { FIRST_INTERVAL } from './feed-interval.ts';
import { pollGroup, queuePoll } from './feed-jobs.ts';

type Deps = { readonly store: Store; readonly jobs: Jobs };

async function allThere(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const id of ids) await findFeed(tx, id);
}

/** Stops visits until the feeds are resumed. Throws `AppError('not-found')`. */
export async function pauseFeeds({ store }: Deps, ids: readonly number[]): Promise<void> {
  await store.transaction(async (tx) => {
    await allThere(tx, ids);
    await setFeedState(tx, ids, 'paused', new Date());
  });
}

/** Lets feeds be visited again, at once first. Throws `AppError('not-found')`. */
export async function resumeFeeds({ store }: Deps, ids: readonly number[]): Promise<void> {
  await store.transaction(async (tx) => {
    await allThere(tx, ids);
    await setFeedState(tx, ids, 'active', new Date());
  });
}

/** Queues a visit of each feed, paused ones too. Throws `AppError('not-found')`. */
export async function visitFeeds({ store, jobs }: Deps, ids: readonly number[]): Promise<void> {
  await store.transaction(async (tx) => {
    await allThere(tx, ids);
    for (const id of ids) await queuePoll(jobs, tx, id);
  });
}

/** Says of which outlet the articles of a feed are; null lets each article say so. Throws `AppError('not-found')`. */
export async function nameFeedOutlet({ store }: Deps, id: number, outlet: string | null): Promise<void> {
  await store.transaction(async (tx) => {
    await findFeed(tx, id);
    await setFeedOutlet(tx, id, outlet === null ? null : (await ensureOutlet(tx, outlet, false, new Date())).id);
  });
}

/** What is needed to subscribe again to a feed that was removed. */
export type RemovedFeed = {
  readonly url: string;
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly outletId: number | null;
};

/** Ends a subscription; its articles stay. Throws `AppError('not-found')`. */
export async function removeFeed({ store, jobs }: Deps, id: number): Promise<RemovedFeed> {
  return store.transaction(async (tx) => {
    const { url, title, siteUrl, outletId } = await findFeed(tx, id);
    await removeFeeds(tx, [id]);
    await jobs.drop(tx, pollGroup(id));
    return { url, title, siteUrl, outletId };
  });
}

/** Takes `removeFeed` back; what it brought before is known by its addresses. Throws `AppError('conflict')` when it was subscribed to again. */
export async function restoreFeed({ store }: Deps, { url, title, siteUrl, outletId }: RemovedFeed): Promise<number> {
  return store.transaction(async (tx) => {
    const outlet = outletId === null ? null : await tx.db.outlet.findUnique({ where: { id: outletId }, select: { id: true } });
    const id = await createFeed(tx, { url, title, siteUrl, outletId: outlet?.id ?? null, interval: FIRST_INTERVAL }, new Date());
    if (id === null) throw new AppError('conflict', `${title ?? url} is subscribed to already.`);
    return id;
  });
}
