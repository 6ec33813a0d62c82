import { Prisma } from '#generated/sqlite/client.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';

/** Articles that are not deleted and whose scores are of another version of the method. */
export function countStale(tx: Tx, version: string): Promise<number> {
  return tx.db.article.count({ where: { deletedAt: null, analyses: { none: { current: true, version } } } });
}

/**
 * The current analyses of a version as `n`, each with the analysis of the same text by another version that came last before it as `o`;
 * their scores of one name as `after` and `before`.
 */
function pairs(version: string): Prisma.Sql {
  return Prisma.sql`
    FROM "Analysis" n
    JOIN "Article" a ON a."id" = n."articleId" AND a."deletedAt" IS NULL
    JOIN "Analysis" o ON o."id" = (
      SELECT max(p."id") FROM "Analysis" p
      WHERE p."articleId" = n."articleId" AND NOT p."current" AND p."version" <> n."version" AND p."contentHash" = n."contentHash")
    JOIN "Score" after ON after."analysisId" = n."id"
    JOIN "Score" before ON before."analysisId" = o."id" AND before."name" = after."name"
    WHERE n."current" AND n."version" = ${version}`;
}

export type BandMove = { readonly before: number | null; readonly after: number | null; readonly articles: number };

/**
 * How many articles went from one step of a score to another: steps are counted from 0 by the limits, 3 is an interval that spans two of
 * them, null no value.
 */
export async function stepMoves(tx: Tx, version: string, name: string, limits: readonly [low: number, high: number]): Promise<BandMove[]> {
  const [low, high] = limits;
  const step = (side: 'before' | 'after') => {
    const value = Prisma.raw(`${side}."value"`);
    const at = (end: 'low' | 'high') => {
      const number = Prisma.raw(`coalesce(${side}."${end}", ${side}."value")`);
      return Prisma.sql`CASE WHEN ${number} < ${low} THEN 0 WHEN ${number} <= ${high} THEN 1 ELSE 2 END`;
    };
    return Prisma.sql`CASE WHEN ${value} IS NULL THEN NULL WHEN ${at('low')} <> ${at('high')} THEN 3 ELSE ${at('low')} END`;
  };
  const rows = await tx.db.$queryRaw<{ was: unknown; is: unknown; n: bigint }[]>`
    SELECT ${step('before')} AS "was", ${step('after')} AS "is", count(*) AS "n" ${pairs(version)} AND after."name" = ${name}
    GROUP BY 1, 2 ORDER BY 1, 2`;
  const numberOrNull = (value: unknown) => (value === null ? null : Number(value));
  return rows.map(({ was, is, n }) => ({ before: numberOrNull(was), after: numberOrNull(is), articles: countOf(n) }));
}

export type OutletMove = {
  readonly slug: string;
  readonly outlet: string;
  readonly name: string;
  readonly articles: number;
  readonly before: number;
  readonly after: number;
};

/** The means of some scores by outlet before and after, over the articles that have both. */
export async function outletMoves(tx: Tx, version: string, names: readonly string[]): Promise<OutletMove[]> {
  const rows = await tx.db.$queryRaw<(Omit<OutletMove, 'articles'> & { n: bigint })[]>`
    SELECT u."slug", u."name" AS "outlet", m."name", m."n", m."before", m."after" FROM (
      SELECT a."outletId", after."name", count(*) AS "n", avg(before."value") AS "before", avg(after."value") AS "after"
      ${pairs(version)} AND after."name" IN (${Prisma.join([...names])}) AND before."value" IS NOT NULL AND after."value" IS NOT NULL
      GROUP BY a."outletId", after."name") m
    JOIN "Outlet" u ON u."id" = m."outletId"
    ORDER BY u."name", m."name"`;
  return rows.map(({ n, before, after, ...row }) => ({ ...row, articles: countOf(n), before: Number(before), after: Number(after) }));
}
