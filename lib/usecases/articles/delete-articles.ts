import type { Jobs } from '#lib/jobs/queue.ts';
import { restore, softDelete } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { queueRememberingOf } from '../line-memory/remember-lines.ts';
import { unlinkCopies } from '../stories/link-copies.ts';

type Deps = { readonly store: Store; readonly jobs: Jobs };

async function remove({ jobs }: Deps, tx: Tx, ids: readonly number[]): Promise<number> {
  await queueRememberingOf(jobs, tx, ids);
  await unlinkCopies(tx, ids);
  return softDelete(tx, ids, new Date());
}

async function bringBack({ jobs }: Deps, tx: Tx, ids: readonly number[]): Promise<number> {
  await queueRememberingOf(jobs, tx, ids);
  return restore(tx, ids);
}

/** Takes articles out of every view and export; answers how many were there. */
export function deleteArticles(deps: Deps, ids: readonly number[]): Promise<number> {
  return deps.store.transaction((tx) => remove(deps, tx, ids));
}

/** Brings deleted articles back; answers how many. */
export function undeleteArticles(deps: Deps, ids: readonly number[]): Promise<number> {
  return deps.store.transaction((tx) => bringBack(deps, tx, ids));
}

async function idsOfImport(tx: Tx, importId: number, deleted: boolean): Promise<number[]> {
  const where = { importId, deletedAt: deleted ? { not: null } : null };
  return (await tx.db.article.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** Deletes what an import brought; answers how many articles were there. */
export async function deleteImported(deps: Deps, tx: Tx, importId: number): Promise<number> {
  return remove(deps, tx, await idsOfImport(tx, importId, false));
}

/** Brings the deleted articles of an import back; answers how many. */
export async function undeleteImported(deps: Deps, tx: Tx, importId: number): Promise<number> {
  return bringBack(deps, tx, await idsOfImport(tx, importId, true));
}
