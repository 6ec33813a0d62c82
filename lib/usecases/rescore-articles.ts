import { VERSION } from '#lib/analysis/version.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import { articleIdsAfter } from '#lib/store/articles.ts';
import { type AnalyseDeps, analyseSome } from './analyse-again.ts';
import { queueRememberingOf } from './remember-lines.ts';

type Deps = AnalyseDeps & { readonly jobs: Jobs };
const STEP = 20;

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

/** Analyses every article whose current result is of another method version. May be cut off and called again. Answers how many. */
export async function rescoreStale(deps: Deps, onProgress: (done: number) => void = () => undefined): Promise<number> {
  const { store } = deps;
  let done = 0;
  let last = 0;
  for (;;) {
    const ids = await articleIdsAfter({ db: store.reader, dialect: store.dialect }, last, STEP, VERSION);
    if (ids.length === 0) return done;
    done += await rescoreSome(deps, ids);
    last = ids[ids.length - 1];
    onProgress(done);
  }
}
