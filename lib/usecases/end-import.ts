import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { finishImport } from '#lib/store/imports.ts';
import { outletsOfImport } from '#lib/store/outlet-queries.ts';
import { queueRemembering } from './remember-lines.ts';

export type EndImportDeps = { readonly store: Store; readonly jobs: Jobs };

/** Ends an import and has the lines of the outlets counted whose articles it stored. Answers false when it has ended already. */
export function endImport(
  { store, jobs }: EndImportDeps,
  id: number,
  state: 'done' | 'failed' | 'cancelled',
  error: string | null,
): Promise<boolean> {
  return store.transaction(async (tx) => {
    if (!(await finishImport(tx, id, state, error, new Date()))) return false;
    await queueRemembering(jobs, tx, await outletsOfImport(tx, id));
    return true;
  });
}
