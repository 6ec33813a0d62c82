import { isoOf } from './cells.ts';
import type { Tx } from './client.ts';

/** What each merged key of a corpus counts as. No value is itself a key: merges are flattened when they are made. */
export type Merges = ReadonlyMap<string, string>;

export type SourceMerge = { readonly key: string; readonly into: string; readonly who: string; readonly createdAt: string };

/** All merges of a corpus. */
export async function mergesOf(tx: Tx, demo: boolean): Promise<Merges> {
  const rows = await tx.db.sourceMerge.findMany({ where: { demo }, select: { key: true, into: true }, orderBy: { key: 'asc' } });
  return new Map(rows.map(({ key, into }) => [key, into]));
}

/** The merges of the corpus that an article is of; none for a number that no article has. */
export async function mergesAround(tx: Tx, articleId: number): Promise<Merges> {
  const article = await tx.db.article.findUnique({ where: { id: articleId }, select: { demo: true } });
  return article === null ? new Map() : mergesOf(tx, article.demo);
}

/** The key itself and all that count as it. */
export function keysOf(merges: Merges, key: string): string[] {
  return [key, ...[...merges].flatMap(([from, into]) => (into === key ? [from] : []))];
}

/** What counts as the key, in the order in which it was merged. */
export async function mergedInto(tx: Tx, demo: boolean, into: string): Promise<SourceMerge[]> {
  const rows = await tx.db.sourceMerge.findMany({ where: { demo, into }, orderBy: [{ createdAt: 'asc' }, { key: 'asc' }] });
  return rows.map(({ key, who, createdAt }) => ({ key, into, who, createdAt: isoOf(createdAt) ?? '' }));
}

/** Makes a key that is not merged count as another that is not merged either, and moves along what counts as it. Answers the keys that moved along. */
export async function addMerge(tx: Tx, demo: boolean, { key, into, who }: Omit<SourceMerge, 'createdAt'>, now: Date): Promise<string[]> {
  const along = await tx.db.sourceMerge.findMany({ where: { demo, into: key }, select: { key: true }, orderBy: { key: 'asc' } });
  await tx.db.sourceMerge.updateMany({ where: { demo, into: key }, data: { into } });
  await tx.db.sourceMerge.create({ data: { demo, key, into, who, createdAt: now } });
  return along.map((row) => row.key);
}

/** Lets a key count for itself again, and those of the keys that count as `from` as it; answers whether it was merged into `from`. */
export async function removeMerge(tx: Tx, demo: boolean, key: string, from: string, along: readonly string[]): Promise<boolean> {
  const { count } = await tx.db.sourceMerge.deleteMany({ where: { demo, key, into: from } });
  if (count === 0) return false;
  await tx.db.sourceMerge.updateMany({ where: { demo, into: from, key: { in: [...along] } }, data: { into: key } });
  return true;
}
