import type { Tx } from '#lib/store/client.ts';
import { type Bell, createBell } from './bell.ts';
import type { ClaimedJob, GivenUp, Jobs } from './queue.ts';
import { QUEUE_SETTINGS } from './queue.ts';
import { workerName } from './worker-name.ts';

/** What a handler is given beside the payload. */
export type JobContext = {
  /** Aborted when the worker stops or has lost the job: the handler returns at its next safe point. */
  readonly signal: AbortSignal;
  /** Notes how many units are done. */
  progress(done: number): void;
  /** Ends the job without a trace in the transaction that does its work; false when another worker has it: all must then be undone. */
  finish(tx: Tx): Promise<boolean>;
  /** Says to the other lanes of this worker that there is work for them. */
  wake(): void;
  /** Waits until another lane of this worker has done something, at most half a second. */
  pause(): Promise<void>;
};

/** Does one job; must be able to run twice, and to go on where it was cut off. */
export type JobHandler = {
  run(payload: unknown, context: JobContext): Promise<void>;
  /** Called once when the job is given up for good, in the transaction that says so. */
  giveUp(payload: unknown, error: string, tx: Tx): Promise<GivenUp>;
};

export type WorkerOptions = {
  readonly jobs: Jobs;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** What is done at once: each lane does one job after another, of its kinds. One lane for all kinds where it is left out. */
  readonly lanes?: readonly Lane[];
  readonly signal: AbortSignal;
  /** Stop as soon as nothing is due. */
  readonly untilIdle: boolean;
  readonly onError: (error: unknown, job: ClaimedJob | null) => void;
  /** How long to wait before asking again when nothing is due, in milliseconds. */
  readonly pollMs?: number;
  readonly renewMs?: number;
};

/** What the lanes of one worker share. */
type Shared = { readonly worker: string; readonly bell: Bell };
/** Kinds of jobs of which one is done at a time. */
type Lane = readonly string[];

const POLL_MS = 500;
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function runOne(options: WorkerOptions, { worker, bell }: Shared, job: ClaimedJob): Promise<void> {
  const { jobs, handlers, onError } = options;
  const handler = handlers[job.kind];
  const lost = new AbortController();
  const signal = AbortSignal.any([options.signal, lost.signal]);
  let done: number | null = null;
  const renewal = setInterval(
    () => {
      jobs.renew(job, worker, done).then(
        (held) => held || lost.abort(),
        (error) => onError(error, job),
      );
    },
    options.renewMs ?? QUEUE_SETTINGS.leaseMs / 5,
  );
  const context: JobContext = {
    signal,
    progress: (value) => {
      done = value;
    },
    finish: (tx) => jobs.finish(tx, job, worker),
    wake: bell.ring,
    pause: () => bell.wait(POLL_MS, signal),
  };
  try {
    await handler.run(job.payload, context);
    if (done !== null) await jobs.renew(job, worker, done);
    if (options.signal.aborted) await jobs.release(job, worker);
    else if (!lost.signal.aborted) await jobs.complete(job, worker);
  } catch (error) {
    onError(error, job);
    await jobs.fail(job, worker, message(error), (tx) => handler.giveUp(job.payload, message(error), tx));
  } finally {
    clearInterval(renewal);
  }
}

async function nextJob(options: WorkerOptions, worker: string, free: readonly Lane[]): Promise<ClaimedJob | null> {
  if (free.length === 0) return null;
  try {
    return await options.jobs.claim(worker, [...new Set(free.flat())]);
  } catch (error) {
    if (options.untilIdle) throw error;
    options.onError(error, null); // the database may be away for a while
    return null;
  }
}

/** A worker that goes on outlives a database that is away: the lease of what it had in hand runs out. */
async function survived(options: WorkerOptions, job: ClaimedJob, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (options.untilIdle) throw error;
    options.onError(error, job);
  }
}

/** Takes the lane for a kind that does the fewest others out of the free ones. */
function takeLane(free: Lane[], kind: string): Lane {
  let best = -1;
  for (const [i, lane] of free.entries()) if (lane.includes(kind) && (best < 0 || lane.length < free[best].length)) best = i;
  return free.splice(best, 1)[0];
}

/**
 * Claims jobs for the lanes that are free and does them until the signal is aborted, or until nothing is due and nothing is being done where
 * `untilIdle` is set.
 */
export async function work(options: WorkerOptions): Promise<void> {
  const shared: Shared = { worker: workerName(), bell: createBell() };
  const { worker, bell } = shared;
  const free: Lane[] = [...(options.lanes ?? [Object.keys(options.handlers)])];
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const start = (job: ClaimedJob) => {
    const lane = takeLane(free, job.kind);
    const run = survived(options, job, () => runOne(options, shared, job))
      .catch((error) => void failures.push(error))
      .finally(() => {
        free.push(lane);
        running.delete(run);
        bell.ring();
      });
    running.add(run);
  };
  while (!options.signal.aborted && failures.length === 0) {
    const heard = bell.rings();
    const job = await nextJob(options, worker, free);
    if (job !== null) start(job);
    else if (options.untilIdle && running.size === 0 && heard === bell.rings()) break;
    else await bell.wait(options.pollMs ?? POLL_MS, options.signal, heard);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}
