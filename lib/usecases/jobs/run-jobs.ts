import type { ClaimedJob } from '#lib/jobs/queue.ts';
import { work } from '#lib/jobs/worker.ts';
import { RESCORE_JOB, rescoreHandler } from '../analysing/rescore-articles.ts';
import { GROUP_JOB, groupHandler, thenGrouping } from '../disclaimers/group-wordings.ts';
import { POLL_JOB } from '../feeds/feed-jobs.ts';
import { pollHandler } from '../feeds/poll-feed.ts';
import { scheduleFeeds } from '../feeds/schedule-feeds.ts';
import { IMPORT_JOB, PAGES_JOB, PART_JOB, RETRY_JOB, TEXTS_JOB } from '../imports/import-jobs.ts';
import { partHandler } from '../imports/import-part.ts';
import { restoreTextsHandler } from '../imports/restore-texts.ts';
import { retryHandler } from '../imports/retry-items.ts';
import { importHandler, type RunImportDeps } from '../imports/run-import.ts';
import { sweepStaged } from '../imports/sweep-staged.ts';
import { REMEMBER_JOB, rememberHandler } from '../line-memory/remember-lines.ts';
import { LINK_JOB, linkHandler, queueOverdueLinking, thenLinking } from '../stories/link-articles.ts';

export type RunJobsOptions = {
  /** Asks the worker to stop at its next safe point. */
  readonly signal: AbortSignal;
  readonly untilIdle: boolean;
  readonly onError: (error: unknown, job: ClaimedJob | null) => void;
};

/** Jobs that go on for long or wait for parts of their own: of these a worker does one at a time, so that it has hands free for the rest. */
const LONG: ReadonlySet<string> = new Set([IMPORT_JOB, RETRY_JOB, RESCORE_JOB, TEXTS_JOB]);
/** Jobs that wait for other hosts, each kind with how many a worker does at once beside all else. */
const ABROAD: ReadonlyMap<string, number> = new Map([
  [POLL_JOB, 4],
  [PAGES_JOB, 2],
]);

/** What a worker does at once: one job of any kind here, as many short ones as articles can be analysed, and some that wait for other hosts. */
function lanesOf(kinds: readonly string[], width: number): readonly (readonly string[])[] {
  const here = kinds.filter((kind) => !ABROAD.has(kind));
  const short = here.filter((kind) => !LONG.has(kind));
  const abroad = [...ABROAD].flatMap(([kind, lanes]) => Array.from({ length: lanes }, () => [kind]));
  return [here, ...Array.from({ length: width }, () => short), ...abroad];
}

/** Does queued jobs, those that an ended process left behind too; a worker that goes on has feeds visited as they fall due. */
export async function runJobs(deps: RunImportDeps, options: RunJobsOptions): Promise<void> {
  const handlers = {
    [IMPORT_JOB]: importHandler(deps),
    [PAGES_JOB]: importHandler(deps),
    [RETRY_JOB]: retryHandler(deps),
    [PART_JOB]: partHandler(deps),
    [REMEMBER_JOB]: thenLinking(deps, thenGrouping(deps, rememberHandler(deps))),
    [LINK_JOB]: linkHandler(deps),
    [GROUP_JOB]: groupHandler(deps),
    [RESCORE_JOB]: rescoreHandler(deps),
    [TEXTS_JOB]: restoreTextsHandler(deps),
    [POLL_JOB]: pollHandler(deps),
  };
  await sweepStaged(deps, new Date());
  await queueOverdueLinking(deps);
  const scheduling = options.untilIdle ? null : scheduleFeeds(deps, options.signal, (error) => options.onError(error, null));
  await work({ jobs: deps.jobs, handlers, lanes: lanesOf(Object.keys(handlers), deps.analyser.width), ...options });
  await scheduling;
}
