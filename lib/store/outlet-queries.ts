import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, truthOf } from './cells.ts';
import type { Tx } from './client.ts';
import { isOneOf, type Scope, scoresIn } from './scope.ts';

/** How many articles of one corpus an outlet has that are not deleted. */
export type OutletCorpus = {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly articles: number;
};

/** Every outlet by name and corpus; an outlet without articles has one row with 0, one with articles of both corpora has two. */
export async function outletCorpora(tx: Tx): Promise<OutletCorpus[]> {
  const rows = await tx.db.$queryRaw<{ id: number; slug: string; name: string; demo: unknown; articles: bigint }[]>`
    SELECT o."id", o."slug", o."name", coalesce(c."demo", o."demo") AS "demo", coalesce(c."articles", 0) AS "articles"
    FROM "Outlet" o LEFT JOIN (
      SELECT "outletId", "demo", count(*) AS "articles" FROM "Article" WHERE "deletedAt" IS NULL GROUP BY "outletId", "demo"
    ) c ON c."outletId" = o."id" ORDER BY o."name", o."id"`;
  return rows.map((row) => ({ ...row, id: Number(row.id), demo: truthOf(row.demo), articles: countOf(row.articles) }));
}

/** The outlet that goes by each of the slugs or aliases; unknown ones are missing. */
export async function outletIdsBySlug(tx: Tx, slugs: readonly string[]): Promise<Map<string, number>> {
  const wanted = { slug: { in: [...slugs] } };
  const [outlets, aliases] = await Promise.all([
    tx.db.outlet.findMany({ where: wanted, select: { slug: true, id: true } }),
    tx.db.outletAlias.findMany({ where: wanted, select: { slug: true, outletId: true } }),
  ]);
  const ids = new Map(aliases.map((row) => [row.slug, row.outletId]));
  for (const row of outlets) ids.set(row.slug, row.id);
  return ids;
}

export type OutletCounts = {
  readonly outletId: number;
  readonly articles: number;
  readonly wire: number;
  readonly undated: number;
  /** Articles with at least one disclaimer of any kind. */
  readonly disclaimed: number;
  readonly first: string | null;
  readonly last: string | null;
};

/** Numbers of articles of each outlet that has any in the scope: counted in the index of a score that every article has. */
export async function countsByOutlet(tx: Tx, scope: Scope): Promise<OutletCounts[]> {
  const rows = await tx.db.$queryRaw<Record<keyof OutletCounts, unknown>[]>`
    SELECT s."outletId", count(*) AS "articles", sum(CASE WHEN s."wire" THEN 1 ELSE 0 END) AS "wire",
      sum(CASE WHEN s."publishedAt" IS NULL THEN 1 ELSE 0 END) AS "undated", sum(CASE WHEN s."value" > 0 THEN 1 ELSE 0 END) AS "disclaimed",
      min(s."publishedAt") AS "first", max(s."publishedAt") AS "last"
    ${scoresIn(tx, scope)} AND s."name" = 'disclaimerWords' GROUP BY s."outletId"`;
  return rows.map((row) => ({
    outletId: Number(row.outletId),
    articles: countOf(row.articles),
    wire: countOf(row.wire),
    undated: countOf(row.undated),
    disclaimed: countOf(row.disclaimed),
    first: isoOf(row.first),
    last: isoOf(row.last),
  }));
}

/** Articles of each outlet with at least one disclaimer of any kind. */
export async function disclaimedByOutlet(tx: Tx, scope: Scope): Promise<Map<number, number>> {
  const rows = await tx.db.$queryRaw<{ outletId: number; n: bigint }[]>`
    SELECT s."outletId", count(*) AS "n" ${scoresIn(tx, scope)} AND s."name" = 'disclaimerWords' AND s."value" > 0 GROUP BY s."outletId"`;
  return new Map(rows.map((row) => [Number(row.outletId), countOf(row.n)]));
}

/** Domains and aliases of outlets, each in order. */
export async function namesOfOutlets(tx: Tx, ids: readonly number[]) {
  const where = { outletId: { in: [...ids] } };
  const [domains, aliases] = await Promise.all([
    tx.db.outletDomain.findMany({ where, orderBy: { domain: 'asc' } }),
    tx.db.outletAlias.findMany({ where, orderBy: { slug: 'asc' } }),
  ]);
  return { domains, aliases };
}

/** The genres and languages in use among the articles of one corpus, in order. */
export async function valuesInUse(tx: Tx, demo: boolean): Promise<{ genres: string[]; languages: string[] }> {
  const corpus = demo ? Prisma.sql`"demo"` : Prisma.sql`NOT "demo"`;
  const rows = await tx.db.$queryRaw<{ genre: string | null; language: string }[]>`
    SELECT DISTINCT "genre", "language" FROM "Article" WHERE "deletedAt" IS NULL AND ${corpus}`;
  const genres = new Set(rows.flatMap(({ genre }) => genre ?? []));
  return { genres: [...genres].sort(), languages: [...new Set(rows.map(({ language }) => language))].sort() };
}

/** The outlets that own the articles. */
export async function outletsOfArticles(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.db.$queryRaw<{ outletId: number }[]>`
    SELECT DISTINCT a."outletId" FROM "Article" a WHERE ${isOneOf(tx, Prisma.sql`a."id"`, ids)} ORDER BY a."outletId"`;
  return rows.map((row) => Number(row.outletId));
}

/** The outlets that own articles which an import stored or brought up to date. */
export async function outletsOfImport(tx: Tx, importId: number): Promise<number[]> {
  const rows = await tx.db.$queryRaw<{ outletId: number }[]>`
    SELECT "outletId" FROM "Article" WHERE "importId" = ${importId}
    UNION SELECT a."outletId" FROM "ImportItem" i JOIN "Article" a ON a."id" = i."articleId"
      WHERE i."importId" = ${importId} AND i."state" = 'updated'
    ORDER BY 1`;
  return rows.map((row) => Number(row.outletId));
}
