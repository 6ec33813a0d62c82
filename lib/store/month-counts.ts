import { Prisma } from '#generated/sqlite/client.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { type Scope, scoresIn } from './scope.ts';

/** The month of the date of `at`, `2026-03` (UTC); null without date. */
export const monthAt = (tx: Tx, at: Prisma.Sql) =>
  tx.dialect === 'postgresql'
    ? Prisma.sql`to_char(${at}."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM')`
    : Prisma.sql`substr(${at}."publishedAt", 1, 7)`;

/** Articles of an outlet in one month, `2026-03` (UTC); null is no date. */
export type MonthCount = { readonly outletId: number; readonly month: string | null; readonly articles: number };
/** The same as a raw query answers it. */
export type RawMonth = { readonly outletId: number; readonly month: string | null; readonly articles: bigint };

export const monthOf = ({ outletId, month: of, articles }: RawMonth): MonthCount => ({
  outletId: Number(outletId),
  month: of,
  articles: countOf(articles),
});

/** All articles of the scope by outlet and month; null is no date. */
export async function articlesByMonth(tx: Tx, scope: Scope): Promise<MonthCount[]> {
  const rows = await tx.db.$queryRaw<RawMonth[]>`
    SELECT s."outletId", ${monthAt(tx, Prisma.raw('s'))} AS "month", count(*) AS "articles" ${scoresIn(tx, scope)} AND s."name" = 'disclaimerWords'
    GROUP BY 1, 2`;
  return rows.map(monthOf);
}
