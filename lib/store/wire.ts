import { Prisma } from '#generated/sqlite/client.ts';
import { oneOf } from './bulk.ts';
import { truthOf } from './cells.ts';
import type { Tx } from './client.ts';
import { refreshLayers } from './live-layers.ts';
import { isOneOf } from './scope.ts';

/** To whom a credit line gives a text: a wire agency, or another publisher who had it first. */
export type Credit = 'agency' | 'publisher';

/** To whom credit lines of their own give articles; those without one are missing. */
export async function creditsOf(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, Credit>> {
  const rows = await tx.db.$queryRaw<{ articleId: number; wire: bigint }[]>`
    SELECT r."articleId", max(CASE WHEN r."kind" = 'wire' THEN 1 ELSE 0 END) AS "wire" FROM "Disclaimer" r
    WHERE ${isOneOf(tx, Prisma.sql`r."articleId"`, ids)} AND r."live" AND r."kind" IN ('wire', 'republished') GROUP BY r."articleId"`;
  return new Map(rows.map(({ articleId, wire }) => [Number(articleId), Number(wire) === 1 ? 'agency' : 'publisher']));
}

/** Says of the articles which are wire copy, in their own rows and in all layers. */
export async function setWire(tx: Tx, wire: ReadonlyMap<number, boolean>): Promise<void> {
  const rows = await tx.db.$queryRaw<{ id: number; wire: unknown }[]>`
    SELECT "id", "wire" FROM "Article" WHERE ${oneOf(tx, 'id', [...wire.keys()])}`;
  const changed = rows.map((row) => ({ id: Number(row.id), was: truthOf(row.wire) })).filter(({ id, was }) => wire.get(id) !== was);
  if (changed.length === 0) return;
  for (const to of [true, false]) {
    const ids = changed.filter(({ was }) => was !== to).map(({ id }) => id);
    if (ids.length > 0) await tx.db.$executeRaw`UPDATE "Article" SET "wire" = ${to} WHERE ${oneOf(tx, 'id', ids)}`;
  }
  await refreshLayers(
    tx,
    changed.map(({ id }) => id),
  );
}
