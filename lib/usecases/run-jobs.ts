import type { ClaimedJob } from '#lib/jobs/queue.ts';
import { work } from '#lib/jobs/worker.ts';
import { GROUP_JOB, groupHandler, thenGrouping } from './group-wordings.ts';
import { IMPORT_JOB, PART_JOB, RETRY_JOB } from './import-jobs.ts';
import { partHandler } from './import-part.ts';
import { REMEMBER_JOB, rememberHandler } from './remember-lines.ts';
import { RESCORE_JOB, rescoreHandler } from './rescore-articles.ts';
import { retryHandler } from './retry-items.ts';
import { importHandler, type RunImportDeps } from './run-import.ts';
import { sweepStaged } from './sweep-staged.ts';

export type RunJobsOptions = {
  /** Asks the worker to stop at its next safe point. */
  readonly signal: AbortSignal;
  readonly untilIdle: boolean;
  readonly onError: (error: unknown, job: ClaimedJob | null) => void;
};

/** Jobs that go on for long or wait for parts of their own: of these a worker does one at a time, so that it has hands free for the rest. */
const LONG: ReadonlySet<string> = new Set([IMPORT_JOB, RETRY_JOB, RESCORE_JOB]);

/**
 * Does queued jobs, those that an ended process left behind too: one of any kind, and beside it as many that wait for no others as
 * articles can be analysed at once.
 */
export async function runJobs(deps: RunImportDeps, options: RunJobsOptions): Promise<void> {
  const handlers = {
    [IMPORT_JOB]: importHandler(deps),
    [RETRY_JOB]: retryHandler(deps),
    [PART_JOB]: partHandler(deps),
    [REMEMBER_JOB]: thenGrouping(deps, rememberHandler(deps)),
    [GROUP_JOB]: groupHandler(deps),
    [RESCORE_JOB]: rescoreHandler(deps),
  };
  const all = Object.keys(handlers);
  const short = all.filter((kind) => !LONG.has(kind));
  await sweepStaged(deps, new Date());
  await work({ jobs: deps.jobs, handlers, lanes: [all, ...Array.from({ length: deps.analyser.width }, () => short)], ...options });
}
