import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { runtime } from './runtime.ts';

/** Does queued jobs in this process, so that an import goes on as soon as the server is up, unless workers elsewhere do them; ends with it. */
export async function startWorker(): Promise<void> {
  const deps = await runtime();
  if (!deps.env.jobsHere) return;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  runJobs(deps, {
    signal: stop.signal,
    untilIdle: false,
    onError: (error, job) => deps.log.error({ err: error, job: job?.id ?? null }, 'a job failed'),
  }).catch((error: unknown) => deps.log.error({ err: error }, 'the worker stopped'));
}
