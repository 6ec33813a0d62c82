import { setTimeout as wait } from 'node:timers/promises';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { claimVisit, dueFeeds } from '#lib/store/feeds.ts';
import { sweepFetches } from '#lib/store/fetches.ts';
import { FIRST_INTERVAL } from './feed-interval.ts';
import { queuePoll } from './feed-jobs.ts';

type Deps = { readonly store: Store; readonly jobs: Jobs };

const LOOK_MS = 10_000;
const AT_ONCE = 500;
const DAY_MS = 86_400_000;
/** How long it is kept what fetches were answered. */
const FETCHES_KEPT_DAYS = 30;

/** Queues the visits that are due, each once however many workers ask; answers how many. */
export async function queueDue({ store, jobs }: Deps, now: Date): Promise<number> {
  const due = await dueFeeds({ db: store.reader, dialect: store.dialect }, now, AT_ONCE);
  if (due.length === 0) return 0;
  const meanwhile = new Date(now.getTime() + 1000 * FIRST_INTERVAL);
  return store.transaction(async (tx) => {
    let queued = 0;
    for (const { id, nextAt } of due) {
      if (!(await claimVisit(tx, id, nextAt, meanwhile))) continue;
      await queuePoll(jobs, tx, id);
      queued++;
    }
    return queued;
  });
}

/** Queues visits as they fall due, and forgets old fetches once a day, until the signal is aborted. A failure is told, and tried again. */
export async function scheduleFeeds(deps: Deps, signal: AbortSignal, onError: (error: unknown) => void): Promise<void> {
  let sweptAt = 0;
  while (!signal.aborted) {
    const now = new Date();
    try {
      await queueDue(deps, now);
      if (now.getTime() - sweptAt > DAY_MS) await sweepFetches(deps.store, new Date(now.getTime() - FETCHES_KEPT_DAYS * DAY_MS));
      sweptAt = sweptAt === 0 || now.getTime() - sweptAt > DAY_MS ? now.getTime() : sweptAt;
    } catch (error) {
      onError(error);
    }
    await wait(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
