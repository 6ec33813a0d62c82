import { setTimeout as pause } from 'node:timers/promises';
import type { ClaimedJob, Jobs } from './queue.ts';
import { QUEUE_SETTINGS } from './queue.ts';
import { workerName } from './worker-name.ts';

/** What a handler is given beside the payload. */
export type JobContext = {
  /** Aborted when the worker stops or has lost the job: the handler returns at its next safe point. */
  readonly signal: AbortSignal;
  /** Notes how many units are done. */
  progress(done: number): void;
};

/** Does one job; must be able to run twice, and to go on where it was cut off. `lastAttempt` failing is final. */
export type JobHandler = {
  run(payload: unknown, context: JobContext): Promise<void>;
  /** Called once when the job is given up for good. */
  giveUp(payload: unknown, error: string): Promise<void>;
};

export type WorkerOptions = {
  readonly jobs: Jobs;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly signal: AbortSignal;
  /** Stop as soon as nothing is due. */
  readonly untilIdle: boolean;
  readonly onError: (error: unknown, job: ClaimedJob | null) => void;
  /** How long to wait before asking again when nothing is due, in milliseconds. */
  readonly pollMs?: number;
  readonly renewMs?: number;
};

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function runOne(options: WorkerOptions, worker: string, job: ClaimedJob): Promise<void> {
  const { jobs, handlers, onError } = options;
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
  const progress = (value: number) => {
    done = value;
  };
  try {
    await handlers[job.kind].run(job.payload, { signal, progress });
    if (done !== null) await jobs.renew(job, worker, done);
    if (options.signal.aborted) await jobs.release(job, worker);
    else if (!lost.signal.aborted) await jobs.complete(job, worker);
  } catch (error) {
    onError(error, job);
    const again = await jobs.fail(job, worker, message(error));
    if (!again) await handlers[job.kind].giveUp(job.payload, message(error));
  } finally {
    clearInterval(renewal);
  }
}

async function nextJob(options: WorkerOptions, worker: string): Promise<ClaimedJob | null> {
  try {
    return await options.jobs.claim(worker, Object.keys(options.handlers));
  } catch (error) {
    if (options.untilIdle) throw error;
    options.onError(error, null); // the database may be away for a while
    return null;
  }
}

/** Claims and does jobs one after another until the signal is aborted, or until nothing is due where `untilIdle` is set. */
export async function work(options: WorkerOptions): Promise<void> {
  const worker = workerName();
  while (!options.signal.aborted) {
    const job = await nextJob(options, worker);
    if (job !== null) await runOne(options, worker, job);
    else if (options.untilIdle) return;
    else await pause(options.pollMs ?? 500, undefined, { signal: options.signal }).catch(() => undefined);
  }
}
