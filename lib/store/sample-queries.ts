import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { articlesIn, type Scope, scoresIn } from './scope.ts';

/** The story of every article that is in one; an article of no story is missing. */
async function storiesKnown(tx: Tx, demo: boolean): Promise<Map<number, number>> {
  const list = (column: string) => {
    const name = Prisma.raw(`p."${column}"`);
    return tx.dialect === 'postgresql' ? Prisma.sql`json_agg(${name})::text` : Prisma.sql`json_group_array(${name})`;
  };
  const corpus = Prisma.raw(demo ? 's."demo"' : 'NOT s."demo"');
  const [row] = await tx.db.$queryRaw<{ articles: string | null; stories: string | null }[]>`
    SELECT ${list('articleId')} AS "articles", ${list('storyId')} AS "stories"
    FROM "StoryArticle" p JOIN "Story" s ON s."id" = p."storyId" WHERE ${corpus}`;
  const articles = JSON.parse(row?.articles ?? '[]') as number[];
  const stories = JSON.parse(row?.stories ?? '[]') as number[];
  return new Map(articles.map((article, i) => [article, stories[i]]));
}

/** The values of one score of an outlet's articles, in the order of their numbers, with the story of each (null: of none). */
export type OutletSample = {
  readonly outletId: number;
  readonly name: string;
  readonly values: readonly number[];
  readonly clusters: readonly (number | null)[] | null;
};

/** More articles than an outlet has: numbers of articles are told apart from places by it within what a double holds. */
const PLACES = 2 ** 21;

/** Places of numbers in ascending order of the numbers. */
function ascending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers, (number, place) => number * PLACES + place)
    .sort()
    .map((key) => key % PLACES);
}

/** All values of some scores by outlet, with stories; one row per outlet and score that has any. */
export async function samplesByOutlet(tx: Tx, scope: Scope, names: readonly string[]): Promise<OutletSample[]> {
  const stories = await storiesKnown(tx, scope.demo);
  const list = (column: string) => {
    const name = Prisma.raw(`s."${column}"`);
    return tx.dialect === 'postgresql' ? Prisma.sql`json_agg(${name})::text` : Prisma.sql`json_group_array(${name})`;
  };
  const articles = stories.size === 0 ? Prisma.sql`NULL` : list('articleId');
  const rows = await tx.db.$queryRaw<{ outletId: number; name: string; values: string; articles: string | null }[]>`
    SELECT s."outletId", s."name", ${list('value')} AS "values", ${articles} AS "articles"
    ${scoresIn(tx, scope)} AND s."name" IN (${Prisma.join([...names])}) AND s."value" IS NOT NULL GROUP BY s."outletId", s."name"`;
  return rows.map((row) => {
    const values = JSON.parse(row.values) as number[];
    const of = { outletId: Number(row.outletId), name: row.name };
    if (row.articles === null) return { ...of, values: [...Float64Array.from(values).sort()], clusters: null };
    const ids = JSON.parse(row.articles) as number[];
    const order = [...ascending(ids)];
    return { ...of, values: order.map((i) => values[i]), clusters: order.map((i) => stories.get(ids[i]) ?? null) };
  });
}

/** Values of a score of an outlet's articles that were published in the quarter of an hour that begins at `at` (ISO 8601, UTC). */
export type OutletQuarter = {
  readonly outletId: number;
  readonly at: string;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly min: number;
  readonly max: number;
};

/** Sums of a score by outlet and quarter of an hour; articles without date or value are left out. */
export async function quartersByOutlet(tx: Tx, scope: Scope, name: string): Promise<OutletQuarter[]> {
  const hour =
    tx.dialect === 'postgresql'
      ? Prisma.sql`to_char(s."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24')`
      : Prisma.sql`substr(s."publishedAt", 1, 13)`;
  const quarter =
    tx.dialect === 'postgresql'
      ? Prisma.sql`floor(extract(minute FROM s."publishedAt") / 15)`
      : Prisma.sql`CAST(substr(s."publishedAt", 15, 2) AS INTEGER) / 15`;
  const rows = await tx.db.$queryRaw<Record<'outletId' | 'hour' | 'quarter' | 'n' | 'sum' | 'squares' | 'min' | 'max', unknown>[]>`
    SELECT s."outletId", ${hour} AS "hour", ${quarter} AS "quarter", count(*) AS "n", sum(s."value") AS "sum",
      sum(s."value" * s."value") AS "squares", min(s."value") AS "min", max(s."value") AS "max"
    ${scoresIn(tx, scope)} AND s."name" = ${name} AND s."value" IS NOT NULL AND s."publishedAt" IS NOT NULL GROUP BY 1, 2, 3`;
  return rows.map((row) => ({
    outletId: Number(row.outletId),
    at: `${row.hour}:${String(15 * countOf(row.quarter)).padStart(2, '0')}:00Z`,
    n: countOf(row.n),
    sum: countOf(row.sum),
    squares: countOf(row.squares),
    min: numberOf(row.min) ?? 0,
    max: numberOf(row.max) ?? 0,
  }));
}

/** Versions of the method whose results are shown, with the publication of the first article that each scored, earliest first. */
export async function versionsShown(tx: Tx, scope: Scope): Promise<{ version: string; first: string | null; articles: number }[]> {
  const rows = await tx.db.$queryRaw<{ version: string; first: unknown; articles: unknown }[]>`
    SELECT n."version", min(a."publishedAt") AS "first", count(*) AS "articles"
    FROM "Article" a CROSS JOIN "Analysis" n WHERE n."articleId" = a."id" AND n."current" AND ${articlesIn(tx, scope)}
    GROUP BY n."version" ORDER BY 2, 1`;
  return rows.map((row) => ({ version: row.version, first: isoOf(row.first), articles: countOf(row.articles) }));
}
