import { countOf } from './cells.ts';
import type { Tx } from './client.ts';

/** Articles whose text an import replaced, and which it did not bring first, in the order of their numbers. */
export async function articlesUpdatedBy(tx: Tx, importId: number, after: number, count: number): Promise<number[]> {
  const rows = await tx.db.$queryRaw<{ articleId: number }[]>`
    SELECT DISTINCT r."articleId" FROM "Revision" r JOIN "Article" a ON a."id" = r."articleId"
    WHERE r."importId" = ${importId} AND (a."importId" IS NULL OR a."importId" <> ${importId}) AND r."articleId" > ${after}
    ORDER BY r."articleId" LIMIT ${count}`;
  return rows.map(({ articleId }) => Number(articleId));
}

/** What undoing an import means for the texts that it brought up to date, in articles. */
export type TextCounts = {
  /** Get back the text before, as long as the import is undone. */
  readonly restorable: number;
  /** Have had another text since, which stays. */
  readonly newer: number;
  /** Of which it was not kept what text the import replaced. */
  readonly untraced: number;
};

/** Counts the articles of other imports whose text an import brought up to date. */
export async function countUpdatedTexts(tx: Tx, importId: number): Promise<TextCounts> {
  const [texts] = await tx.db.$queryRaw<[{ traced: unknown; newer: unknown }]>`
    SELECT count(*) AS "traced", sum(CASE WHEN EXISTS (
      SELECT 1 FROM "Revision" r LEFT JOIN "Import" i ON i."id" = r."importId"
      WHERE r."articleId" = own."articleId" AND r."id" > own."last" AND r."restoredId" IS NULL AND (i."id" IS NULL OR i."state" <> 'undone')
    ) THEN 1 ELSE 0 END) AS "newer"
    FROM (
      SELECT r."articleId", max(r."id") AS "last" FROM "Revision" r JOIN "Article" a ON a."id" = r."articleId"
      WHERE r."importId" = ${importId} AND (a."importId" IS NULL OR a."importId" <> ${importId}) GROUP BY r."articleId"
    ) own`;
  const [items] = await tx.db.$queryRaw<[{ untraced: unknown }]>`
    SELECT count(DISTINCT t."articleId") AS "untraced" FROM "ImportItem" t JOIN "Article" a ON a."id" = t."articleId"
    WHERE t."importId" = ${importId} AND t."state" = 'updated' AND (a."importId" IS NULL OR a."importId" <> ${importId})
      AND NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."importId" = ${importId} AND r."articleId" = t."articleId")`;
  const newer = countOf(texts.newer);
  return { restorable: countOf(texts.traced) - newer, newer, untraced: countOf(items.untraced) };
}

/** Those among the imports that are undone. */
export async function undoneAmong(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tx.db.import.findMany({ where: { id: { in: [...ids] }, state: 'undone' }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
