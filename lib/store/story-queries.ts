import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, truthOf } from './cells.ts';
import type { Tx } from './client.ts';
import { articlesIn, isOneOf, type Scope } from './scope.ts';

/** A story as far as articles of a scope are on it, in at least two outlets. */
export type ListedStory = {
  readonly id: number;
  readonly title: string;
  readonly fixed: boolean;
  readonly articles: number;
  readonly own: number;
  readonly outletIds: readonly number[];
  readonly first: string | null;
  readonly last: string | null;
};

const GROUPED = (tx: Tx, scope: Scope) => Prisma.sql`
  SELECT p."storyId", count(*) AS "articles", sum(CASE WHEN a."wire" THEN 0 ELSE 1 END) AS "own", count(DISTINCT a."outletId") AS "outlets",
    min(a."publishedAt") AS "first", max(a."publishedAt") AS "last"
  FROM "StoryArticle" p JOIN "Article" a ON a."id" = p."articleId" WHERE ${articlesIn(tx, scope)}
  GROUP BY p."storyId" HAVING count(DISTINCT a."outletId") >= 2`;

const ORDERS = {
  last: Prisma.sql`g."last" DESC, g."storyId" DESC`,
  outlets: Prisma.sql`g."outlets" DESC, g."last" DESC, g."storyId" DESC`,
  articles: Prisma.sql`g."articles" DESC, g."last" DESC, g."storyId" DESC`,
} as const;

/** What stories can be ordered by: the latest first, or those in the most outlets or articles. */
export const STORY_SORTS = ['last', 'outlets', 'articles'] as const;
export type StorySort = (typeof STORY_SORTS)[number];

/** How many stories of the scope there are. */
export async function countStories(tx: Tx, scope: Scope): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS "n" FROM (${GROUPED(tx, scope)}) g`;
  return countOf(row.n);
}

/** The outlets of each of the stories, in the scope. */
async function outletsOfStories(tx: Tx, scope: Scope, ids: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await tx.db.$queryRaw<{ storyId: number; outletId: number }[]>`
    SELECT DISTINCT p."storyId", a."outletId" FROM "StoryArticle" p JOIN "Article" a ON a."id" = p."articleId"
    WHERE ${isOneOf(tx, Prisma.sql`p."storyId"`, ids)} AND ${articlesIn(tx, scope)}`;
  const outlets = new Map<number, number[]>(ids.map((id) => [id, []]));
  for (const row of rows) outlets.get(Number(row.storyId))?.push(Number(row.outletId));
  return outlets;
}

/** One page of the stories of the scope. */
export async function listStories(tx: Tx, scope: Scope, sort: StorySort, limit: number, offset: number): Promise<ListedStory[]> {
  const rows = await tx.db.$queryRaw<Record<keyof ListedStory, unknown>[]>`
    SELECT s."id", s."title", s."fixed", g."articles", g."own", g."first", g."last" FROM (${GROUPED(tx, scope)}) g
    JOIN "Story" s ON s."id" = g."storyId" ORDER BY ${ORDERS[sort]} LIMIT ${limit} OFFSET ${offset}`;
  const ids = rows.map(({ id }) => Number(id));
  const outlets = await outletsOfStories(tx, scope, ids);
  return rows.map((row, i) => ({
    id: ids[i],
    title: String(row.title),
    fixed: truthOf(row.fixed),
    articles: countOf(row.articles),
    own: countOf(row.own),
    outletIds: outlets.get(ids[i]) ?? [],
    first: isoOf(row.first),
    last: isoOf(row.last),
  }));
}

/** The numbers of a story's articles that are not deleted, the earliest first. */
export async function articlesOfStory(tx: Tx, id: number): Promise<number[]> {
  const rows = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT a."id" FROM "StoryArticle" p JOIN "Article" a ON a."id" = p."articleId"
    WHERE p."storyId" = ${id} AND a."deletedAt" IS NULL ORDER BY a."publishedAt" NULLS LAST, a."id"`;
  return rows.map((row) => Number(row.id));
}

/** One story; null when there is none. */
export function findStory(tx: Tx, id: number) {
  return tx.db.story.findUnique({ where: { id }, select: { id: true, title: true, fixed: true, demo: true } });
}

/** Articles with their outlet and current analysis, in the order of the ids; those that are deleted are left out. */
export async function readArticles(tx: Tx, ids: readonly number[]) {
  const rows = await tx.db.article.findMany({
    where: { id: { in: [...ids] } },
    include: {
      outlet: { select: { slug: true, name: true } },
      analyses: {
        where: { current: true },
        select: { document: true, sources: { orderBy: [{ words: 'desc' }, { key: 'asc' }] }, disclaimers: { orderBy: { idx: 'asc' } } },
      },
    },
  });
  const found = new Map(rows.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
export type ReadArticle = Awaited<ReturnType<typeof readArticles>>[number];
