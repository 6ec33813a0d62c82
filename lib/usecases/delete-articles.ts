import { restore, softDelete } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';

/** Takes articles out of every view and export; answers how many were there. */
export function deleteArticles({ store }: { readonly store: Store }, ids: readonly number[]): Promise<number> {
  return store.transaction((tx) => softDelete(tx, ids, new Date()));
}

/** Brings deleted articles back; answers how many. */
export function undeleteArticles({ store }: { readonly store: Store }, ids: readonly number[]): Promise<number> {
  return store.transaction((tx) => restore(tx, ids));
}

async function idsOfImport(tx: Tx, importId: number, deleted: boolean): Promise<number[]> {
  const where = { importId, deletedAt: deleted ? { not: null } : null };
  return (await tx.db.article.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** Deletes what an import stored; answers how many articles were there. */
export function deleteImported({ store }: { readonly store: Store }, importId: number): Promise<number> {
  return store.transaction(async (tx) => softDelete(tx, await idsOfImport(tx, importId, false), new Date()));
}

/** Brings the deleted articles of an import back; answers how many. */
export function undeleteImported({ store }: { readonly store: Store }, importId: number): Promise<number> {
  return store.transaction(async (tx) => restore(tx, await idsOfImport(tx, importId, true)));
}
