import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf } from './cells.ts';
import type { Tx } from './client.ts';
import { listOf } from './json-lists.ts';
import { articlesIn, isOneOf, type Scope, scoresIn } from './scope.ts';

/** Stories by the numbers of articles; `size` is the number of articles that have one. */
export type Stories = Pick<ReadonlyMap<number, number>, 'get' | 'size'>;

/** Numbers of articles that a list by number may have for each article in it; of sparser ones a map takes less room. */
const SPARSEST = 32;

function lookupOf(articles: readonly number[], stories: readonly number[]): Stories {
  const most = articles.reduce((max, article) => Math.max(max, article), 0);
  if (most > SPARSEST * articles.length) return new Map(articles.map((article, i) => [article, stories[i]]));
  const list = new Int32Array(most + 1);
  articles.forEach((article, i) => {
    list[article] = stories[i];
  });
  return { size: articles.length, get: (article) => list[article] || undefined };
}

/** Outlets up to whose number their articles are looked up for their stories, instead of reading all stories of the corpus. */
const FEW_OUTLETS = 4;

/** The story of every article of the outlets of a scope that is in one, and perhaps of others; an article of no story is missing. */
export async function storiesKnown(tx: Tx, { demo, outletIds }: Pick<Scope, 'demo' | 'outletIds'>): Promise<Stories> {
  const list = (column: string) => listOf(tx, Prisma.raw(`p."${column}"`));
  const corpus = Prisma.raw(demo ? '"demo"' : 'NOT "demo"');
  const from =
    outletIds.length > FEW_OUTLETS
      ? Prisma.sql`"StoryArticle" p JOIN "Story" s ON s."id" = p."storyId" WHERE ${corpus}`
      : Prisma.sql`"Article" a CROSS JOIN "StoryArticle" p WHERE p."articleId" = a."id" AND ${isOneOf(tx, Prisma.sql`a."outletId"`, outletIds)} AND ${corpus}`;
  const [row] = await tx.db.$queryRaw<{ articles: string | null; stories: string | null }[]>`
    SELECT ${list('articleId')} AS "articles", ${list('storyId')} AS "stories" FROM ${from}`;
  const articles = JSON.parse(row?.articles ?? '[]') as number[];
  const stories = JSON.parse(row?.stories ?? '[]') as number[];
  return lookupOf(articles, stories);
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
  const keys = new Float64Array(numbers.length);
  for (let place = 0; place < keys.length; place++) keys[place] = numbers[place] * PLACES + place;
  keys.sort();
  for (let i = 0; i < keys.length; i++) keys[i] %= PLACES;
  return keys;
}

type Valued = { readonly outletId: number; readonly values: readonly number[]; readonly ids: readonly number[] };

/** The sample of values of one score of an outlet's articles with these numbers; where no stories are known, the numbers may be missing. */
export function sampleOf({ outletId, values, ids }: Valued, name: string, stories: Stories): OutletSample {
  if (stories.size === 0) return { outletId, name, values: Array.from(new Float64Array(values).sort()), clusters: null };
  const ordered: number[] = [];
  const clusters: (number | null)[] = [];
  for (const place of ascending(ids)) {
    ordered.push(values[place]);
    clusters.push(stories.get(ids[place]) ?? null);
  }
  return { outletId, name, values: ordered, clusters };
}

/** All values of some scores by outlet, with their stories of those known; one row per outlet and score that has any. */
export async function samplesByOutlet(tx: Tx, scope: Scope, names: readonly string[], stories: Stories): Promise<OutletSample[]> {
  const list = (column: string) => listOf(tx, Prisma.raw(`s."${column}"`));
  const articles = stories.size === 0 ? Prisma.sql`NULL` : list('articleId');
  const rows = await tx.db.$queryRaw<{ outletId: number; name: string; values: string; articles: string | null }[]>`
    SELECT s."outletId", s."name", ${list('value')} AS "values", ${articles} AS "articles"
    ${scoresIn(tx, scope)} AND s."name" IN (${Prisma.join([...names])}) AND s."value" IS NOT NULL GROUP BY s."outletId", s."name"`;
  return rows.map((row) => {
    const ids = row.articles === null ? [] : (JSON.parse(row.articles) as number[]);
    return sampleOf({ outletId: Number(row.outletId), values: JSON.parse(row.values) as number[], ids }, row.name, stories);
  });
}

/** Versions of the method whose results are shown, with the publication of the first article that each scored, earliest first. */
export async function versionsShown(tx: Tx, scope: Scope): Promise<{ version: string; first: string | null; articles: number }[]> {
  const rows = await tx.db.$queryRaw<{ version: string; first: unknown; articles: unknown }[]>`
    SELECT n."version", min(a."publishedAt") AS "first", count(*) AS "articles"
    FROM "Article" a CROSS JOIN "Analysis" n WHERE n."articleId" = a."id" AND n."current" AND ${articlesIn(tx, scope)}
    GROUP BY n."version" ORDER BY 2, 1`;
  return rows.map((row) => ({ version: row.version, first: isoOf(row.first), articles: countOf(row.articles) }));
}
