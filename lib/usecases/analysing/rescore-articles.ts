import { VERSION } from '#lib/analysis/version.ts';
import { AppError } from '#lib/errors.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import { articleIdsAfter } from '#lib/store/articles.ts';
import { countStale } from '#lib/store/rescore-queries.ts';
import { queueRememberingOf } from '../line-memory/remember-lines.ts';
import { type AnalyseDeps, analyseSome } from './analyse-again.ts';

type Deps = AnalyseDeps & { readonly jobs: Jobs };
const STEP = 20;
/** The kind and the key of the job that scores everything again. */
export const RESCORE_JOB = 'rescore';

const rescoreSome = (deps: Deps, ids: readonly number[]) => analyseSome(deps, ids, (tx) => queueRememberingOf(deps.jobs, tx, ids));

/**
 * Analyses articles anew by the current method; the results of other versions are kept, and the lines of their outlets are counted
 * again. Answers how many were there.
 */
export async function rescoreArticles(deps: Deps, ids: readonly number[]): Promise<number> {
  let done = 0;
  for (let i = 0; i < ids.length; i += STEP) done += await rescoreSome(deps, ids.slice(i, i + STEP));
  return done;
}

/**
 * Analyses every article whose current result is of another method version, until there is none or the signal is aborted; `progress` is
 * told how many are done. May be cut off and called again. Answers how many.
 */
export async function rescoreStale(deps: Deps, { signal, progress }: Pick<JobContext, 'signal' | 'progress'>): Promise<number> {
  const { store } = deps;
  let done = 0;
  let last = 0;
  while (!signal.aborted) {
    const ids = await articleIdsAfter({ db: store.reader, dialect: store.dialect }, last, STEP, VERSION);
    if (ids.length === 0) return done;
    done += await rescoreSome(deps, ids);
    last = ids[ids.length - 1];
    progress(done);
  }
  return done;
}

/** Queues that all articles are scored again whose scores are of another version. Throws `AppError('conflict')` when there are none. */
export async function queueRescoring({ store, jobs }: Pick<Deps, 'store' | 'jobs'>): Promise<void> {
  await store.transaction(async (tx) => {
    const total = await countStale(tx, VERSION);
    if (total === 0) throw new AppError('conflict', `All articles are scored by the current method (${VERSION}).`);
    await jobs.enqueue(tx, { kind: RESCORE_JOB, key: RESCORE_JOB, payload: {}, total });
  });
}

/** Runs the queued scoring; cut off, it goes on with what is still of another version. */
export function rescoreHandler(deps: Deps): JobHandler {
  return { run: async (_, context) => void (await rescoreStale(deps, context)), giveUp: async () => 'keep' };
}
