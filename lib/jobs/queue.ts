import type { Store, Tx } from '#lib/store/client.ts';
import { hasEnded } from './worker-name.ts';

/** Work to be done once for each key. The payload is JSON; `total` is the number of units, where it is known. */
export type NewJob = { readonly kind: string; readonly key: string; readonly payload: unknown; readonly total: number | null };

/** A job in the hands of one worker until its lease ends. */
export type ClaimedJob = {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly payload: unknown;
  readonly attempts: number;
};

/** A durable queue: a job may run twice without harm, and is lost in no case. */
export type Jobs = {
  /**
   * Queues a job within the caller's transaction. A key that is queued already is left alone, an ended one starts anew; for one that is
   * running, which may have read what the caller changes, another run is queued under `key:again`.
   */
  enqueue(tx: Tx, job: NewJob): Promise<void>;
  /** Takes the next due job, or one whose worker has ended or let its lease run out. */
  claim(worker: string, kinds: readonly string[]): Promise<ClaimedJob | null>;
  /** Extends the lease and notes how many units are done; false when the job was taken by another worker meanwhile. */
  renew(job: ClaimedJob, worker: string, done: number | null): Promise<boolean>;
  complete(job: ClaimedJob, worker: string): Promise<void>;
  /** Queues the job again with a growing pause, or gives it up for good after its last attempt. Answers whether it will run again. */
  fail(job: ClaimedJob, worker: string, error: string): Promise<boolean>;
  /** Puts a job back as it was, as when a worker is asked to stop. */
  release(job: ClaimedJob, worker: string): Promise<void>;
  /** Starts a failed job again. */
  retry(id: number): Promise<boolean>;
};

export type QueueSettings = { readonly leaseMs: number; readonly attempts: number; readonly pauseMs: number };
export const QUEUE_SETTINGS: QueueSettings = { leaseMs: 10_000, attempts: 3, pauseMs: 2000 };

const later = (ms: number) => new Date(Date.now() + ms);
const IDLE = { lockedBy: null, lockedTil: null };

/** Ends the leases of workers on this machine whose process is gone. */
async function freeAbandoned(store: Store, kinds: readonly string[]): Promise<void> {
  const running = await store.reader.job.findMany({
    where: { state: 'running', kind: { in: [...kinds] }, lockedTil: { gte: new Date() } },
    select: { id: true, lockedBy: true },
  });
  for (const { id, lockedBy } of running)
    if (lockedBy !== null && hasEnded(lockedBy))
      await store.db.job.updateMany({ where: { id, lockedBy, state: 'running' }, data: { lockedTil: new Date(0) } });
}

async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  const { kind, key, payload, total } = job;
  const fresh = { kind, payload: JSON.stringify(payload), state: 'queued', attempts: 0, total, runAt: new Date() };
  const known = await tx.db.job.findUnique({ where: { key }, select: { state: true } });
  if (known === null) await tx.db.job.create({ data: { ...fresh, key, createdAt: new Date() } });
  else if (known.state === 'running') await enqueue(tx, { ...job, key: `${key}:again` });
  else if (known.state !== 'queued')
    await tx.db.job.update({ where: { key }, data: { ...fresh, ...IDLE, done: 0, error: null, doneAt: null } });
}

/** The Job table of the store as a queue, the same on SQLite and PostgreSQL. */
export function createJobs(store: Store, settings: QueueSettings = QUEUE_SETTINGS): Jobs {
  const mine = (job: ClaimedJob, worker: string) => ({ id: job.id, lockedBy: worker, state: 'running' });
  const due = (kinds: readonly string[]) => ({
    kind: { in: [...kinds] },
    OR: [
      { state: 'queued', runAt: { lte: new Date() } },
      { state: 'running', lockedTil: { lt: new Date() } },
    ],
  });
  return {
    enqueue,

    async claim(worker, kinds) {
      await freeAbandoned(store, kinds);
      if ((await store.reader.job.findFirst({ where: due(kinds), select: { id: true } })) === null) return null;
      return store.transaction(async ({ db }) => {
        const next = await db.job.findFirst({ where: due(kinds), orderBy: [{ runAt: 'asc' }, { id: 'asc' }], select: { id: true } });
        if (next === null) return null;
        const data = { state: 'running', attempts: { increment: 1 }, lockedBy: worker, lockedTil: later(settings.leaseMs) };
        const { id, kind, key, payload, attempts } = await db.job.update({ where: { id: next.id }, data });
        return { id, kind, key, payload: JSON.parse(payload) as unknown, attempts };
      });
    },

    async renew(job, worker, done) {
      const data = { lockedTil: later(settings.leaseMs), ...(done === null ? {} : { done }) };
      return (await store.db.job.updateMany({ where: mine(job, worker), data })).count > 0;
    },

    async complete(job, worker) {
      await store.db.job.updateMany({ where: mine(job, worker), data: { state: 'done', doneAt: new Date(), error: null, ...IDLE } });
    },

    async fail(job, worker, error) {
      const again = job.attempts < settings.attempts;
      const next = again
        ? { state: 'queued', runAt: later(settings.pauseMs * 2 ** (job.attempts - 1)) }
        : { state: 'failed', doneAt: new Date() };
      await store.db.job.updateMany({ where: mine(job, worker), data: { ...next, error, ...IDLE } });
      return again;
    },

    async release(job, worker) {
      await store.db.job.updateMany({ where: mine(job, worker), data: { state: 'queued', attempts: { decrement: 1 }, ...IDLE } });
    },

    async retry(id) {
      const data = { state: 'queued', attempts: 0, runAt: new Date(), error: null, doneAt: null };
      return (await store.db.job.updateMany({ where: { id, state: 'failed' }, data })).count > 0;
    },
  };
}
