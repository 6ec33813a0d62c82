import type { ClaimedJob } from '#lib/jobs/queue.ts';
import { work } from '#lib/jobs/worker.ts';
import { GROUP_JOB, groupHandler, thenGrouping } from './group-wordings.ts';
import { REMEMBER_JOB, rememberHandler } from './remember-lines.ts';
import { importHandler, type RunImportDeps } from './run-import.ts';
import { IMPORT_JOB } from './start-import.ts';

export type RunJobsOptions = {
  /** Asks the worker to stop at its next safe point. */
  readonly signal: AbortSignal;
  readonly untilIdle: boolean;
  readonly onError: (error: unknown, job: ClaimedJob | null) => void;
};

/** Does queued jobs one after another, those that an ended process left behind too. */
export function runJobs(deps: RunImportDeps, options: RunJobsOptions): Promise<void> {
  const handlers = {
    [IMPORT_JOB]: importHandler(deps),
    [REMEMBER_JOB]: thenGrouping(deps, rememberHandler(deps)),
    [GROUP_JOB]: groupHandler(deps),
  };
  return work({ jobs: deps.jobs, handlers, ...options });
}
