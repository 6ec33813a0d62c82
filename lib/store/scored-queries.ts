import { Prisma } from '#generated/sqlite/client.ts';
import { isoOf } from './cells.ts';
import type { Tx } from './client.ts';
import { listOf, tupleOf } from './json-lists.ts';
import { isOneOf, type Scope, scoresIn } from './scope.ts';

/** The articles of an outlet that have a value of one score: their values, numbers and minutes of publication (`2026-03-01T23:30`, UTC; null is no date). */
export type ScoredOutlet = {
  readonly outletId: number;
  readonly values: readonly number[];
  readonly ids: readonly number[];
  readonly at: readonly (string | null)[];
};

/** The minute of publication of a score `s`, as `ScoredOutlet` has it. */
export function minute(tx: Tx): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`to_char(s."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI')`
    : Prisma.sql`substr(s."publishedAt", 1, 16)`;
}

/** All articles of the scope that have a value of one score, by outlet. */
export async function scoredByOutlet(tx: Tx, scope: Scope, name: string): Promise<ScoredOutlet[]> {
  const [values, ids, at] = [Prisma.sql`s."value"`, Prisma.sql`s."articleId"`, minute(tx)].map((expression) => listOf(tx, expression));
  const rows = await tx.db.$queryRaw<{ outletId: number; values: string; ids: string; at: string }[]>`
    SELECT s."outletId", ${values} AS "values", ${ids} AS "ids", ${at} AS "at"
    ${scoresIn(tx, scope)} AND s."name" = ${name} AND s."value" IS NOT NULL GROUP BY s."outletId" ORDER BY s."outletId"`;
  return rows.map((row) => ({
    outletId: Number(row.outletId),
    values: JSON.parse(row.values),
    ids: JSON.parse(row.ids),
    at: JSON.parse(row.at),
  }));
}

export type ArticleLabel = { readonly title: string; readonly publishedAt: string | null };

/** Titles and dates of articles by their numbers. */
export async function labelsOf(tx: Tx, ids: readonly number[]): Promise<Map<number, ArticleLabel>> {
  const columns = ['id', 'title', 'publishedAt'].map((column) => Prisma.raw(`a."${column}"`));
  const [row] = await tx.db.$queryRaw<{ labels: string | null }[]>`
    SELECT ${listOf(tx, tupleOf(tx, columns))} AS "labels" FROM "Article" a WHERE ${isOneOf(tx, Prisma.sql`a."id"`, ids)}`;
  const labels = JSON.parse(row?.labels ?? '[]') as [number, string, string | null][];
  return new Map(labels.map(([id, title, publishedAt]) => [id, { title, publishedAt: isoOf(publishedAt) }]));
}
