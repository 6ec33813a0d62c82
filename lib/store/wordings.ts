import { Prisma } from '#generated/sqlite/client.ts';
import { insertRows } from './bulk.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { disclaimersIn, isOneOfTexts, type Scope } from './scope.ts';
import type { RowOf } from './tables.ts';

/** A wording of disclaimers of one corpus, and the wording that leads its family. */
export type StoredWording = { readonly hash: string; readonly family: string; readonly text: string };

const ROWS_AT_ONCE = 500;

/** How many articles of the scope carry each wording. */
export async function countWordings(tx: Tx, scope: Scope): Promise<Map<string, number>> {
  const rows = await tx.db.$queryRaw<{ wording: string; articles: bigint }[]>`
    SELECT r."wording", count(DISTINCT r."articleId") AS "articles" ${disclaimersIn(tx, scope)} GROUP BY r."wording"`;
  return new Map(rows.map((row) => [row.wording, countOf(row.articles)]));
}

/** One printing of each of the wordings as articles of the scope have it: of several, the first by alphabet. */
export async function textsOfWordings(tx: Tx, scope: Scope, hashes: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db.$queryRaw<{ wording: string; text: string }[]>`
    SELECT r."wording", min(r."text") AS "text" ${disclaimersIn(tx, scope)} AND ${isOneOfTexts(tx, Prisma.sql`r."wording"`, hashes)}
    GROUP BY r."wording"`;
  return new Map(rows.map((row) => [row.wording, row.text]));
}

/** Makes the wordings all that are known of the corpus; writes only what has changed. */
export async function replaceWordings(tx: Tx, demo: boolean, wordings: readonly StoredWording[]): Promise<void> {
  const known = new Map((await tx.db.wording.findMany({ where: { demo } })).map((row) => [row.hash, row]));
  const changed: RowOf<'Wording'>[] = [];
  for (const { hash, family, text } of wordings) {
    const before = known.get(hash);
    if (before?.family !== family || before.text !== text) changed.push({ demo, hash, family, text });
    else known.delete(hash);
  }
  const gone = [...known.keys()];
  for (let i = 0; i < gone.length; i += ROWS_AT_ONCE)
    await tx.db.wording.deleteMany({ where: { demo, hash: { in: gone.slice(i, i + ROWS_AT_ONCE) } } });
  await insertRows(tx, 'Wording', changed);
}
