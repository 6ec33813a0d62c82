import { restore, softDelete } from '#lib/store/articles.ts';
import type { Store } from '#lib/store/client.ts';

/** Takes articles out of every view and export; answers how many were there. */
export function deleteArticles({ store }: { readonly store: Store }, ids: readonly number[]): Promise<number> {
  return store.transaction((tx) => softDelete(tx, ids, new Date()));
}

/** Brings deleted articles back; answers how many. */
export function undeleteArticles({ store }: { readonly store: Store }, ids: readonly number[]): Promise<number> {
  return store.transaction((tx) => restore(tx, ids));
}

/** Deletes what an import stored; answers how many articles were there. */
export function deleteImported({ store }: { readonly store: Store }, importId: number): Promise<number> {
  return store.transaction(async (tx) => {
    const rows = await tx.db.article.findMany({ where: { importId, deletedAt: null }, select: { id: true } });
    return softDelete(
      tx,
      rows.map((row) => row.id),
      new Date(),
    );
  });
}
