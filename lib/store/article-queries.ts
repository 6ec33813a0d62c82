import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { articlesIn, isOneOf, type Scope, scoreOf } from './scope.ts';

/** What a list shows of an article. */
export type ListedArticle = {
  readonly id: number;
  readonly outletId: number;
  readonly title: string;
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly words: number;
  readonly language: string;
  readonly genre: string | null;
  readonly wire: boolean;
  readonly demo: boolean;
};

/** A column of the article, `outlet` (its name), or `score` with the name of one. */
export type Order = {
  readonly by: 'publishedAt' | 'title' | 'outlet' | 'words' | 'genre' | { readonly score: string };
  readonly direction: 'asc' | 'desc';
};

const COLUMNS = {
  id: true,
  outletId: true,
  title: true,
  author: true,
  url: true,
  publishedAt: true,
  words: true,
  language: true,
  genre: true,
  wire: true,
  demo: true,
} as const;

function orderKey(by: Order['by']): { readonly join: Prisma.Sql; readonly key: Prisma.Sql } {
  if (typeof by === 'object') return { join: scoreOf(by.score), key: Prisma.sql`s."value"` };
  if (by === 'outlet') return { join: Prisma.sql`JOIN "Outlet" o ON o."id" = a."outletId"`, key: Prisma.sql`o."name"` };
  return { join: Prisma.empty, key: Prisma.raw(`a."${by}"`) };
}

/** One page of the articles of the scope in order, absent values last, equal ones by number. */
export async function listArticles(tx: Tx, scope: Scope, order: Order, limit: number, offset: number): Promise<ListedArticle[]> {
  const { join, key } = orderKey(order.by);
  const way = Prisma.raw(order.direction === 'asc' ? 'ASC' : 'DESC');
  const page = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT a."id" FROM "Article" a ${join} WHERE ${articlesIn(tx, scope)}
    ORDER BY ${key} ${way} NULLS LAST, a."id" ${way} LIMIT ${limit} OFFSET ${offset}`;
  const ids = page.map((row) => Number(row.id));
  const rows = await tx.db.article.findMany({ where: { id: { in: ids } }, select: COLUMNS });
  const byId = new Map(rows.map((row) => [row.id, { ...row, publishedAt: isoOf(row.publishedAt) }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Number of articles of the scope. */
export async function countArticles(tx: Tx, scope: Scope): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS "n" FROM "Article" a WHERE ${articlesIn(tx, scope)}`;
  return countOf(row.n);
}

export type ScoreRow = {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
};

/** Current scores of articles by article; all of them, or those named. */
export async function scoresOfArticles(tx: Tx, ids: readonly number[], names: readonly string[] | null): Promise<Map<number, ScoreRow[]>> {
  const wanted = names === null ? Prisma.empty : Prisma.sql`AND s."name" IN (${Prisma.join([...names])})`;
  const rows = await tx.db.$queryRaw<(ScoreRow & { articleId: number })[]>`
    SELECT s."articleId", s."name", s."value", s."low", s."high", s."n" FROM "Score" s
    WHERE ${isOneOf(tx, Prisma.sql`s."articleId"`, ids)} AND s."live" ${wanted}`;
  const byArticle = new Map<number, ScoreRow[]>(ids.map((id) => [id, []]));
  for (const { articleId, name, ...row } of rows)
    byArticle
      .get(Number(articleId))
      ?.push({ name, value: numberOf(row.value), low: numberOf(row.low), high: numberOf(row.high), n: numberOf(row.n) });
  return byArticle;
}

/** Kinds of the current findings of articles, each once, in the order in which they are shown. */
export async function findingsOfArticles(tx: Tx, ids: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await tx.db.$queryRaw<{ articleId: number; kind: string }[]>`
    SELECT n."articleId", f."kind" FROM "Analysis" n JOIN "Finding" f ON f."analysisId" = n."id"
    WHERE ${isOneOf(tx, Prisma.sql`n."articleId"`, ids)} AND n."current" GROUP BY n."articleId", f."kind" ORDER BY n."articleId", min(f."idx")`;
  const byArticle = new Map<number, string[]>(ids.map((id) => [id, []]));
  for (const row of rows) byArticle.get(Number(row.articleId))?.push(row.kind);
  return byArticle;
}
