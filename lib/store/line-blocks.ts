import { Prisma } from '#generated/sqlite/client.ts';
import type { Tx } from './client.ts';
import { isOneOf } from './scope.ts';

/** The condition that a block `b` has one of the lines. */
export function hasLine(tx: Tx, lines: readonly string[]): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`b."line" = ANY(${[...lines]}::text[])`
    : Prisma.sql`b."line" IN (SELECT value FROM json_each(${JSON.stringify(lines)}))`;
}

/** In how many articles of how many each recurring line of an article is, by number of the block. */
export async function recurrenceOfBlocks(tx: Tx, articleIds: readonly number[]) {
  const rows = await tx.db.$queryRaw<{ articleId: number; idx: number; articles: number; total: number }[]>`
    SELECT a."id" AS "articleId", b."idx", l."articles", l."total"
    FROM "Article" a CROSS JOIN "Analysis" n CROSS JOIN "Block" b CROSS JOIN "OutletLine" l
    WHERE ${isOneOf(tx, Prisma.sql`a."id"`, articleIds)} AND n."articleId" = a."id" AND n."current" AND b."analysisId" = n."id"
      AND l."outletId" = a."outletId" AND l."line" = b."line"`;
  const byArticle = new Map<number, Map<number, { readonly articles: number; readonly total: number }>>();
  for (const { articleId, idx, articles, total } of rows) {
    const blocks = byArticle.get(Number(articleId)) ?? new Map();
    byArticle.set(Number(articleId), blocks.set(Number(idx), { articles: Number(articles), total: Number(total) }));
  }
  return byArticle;
}

/** A block that has one of some lines, and the article that it is of. */
export type LineBlock = {
  readonly line: string;
  readonly id: number;
  readonly title: string;
  readonly idx: number;
  readonly role: string;
  readonly rule: string;
};

/** The blocks with one of the lines in an outlet's latest articles of a corpus, article by article. */
export async function blocksWithLines(
  tx: Tx,
  outletId: number,
  demo: boolean,
  lines: readonly string[],
  latest: number,
): Promise<LineBlock[]> {
  const corpus = demo ? Prisma.sql`"demo"` : Prisma.sql`NOT "demo"`;
  const articles = await tx.db.$queryRaw<{ id: number; title: string }[]>`
    SELECT "id", "title" FROM "Article" WHERE "outletId" = ${outletId} AND coalesce("deletedAt", NULL) IS NULL AND ${corpus}
    ORDER BY "publishedAt" DESC NULLS LAST, "id" DESC LIMIT ${latest}`;
  const ids = articles.map(({ id }) => Number(id));
  const rows = await tx.db.$queryRaw<{ articleId: number; line: string; idx: number; role: string; rule: string }[]>`
    SELECT n."articleId", b."line", b."idx", b."role", b."rule" FROM "Analysis" n CROSS JOIN "Block" b
    WHERE ${isOneOf(tx, Prisma.sql`n."articleId"`, ids)} AND n."current" AND b."analysisId" = n."id" AND ${hasLine(tx, lines)}
    ORDER BY b."idx"`;
  const byArticle = new Map<number, LineBlock[]>();
  const titles = new Map(articles.map(({ id, title }) => [Number(id), title]));
  for (const { articleId, idx, ...row } of rows) {
    const id = Number(articleId);
    const blocks = byArticle.get(id) ?? [];
    byArticle.set(id, blocks);
    blocks.push({ ...row, id, idx: Number(idx), title: titles.get(id) ?? '' });
  }
  return ids.flatMap((id) => byArticle.get(id) ?? []);
}
