import { Prisma } from '#generated/sqlite/client.ts';
import { oneOf } from './bulk.ts';
import type { Tx } from './client.ts';

/** The tables that repeat facts of the article and whether their rows are shown, so that charts read them alone. */
const LAYERS = ['Score', 'Disclaimer', 'Attribution', 'Source'].map((table) => Prisma.raw(`"${table}"`));

/** Takes the layers of articles out of every chart. */
export async function hideLayers(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const table of LAYERS) await tx.db.$executeRaw`UPDATE ${table} SET "live" = false WHERE "live" AND ${oneOf(tx, 'articleId', ids)}`;
}

/** Shows the current layers of articles again. */
export async function showLayers(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const table of LAYERS)
    await tx.db.$executeRaw`
      UPDATE ${table} SET "live" = true WHERE ${oneOf(tx, 'articleId', ids)}
      AND "analysisId" IN (SELECT "id" FROM "Analysis" WHERE "current" AND ${oneOf(tx, 'articleId', ids)})`;
}

/** Brings what the layers repeat of their articles back in line after outlets or dates were edited. */
export async function refreshLayers(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const table of LAYERS)
    await tx.db.$executeRaw`
      UPDATE ${table} SET "outletId" = a."outletId", "publishedAt" = a."publishedAt", "wire" = a."wire"
      FROM "Article" a WHERE a."id" = ${table}."articleId" AND ${oneOf(tx, 'articleId', ids)}`;
}
