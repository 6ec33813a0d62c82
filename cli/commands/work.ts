import { openRuntime } from '#lib/runtime.ts';
import { queueDue } from '#lib/usecases/feeds/schedule-feeds.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { ANSWERED } from '../exit.ts';
import { keepMemorySteady } from '../steady-memory.ts';
import { stopSignal } from '../stop-signal.ts';

/** Does queued jobs until stopped, or until nothing is queued. */
export async function run(options: { readonly untilIdle?: boolean }): Promise<number> {
  keepMemorySteady();
  const runtime = await openRuntime();
  const onError = (error: unknown, job: { readonly id: number; readonly kind: string } | null) =>
    runtime.log.error({ err: error, job: job?.id, kind: job?.kind });
  try {
    if (options.untilIdle === true) await queueDue(runtime, new Date());
    await runJobs(runtime, { signal: stopSignal(), untilIdle: options.untilIdle === true, onError });
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
