import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf } from './cells.ts';
import type { Tx } from './client.ts';
import { type Scope, scoresIn } from './scope.ts';

const named = (names: readonly string[]) => Prisma.sql`s."name" IN (${Prisma.join([...names])})`;

export type OutletWeek = { readonly outletId: number; readonly week: string; readonly n: number; readonly mean: number };

/** The Monday (ISO date, UTC) of the week of a date. */
function monday(tx: Tx): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`to_char(date_trunc('week', s."publishedAt" AT TIME ZONE 'UTC'), 'YYYY-MM-DD')`
    : Prisma.sql`date(s."publishedAt", 'weekday 0', '-6 days')`;
}

/** Mean of a score by outlet and week, in order of weeks; articles without date or value are left out. */
export async function weeksByOutlet(tx: Tx, scope: Scope, name: string): Promise<OutletWeek[]> {
  const rows = await tx.db.$queryRaw<{ outletId: number; week: string; n: bigint; mean: number }[]>`
    SELECT s."outletId", ${monday(tx)} AS "week", count(*) AS "n", avg(s."value") AS "mean"
    ${scoresIn(tx, scope)} AND s."name" = ${name} AND s."value" IS NOT NULL AND s."publishedAt" IS NOT NULL
    GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(({ outletId, week, n, mean }) => ({ outletId: Number(outletId), week, n: countOf(n), mean: Number(mean) }));
}

export type OutletDot = {
  readonly outletId: number;
  readonly id: number;
  readonly title: string;
  readonly value: number;
  readonly publishedAt: string | null;
};

/**
 * The articles of each outlet by value of a score; of more than `most`, `most` evenly spaced by rank, so that the shape of the
 * distribution stays.
 */
export async function dotsByOutlet(tx: Tx, scope: Scope, name: string, most: number): Promise<OutletDot[]> {
  const limit = Prisma.sql`CAST(${most} AS INTEGER)`; // SQLite is given every number as a float
  const rows = await tx.db.$queryRaw<(Omit<OutletDot, 'publishedAt'> & { publishedAt: unknown })[]>`
    SELECT r."outletId", r."articleId" AS "id", b."title", r."value", b."publishedAt" FROM (
      SELECT s."outletId", s."articleId", s."value",
        row_number() OVER (PARTITION BY s."outletId" ORDER BY s."value", s."articleId") AS "rank",
        count(*) OVER (PARTITION BY s."outletId") AS "n"
      ${scoresIn(tx, scope)} AND s."name" = ${name} AND s."value" IS NOT NULL
    ) r JOIN "Article" b ON b."id" = r."articleId"
    WHERE r."n" <= ${limit} OR (r."rank" * ${limit}) / r."n" > ((r."rank" - 1) * ${limit}) / r."n"
    ORDER BY r."outletId", r."rank"`;
  return rows.map(({ outletId, id, title, value, publishedAt }) => ({
    outletId: Number(outletId),
    id: Number(id),
    title,
    value: Number(value),
    publishedAt: isoOf(publishedAt),
  }));
}

/** Share of the scope's values of each score under a given one, half of equal ones counted, 0–100; only for scores with at least `least` values. */
export async function percentilesOf(tx: Tx, scope: Scope, given: ReadonlyMap<string, number>, least: number): Promise<Map<string, number>> {
  const cases = [...given].map(([name, value]) => Prisma.sql`WHEN ${name} THEN CAST(${value} AS DOUBLE PRECISION)`);
  if (cases.length === 0) return new Map();
  const own = Prisma.sql`CASE s."name" ${Prisma.join(cases, ' ')} END`;
  const rows = await tx.db.$queryRaw<{ name: string; n: bigint; twice: bigint }[]>`
    SELECT s."name", count(*) AS "n", sum(CASE WHEN s."value" < ${own} THEN 2 WHEN s."value" > ${own} THEN 0 ELSE 1 END) AS "twice"
    ${scoresIn(tx, scope)} AND ${named([...given.keys()])} AND s."value" IS NOT NULL GROUP BY s."name" HAVING count(*) >= ${least}`;
  return new Map(rows.map(({ name, n, twice }) => [name, (50 * countOf(twice)) / countOf(n)]));
}
