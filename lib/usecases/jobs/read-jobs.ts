import { AppError } from '#lib/errors.ts';
import type { Store } from '#lib/store/client.ts';
import { IMPORT_JOB, importOfKey, PAGES_JOB, PART_JOB, RETRY_JOB } from '../imports/import-jobs.ts';
import { type ManageDeps, restartImport } from '../imports/manage-imports.ts';

export const JOB_STATES = ['queued', 'running', 'paused', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A job that has not ended well yet. Times are ISO 8601; `worker` names who has it in hand. */
export type JobReport = {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly done: number;
  readonly total: number | null;
  /** The import that it is of. */
  readonly importId: number | null;
  readonly worker: string | null;
  readonly error: string | null;
  readonly createdAt: string;
  readonly runAt: string;
  readonly endedAt: string | null;
};

/** How many jobs are in each state, and parts of imports among those that wait or run. */
export type QueueReport = {
  readonly counts: Readonly<Record<JobState, number>>;
  readonly parts: number;
  readonly jobs: readonly JobReport[];
};

/** The jobs whose failure is that of their import. */
const READING: ReadonlySet<string> = new Set([IMPORT_JOB, PAGES_JOB, RETRY_JOB]);
/** The queue: failed jobs first, then what runs, is paused and waits; parts of imports are only counted. At most `take` jobs. */
export async function readJobs({ store }: { readonly store: Store }, take = 200): Promise<QueueReport> {
  const { job } = store.reader;
  const groups = await job.groupBy({ by: ['state'], where: { kind: { not: PART_JOB } }, _count: true });
  const counts = Object.fromEntries(JOB_STATES.map((state) => [state, groups.find((group) => group.state === state)?._count ?? 0]));
  const jobs: JobReport[] = [];
  for (const state of ['failed', 'running', 'paused', 'queued'] as const) {
    const rows = await job.findMany({ where: { state, kind: { not: PART_JOB } }, orderBy: { id: 'desc' }, take: take - jobs.length });
    for (const { id, kind, key, attempts, done, total, lockedBy, error, createdAt, runAt, doneAt } of rows)
      jobs.push({
        ...{ id, kind, key, state, attempts, done, total, error, worker: lockedBy, importId: importOfKey(key) },
        createdAt: createdAt.toISOString(),
        runAt: runAt.toISOString(),
        endedAt: doneAt?.toISOString() ?? null,
      });
  }
  return { counts: counts as QueueReport['counts'], parts: await job.count({ where: { kind: PART_JOB } }), jobs };
}

/** Starts a failed job again, with the import that it is of. Throws `AppError`: `not-found`, `conflict` when it has not failed. */
export async function retryJob(deps: ManageDeps, id: number): Promise<void> {
  const job = await deps.store.db.job.findUnique({ where: { id }, select: { kind: true, key: true, state: true } });
  if (job === null) throw new AppError('not-found', `There is no job ${id}.`);
  if (job.state !== 'failed') throw new AppError('conflict', `Job ${id} has not failed.`);
  const importId = READING.has(job.kind) ? importOfKey(job.key) : null;
  if (importId !== null) return restartImport(deps, importId);
  if (!(await deps.jobs.retry(id))) throw new AppError('conflict', `Job ${id} is being worked on again already.`);
}
