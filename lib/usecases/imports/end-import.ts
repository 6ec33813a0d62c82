import type { Jobs } from '#lib/jobs/queue.ts';
import type { Tx } from '#lib/store/client.ts';
import { finishImport, type ImportEnd } from '#lib/store/imports.ts';
import { outletsOfImport } from '#lib/store/outlet-queries.ts';
import { queueRemembering } from '../line-memory/remember-lines.ts';

/** Ends an import and has the lines of the outlets counted whose articles it brought. Answers false when it has ended already. */
export async function endImport(jobs: Jobs, tx: Tx, id: number, state: ImportEnd, error: string | null): Promise<boolean> {
  if (!(await finishImport(tx, id, state, error, new Date()))) return false;
  await queueRemembering(jobs, tx, await outletsOfImport(tx, id));
  return true;
}
