import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { articlesIn, type Scope, scoreOf } from './scope.ts';

/** A finding that is one of the `kinds`, of the current analysis of an article. */
const foundIn = (tx: Tx, scope: Scope, kinds: readonly string[], score: string) => Prisma.sql`
  FROM "Article" a ${scoreOf(score)} JOIN "Finding" f ON f."analysisId" = n."id"
  WHERE ${articlesIn(tx, scope)} AND f."kind" IN (${Prisma.join([...kinds])})`;

export type ConflictCount = { readonly articles: number; readonly findings: number };

/** How many articles of the scope have a finding of each of the kinds, and how many findings those are. */
export async function countConflicts(tx: Tx, scope: Scope, kinds: readonly string[]): Promise<Map<string, ConflictCount>> {
  const rows = await tx.db.$queryRaw<{ kind: string; articles: bigint; findings: bigint }[]>`
    SELECT f."kind", count(DISTINCT a."id") AS "articles", count(*) AS "findings" ${foundIn(tx, scope, kinds, 'opinionArticle')} GROUP BY f."kind"`;
  return new Map(rows.map((row) => [row.kind, { articles: countOf(row.articles), findings: countOf(row.findings) }]));
}

/** One page of the findings of the kinds, those of the latest articles first, each with its article's declared genre and one score. */
export async function listConflicts(tx: Tx, scope: Scope, kinds: readonly string[], score: string, limit: number, offset: number) {
  const rows = await tx.db.$queryRaw<
    {
      kind: string;
      message: string;
      id: number;
      outletId: number;
      title: string;
      publishedAt: unknown;
      genre: string | null;
      value: unknown;
      low: unknown;
      high: unknown;
    }[]
  >`
    SELECT f."kind", f."message", a."id", a."outletId", a."title", a."publishedAt", a."genre", s."value", s."low", s."high" ${foundIn(tx, scope, kinds, score)}
    ORDER BY a."publishedAt" DESC NULLS LAST, a."id" DESC, f."idx" LIMIT ${limit} OFFSET ${offset}`;
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    outletId: Number(row.outletId),
    publishedAt: isoOf(row.publishedAt),
    value: numberOf(row.value),
    low: numberOf(row.low),
    high: numberOf(row.high),
  }));
}
