import type { Store, Tx } from '#lib/store/client.ts';
import { claimNext, writePayload } from '#lib/store/job-claims.ts';
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

/** Whether a job that was given up is forgotten, since what it was to do is kept elsewhere, or stays as failed. */
export type GivenUp = 'forget' | 'keep';

/** A durable queue: a job may run twice without harm, and is lost in no case. A group is what jobs' keys begin with, up to a colon. */
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
  /** Ends a job without a trace, in the transaction that does its work; false when it is not the worker's any more, who then undoes all. */
  finish(tx: Tx, job: ClaimedJob, worker: string): Promise<boolean>;
  /**
   * Queues the job again with a growing pause, or gives it up for good after its last attempt; `giveUp` then runs in the same transaction.
   * Answers whether it will run again.
   */
  fail(job: ClaimedJob, worker: string, error: string, giveUp: (tx: Tx) => Promise<GivenUp>): Promise<boolean>;
  /** Puts a job back as it was, as when a worker is asked to stop. */
  release(job: ClaimedJob, worker: string): Promise<void>;
  /** Starts a failed job again. */
  retry(id: number): Promise<boolean>;
  /** How many jobs of a group have not ended, and how many units they are about. */
  pending(tx: Tx, group: string): Promise<{ readonly jobs: number; readonly units: number }>;
  /** Takes the jobs of a group out of the queue and out of the hands of their workers, until `resume`. */
  pause(tx: Tx, group: string): Promise<void>;
  resume(tx: Tx, group: string): Promise<void>;
  /** Forgets the jobs of a group, also those in the hands of workers. */
  drop(tx: Tx, group: string): Promise<void>;
};

export type QueueSettings = { readonly leaseMs: number; readonly attempts: number; readonly pauseMs: number };
export const QUEUE_SETTINGS: QueueSettings = { leaseMs: 10_000, attempts: 3, pauseMs: 2000 };

/** How long to wait before looking for abandoned jobs again. */
const LOOK_MS = 1000;

const later = (ms: number) => new Date(Date.now() + ms);
const IDLE = { lockedBy: null, lockedTil: null };
const inGroup = (group: string) => ({ key: { startsWith: `${group}:` } });

/** Ends the leases of workers on this machine whose process is gone, of jobs of any kind; answers whether there were any. */
async function freeAbandoned(store: Store): Promise<boolean> {
  const running = await store.reader.job.findMany({
    where: { state: 'running', lockedTil: { gte: new Date() } },
    select: { id: true, lockedBy: true },
  });
  let freed = 0;
  for (const { id, lockedBy } of running)
    if (lockedBy !== null && hasEnded(lockedBy))
      freed += (await store.db.job.updateMany({ where: { id, lockedBy, state: 'running' }, data: { lockedTil: new Date(0) } })).count;
  return freed > 0;
}

async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  const { kind, key, payload, total } = job;
  const fresh = { kind, state: 'queued', attempts: 0, total, runAt: new Date() };
  const known = await tx.db.job.findUnique({ where: { key }, select: { id: true, state: true } });
  if (known?.state === 'running') return enqueue(tx, { ...job, key: `${key}:again` });
  if (known?.state === 'queued' || known?.state === 'paused') return;
  const { id } =
    known === null
      ? await tx.db.job.create({ data: { ...fresh, key, createdAt: new Date() }, select: { id: true } })
      : await tx.db.job.update({ where: { key }, data: { ...fresh, ...IDLE, done: 0, error: null, doneAt: null }, select: { id: true } });
  await writePayload(tx, id, JSON.stringify(payload));
}

/** The jobs of a group that are in one of the states begin another, with no attempt behind them. */
async function setState(tx: Tx, group: string, from: readonly string[], to: string): Promise<void> {
  await tx.db.job.updateMany({ where: { ...inGroup(group), state: { in: [...from] } }, data: { state: to, attempts: 0, ...IDLE } });
}

/** The Job table of the store as a queue, the same on SQLite and PostgreSQL (docs/decisions/018). */
export function createJobs(store: Store, settings: QueueSettings = QUEUE_SETTINGS): Jobs {
  const mine = (job: ClaimedJob, worker: string) => ({ id: job.id, lockedBy: worker, state: 'running' });
  const take = async (worker: string, kinds: readonly string[]): Promise<ClaimedJob | null> => {
    const job = await claimNext(store, worker, kinds, later(settings.leaseMs));
    const payload = job === null ? null : await store.db.jobPayload.findUnique({ where: { jobId: job.id } });
    return job === null || payload === null ? null : { ...job, payload: JSON.parse(payload.json) as unknown };
  };
  let lookAgainAt = 0;
  return {
    enqueue,

    async claim(worker, kinds) {
      const due = {
        kind: { in: [...kinds] },
        OR: [
          { state: 'queued', runAt: { lte: new Date() } },
          { state: 'running', lockedTil: { lt: new Date() } },
        ],
      };
      const isDue = (await store.reader.job.findFirst({ where: due, select: { id: true } })) !== null;
      const job = isDue ? await take(worker, kinds) : null;
      if (job !== null || Date.now() < lookAgainAt) return job;
      lookAgainAt = Date.now() + LOOK_MS;
      return (await freeAbandoned(store)) ? take(worker, kinds) : null;
    },

    async renew(job, worker, done) {
      const data = { lockedTil: later(settings.leaseMs), ...(done === null ? {} : { done }) };
      return (await store.db.job.updateMany({ where: mine(job, worker), data })).count > 0;
    },

    async complete(job, worker) {
      await store.db.job.updateMany({ where: mine(job, worker), data: { state: 'done', doneAt: new Date(), error: null, ...IDLE } });
    },

    async finish(tx, job, worker) {
      return (await tx.db.job.deleteMany({ where: mine(job, worker) })).count > 0;
    },

    async fail(job, worker, error, giveUp) {
      if (job.attempts < settings.attempts) {
        const data = { state: 'queued', runAt: later(settings.pauseMs * 2 ** (job.attempts - 1)), error, ...IDLE };
        await store.db.job.updateMany({ where: mine(job, worker), data });
        return true;
      }
      await store.transaction(async (tx) => {
        const data = { state: 'failed', doneAt: new Date(), error, ...IDLE };
        if ((await tx.db.job.updateMany({ where: mine(job, worker), data })).count === 0) return;
        if ((await giveUp(tx)) === 'forget') await tx.db.job.delete({ where: { id: job.id } });
      });
      return false;
    },

    async release(job, worker) {
      await store.db.job.updateMany({ where: mine(job, worker), data: { state: 'queued', attempts: { decrement: 1 }, ...IDLE } });
    },

    async retry(id) {
      const data = { state: 'queued', attempts: 0, runAt: new Date(), error: null, doneAt: null };
      return (await store.db.job.updateMany({ where: { id, state: 'failed' }, data })).count > 0;
    },

    async pending(tx, group) {
      const where = { ...inGroup(group), state: { in: ['queued', 'running', 'paused'] } };
      const { _count, _sum } = await tx.db.job.aggregate({ where, _count: true, _sum: { total: true } });
      return { jobs: _count, units: _sum.total ?? 0 };
    },
    pause: (tx, group) => setState(tx, group, ['queued', 'running'], 'paused'),
    resume: (tx, group) => setState(tx, group, ['paused'], 'queued'),
    drop: async (tx, group) => void (await tx.db.job.deleteMany({ where: inGroup(group) })),
  };
}
