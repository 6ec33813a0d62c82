import type { Tx } from './client.ts';

/** A comparison that was kept under a name; `address` is that of its view. */
export type KeptComparison = { readonly id: number; readonly name: string; readonly address: string; readonly createdAt: Date };

/** The comparisons that are kept and not deleted, the latest first. */
export function listComparisons(tx: Tx): Promise<KeptComparison[]> {
  return tx.db.comparison.findMany({
    where: { deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true, address: true, createdAt: true },
  });
}

/** Keeps an address under a name; answers its number. */
export async function keepComparison(tx: Tx, name: string, address: string, now: Date): Promise<number> {
  return (await tx.db.comparison.create({ data: { name, address, createdAt: now }, select: { id: true } })).id;
}

/** Gives a comparison that is not deleted another name; says whether there is one. */
export async function nameComparison(tx: Tx, id: number, name: string): Promise<boolean> {
  return (await tx.db.comparison.updateMany({ where: { id, deletedAt: null }, data: { name } })).count > 0;
}

/** Deletes a comparison (`at`) or brings it back (null); says whether that changed anything. */
export async function deleteComparison(tx: Tx, id: number, at: Date | null): Promise<boolean> {
  const where = at === null ? { id, deletedAt: { not: null } } : { id, deletedAt: null };
  return (await tx.db.comparison.updateMany({ where, data: { deletedAt: at } })).count > 0;
}
