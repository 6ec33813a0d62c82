import { Prisma } from '#generated/sqlite/client.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { type Scope, scoresIn } from './scope.ts';

const named = (names: readonly string[]) => Prisma.sql`s."name" IN (${Prisma.join([...names])})`;

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
