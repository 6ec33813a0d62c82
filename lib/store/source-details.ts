import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf } from './cells.ts';
import type { Tx } from './client.ts';
import { type MonthCount, monthAt, monthOf, type RawMonth } from './month-counts.ts';
import { type Scope, sourcesIn } from './scope.ts';
import type { Merges } from './source-merges.ts';
import { keyedIn, mergedIn, mergesTable, unmergedIn } from './source-queries.ts';

/** A source at one outlet. `articles` count once whatever number of merged names they print. */
export type SourceAtOutlet = {
  readonly key: string;
  readonly outletId: number;
  readonly articles: number;
  readonly acts: number;
  readonly words: number;
  readonly first: string | null;
  readonly last: string | null;
};

const FIGURES = Prisma.sql`count(DISTINCT r."articleId") AS "articles", sum(r."acts") AS "acts", sum(r."words") AS "words",
  min(r."publishedAt") AS "first", max(r."publishedAt") AS "last"`;

type Raw = Record<keyof SourceAtOutlet, unknown>;
const atOutlet = (row: Raw): SourceAtOutlet => ({
  key: String(row.key),
  outletId: Number(row.outletId),
  articles: countOf(row.articles),
  acts: countOf(row.acts),
  words: countOf(row.words),
  first: isoOf(row.first),
  last: isoOf(row.last),
});

/** The one source that has all of the keys at each outlet, under the first of them, most acts first. */
export async function sourceByOutlet(tx: Tx, scope: Scope, keys: readonly string[]): Promise<SourceAtOutlet[]> {
  const rows = await tx.db.$queryRaw<Raw[]>`
    SELECT r."outletId", ${FIGURES} ${keyedIn(tx, scope, keys)} GROUP BY r."outletId" ORDER BY 3 DESC, r."outletId"`;
  return rows.map((row) => atOutlet({ ...row, key: keys[0] }));
}

/** The sources that merges are about at each outlet, by key and outlet. */
export async function mergedByOutlet(tx: Tx, scope: Scope, merges: Merges): Promise<SourceAtOutlet[]> {
  if (merges.size === 0) return [];
  const rows = await tx.db.$queryRaw<Raw[]>`
    WITH ${mergesTable(tx, merges)} SELECT m."into" AS "key", r."outletId", ${FIGURES} ${mergedIn(tx, scope)} GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(atOutlet);
}

/** The other sources at each outlet, by key and outlet: the next `limit` keys after one. */
export async function unmergedByOutlet(tx: Tx, scope: Scope, merges: Merges, after: string, limit: number): Promise<SourceAtOutlet[]> {
  const next = await tx.db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT r."key" ${unmergedIn(tx, scope, merges)} AND r."key" > ${after} ORDER BY r."key" LIMIT ${limit}`;
  const keys = next.map((row) => row.key);
  const rows = await tx.db.$queryRaw<Raw[]>`
    SELECT r."key", r."outletId", ${FIGURES} ${keyedIn(tx, scope, keys)} GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(atOutlet);
}

/** How many pairs of source and outlet the scope has. */
export async function countSourceOutlets(tx: Tx, scope: Scope, merges: Merges): Promise<number> {
  const count = (from: Prisma.Sql) => Prisma.sql`SELECT count(*) AS "n" FROM (${from}) x`;
  const [single] = await tx.db.$queryRaw<
    { n: bigint }[]
  >`${count(Prisma.sql`SELECT DISTINCT r."key", r."outletId" ${unmergedIn(tx, scope, merges)}`)}`;
  if (merges.size === 0) return countOf(single?.n);
  const [merged] = await tx.db.$queryRaw<{ n: bigint }[]>`
    WITH ${mergesTable(tx, merges)} ${count(Prisma.sql`SELECT DISTINCT m."into", r."outletId" ${mergedIn(tx, scope)}`)}`;
  return countOf(single?.n) + countOf(merged?.n);
}

/** Articles by outlet and month that have the source of the keys. */
export async function quotingByMonth(tx: Tx, scope: Scope, keys: readonly string[]): Promise<MonthCount[]> {
  const rows = await tx.db.$queryRaw<RawMonth[]>`
    SELECT r."outletId", ${monthAt(tx, Prisma.raw('r'))} AS "month", count(DISTINCT r."articleId") AS "articles" ${keyedIn(tx, scope, keys)}
    GROUP BY 1, 2`;
  return rows.map(monthOf);
}

/** All words of speech that each outlet attributes to a source. */
export async function attributedByOutlet(tx: Tx, scope: Scope): Promise<Map<number, number>> {
  const rows = await tx.db.$queryRaw<{ outletId: number; words: unknown }[]>`
    SELECT r."outletId", sum(r."words") AS "words" ${sourcesIn(tx, scope)} GROUP BY r."outletId"`;
  return new Map(rows.map((row) => [Number(row.outletId), countOf(row.words)]));
}
