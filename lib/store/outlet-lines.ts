import { Prisma } from '#generated/sqlite/client.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { parseDocument } from './document.ts';
import { hasLine } from './line-blocks.ts';
import { lineHash } from './line-hash.ts';
import { isOneOf } from './scope.ts';

/** A line that recurs in an outlet: `articles` of the `total` texts that were looked at have it. `line` is a hash as Block.line. */
export type RecurringLine = { readonly line: string; readonly text: string; readonly articles: number; readonly total: number };

/** When a line recurs: in so many texts at least, and in such a share of them; at most `sample` articles are looked at. */
export type RecurrenceBounds = { readonly fewest: number; readonly share: number; readonly sample: number };

type Found = { readonly line: string; readonly articles: bigint; readonly identity: string };

/**
 * The articles to look at: all, or those with the lowest hashes, which are a sample that depends on no order of arrival. The condition
 * on deletion is written so that SQLite finds the outlet's articles by their outlet and not by it.
 */
function sampled(tx: Tx, outletId: number, sample: number): Promise<{ id: number; textHash: string }[]> {
  return tx.db.$queryRaw`
    SELECT "id", "textHash" FROM "Article" WHERE "outletId" = ${outletId} AND coalesce("deletedAt", NULL) IS NULL
    ORDER BY "textHash", "identity" LIMIT ${sample}`;
}

/** One printed form of each line, from the article with the lowest identity that has it. */
async function printed(tx: Tx, found: readonly Found[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const identity of new Set(found.map((row) => row.identity))) {
    const article = await tx.db.article.findUnique({
      where: { identity },
      select: { analyses: { where: { current: true }, select: { document: true } } },
    });
    const [analysis] = article?.analyses ?? [];
    if (analysis === undefined) continue;
    const { text, blocks } = parseDocument(analysis.document);
    const missing = new Set(found.flatMap((row) => (row.identity === identity ? row.line : [])));
    for (const { start, end, words } of blocks) {
      const line = lineHash(text.slice(start, end), words);
      if (line !== null && missing.delete(line)) texts.set(line, text.slice(start, end));
    }
  }
  return texts;
}

/**
 * Counts the lines of an outlet's articles that are not deleted, whatever their role; articles of the same text count once. The answer
 * depends on the set of articles alone. Lines in order of their hashes.
 */
export async function countRecurring(tx: Tx, outletId: number, { fewest, share, sample }: RecurrenceBounds): Promise<RecurringLine[]> {
  const articles = await sampled(tx, outletId, sample);
  const ids = articles.map(({ id }) => Number(id));
  const total = new Set(articles.map(({ textHash }) => textHash)).size;
  const least = Math.max(fewest, Math.ceil(share * total));
  const found = await tx.db.$queryRaw<Found[]>`
    SELECT b."line", count(DISTINCT a."textHash") AS "articles", min(a."identity") AS "identity"
    FROM "Article" a CROSS JOIN "Analysis" n CROSS JOIN "Block" b
    WHERE ${isOneOf(tx, Prisma.sql`a."id"`, ids)} AND n."articleId" = a."id" AND n."current" AND b."analysisId" = n."id"
      AND b."line" IS NOT NULL
    GROUP BY b."line" HAVING count(DISTINCT a."textHash") >= ${least} ORDER BY b."line"`;
  const texts = await printed(tx, found);
  return found.flatMap(({ line, articles: n }) => {
    const text = texts.get(line);
    return text === undefined ? [] : [{ line, text, articles: countOf(n), total }];
  });
}

/** The lines that the outlet is known to repeat, those in the most articles first. */
export async function outletLines(tx: Tx, outletId: number): Promise<RecurringLine[]> {
  const select = { line: true, text: true, articles: true, total: true } as const;
  return tx.db.outletLine.findMany({ where: { outletId }, select, orderBy: [{ articles: 'desc' }, { line: 'asc' }] });
}

/** The same lines of several outlets, by outlet. */
export async function linesOfOutlets(tx: Tx, outletIds: readonly number[]): Promise<Map<number, string[]>> {
  const lines = new Map<number, string[]>(outletIds.map((id) => [id, []]));
  const where = { outletId: { in: [...lines.keys()] } };
  const order = [{ articles: 'desc' }, { line: 'asc' }] as const;
  const rows = await tx.db.outletLine.findMany({ where, select: { outletId: true, text: true }, orderBy: [...order] });
  for (const { outletId, text } of rows) lines.get(outletId)?.push(text);
  return lines;
}

/** Puts the lines in the place of those that the outlet was known to repeat. */
export async function replaceOutletLines(tx: Tx, outletId: number, lines: readonly RecurringLine[]): Promise<void> {
  await tx.db.outletLine.deleteMany({ where: { outletId } });
  await tx.db.outletLine.createMany({ data: lines.map((line) => ({ outletId, ...line })) });
}

/** Numbers of the outlet's next articles in one corpus after an article, ascending; deleted ones are left out. */
export async function articlesOfOutlet(tx: Tx, outletId: number, demo: boolean, after: number, count: number): Promise<number[]> {
  const corpus = demo ? Prisma.sql`"demo"` : Prisma.sql`NOT "demo"`;
  const rows = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "Article" WHERE "deletedAt" IS NULL AND ${corpus} AND "outletId" = ${outletId} AND "id" > ${after}
    ORDER BY "id" LIMIT ${count}`;
  return rows.map((row) => Number(row.id));
}

/**
 * Those of the articles whose verdicts are not what the memory says: body where it holds the line, or taken for furniture by a line that
 * it does not hold. What an analyst set is left out. `lines` are hashes.
 */
export async function outOfStep(tx: Tx, ids: readonly number[], lines: readonly string[]): Promise<number[]> {
  const held = hasLine(tx, lines);
  const rows = await tx.db.$queryRaw<{ articleId: number }[]>`
    SELECT DISTINCT n."articleId" FROM "Analysis" n CROSS JOIN "Block" b
    WHERE ${isOneOf(tx, Prisma.sql`n."articleId"`, ids)} AND n."current" AND b."analysisId" = n."id" AND b."line" IS NOT NULL
      AND ((b."role" = 'body' AND b."rule" <> 'corrected' AND ${held}) OR (b."rule" = 'outlet-memory' AND NOT ${held}))
    ORDER BY n."articleId"`;
  return rows.map((row) => Number(row.articleId));
}
