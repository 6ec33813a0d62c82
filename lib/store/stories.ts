import { Prisma } from '#generated/sqlite/client.ts';
import { insertRows } from './bulk.ts';
import { isoOf, truthOf } from './cells.ts';
import type { Tx } from './client.ts';
import { dateParameter, isOneOf } from './scope.ts';

/** Who put an article into its story when no person did. */
export const AUTO = 'auto';

type Terms = readonly (readonly [term: string, weight: number])[];

/** A dated article with the story that it is in. */
export type PlacedArticle = { readonly id: number; readonly publishedAt: string; readonly storyId: number | null; readonly fixed: boolean };

const corpus = (demo: boolean) => (demo ? Prisma.sql`a."demo"` : Prisma.sql`NOT a."demo"`);

/** The terms of some of the latest articles of a corpus, from which it is known how rare a term is. */
export async function latestTerms(tx: Tx, demo: boolean, limit: number): Promise<Terms[]> {
  const rows = await tx.db.$queryRaw<{ terms: string }[]>`
    SELECT g."terms" FROM "Signature" g JOIN "Article" a ON a."id" = g."articleId"
    WHERE ${corpus(demo)} ORDER BY g."articleId" DESC LIMIT ${limit}`;
  return rows.map(({ terms }) => JSON.parse(terms) as Terms);
}

/** The articles of a corpus that have a signature and were published from `from` to `to`, in order of time. */
export async function placedBetween(tx: Tx, demo: boolean, from: Date, to: Date): Promise<PlacedArticle[]> {
  const rows = await tx.db.$queryRaw<{ id: number; publishedAt: unknown; storyId: number | null; fixed: unknown }[]>`
    SELECT a."id", a."publishedAt", p."storyId", s."fixed" FROM "Article" a
    JOIN "Signature" g ON g."articleId" = a."id"
    LEFT JOIN "StoryArticle" p ON p."articleId" = a."id" LEFT JOIN "Story" s ON s."id" = p."storyId"
    WHERE a."deletedAt" IS NULL AND ${corpus(demo)} AND a."publishedAt" >= ${dateParameter(tx, from)} AND a."publishedAt" <= ${dateParameter(tx, to)}
    ORDER BY a."publishedAt", a."id"`;
  return rows.map(({ id, publishedAt, storyId, fixed }) => ({
    id: Number(id),
    publishedAt: isoOf(publishedAt) ?? '',
    storyId: storyId === null ? null : Number(storyId),
    fixed: truthOf(fixed),
  }));
}

/** The terms of articles. */
export async function termsOf(tx: Tx, ids: readonly number[]): Promise<Map<number, Terms>> {
  const rows = await tx.db.$queryRaw<{ articleId: number; terms: string }[]>`
    SELECT g."articleId", g."terms" FROM "Signature" g WHERE ${isOneOf(tx, Prisma.sql`g."articleId"`, ids)}`;
  return new Map(rows.map(({ articleId, terms }) => [Number(articleId), JSON.parse(terms) as Terms]));
}

/** Opens a story; answers its number. */
export async function openStory(tx: Tx, demo: boolean, title: string, fixed: boolean, now: Date): Promise<number> {
  return (await tx.db.story.create({ data: { demo, title, fixed, createdAt: now }, select: { id: true } })).id;
}

export type Placement = { readonly articleId: number; readonly storyId: number };

/** Puts articles that are in no story into one each. */
export function placeArticles(tx: Tx, placements: readonly Placement[], by: string): Promise<void> {
  return insertRows(
    tx,
    'StoryArticle',
    placements.map((placement) => ({ ...placement, by })),
  );
}

/** The stories that articles are in. */
export async function storiesOfArticles(
  tx: Tx,
  ids: readonly number[],
): Promise<Map<number, { readonly id: number; readonly fixed: boolean }>> {
  const rows = await tx.db.storyArticle.findMany({
    where: { articleId: { in: [...ids] } },
    select: { articleId: true, story: { select: { id: true, fixed: true } } },
  });
  return new Map(rows.map(({ articleId, story }) => [articleId, story]));
}

/** Puts articles into a story by hand, wherever they were; stories that a person has changed are settled. */
export async function moveArticles(tx: Tx, articleIds: readonly number[], storyId: number, by: string): Promise<void> {
  await tx.db.storyArticle.deleteMany({ where: { articleId: { in: [...articleIds] } } });
  await placeArticles(
    tx,
    articleIds.map((articleId) => ({ articleId, storyId })),
    by,
  );
}

/** Takes a story away when no article is in it, not even a deleted one. */
export async function dropStoryIfEmpty(tx: Tx, id: number): Promise<void> {
  await tx.db.story.deleteMany({ where: { id, articles: { none: {} } } });
}

/** Says of stories whether a person has settled them. */
export async function setFixed(tx: Tx, ids: readonly number[], fixed: boolean): Promise<void> {
  await tx.db.story.updateMany({ where: { id: { in: [...ids] } }, data: { fixed } });
}

/** Days around a story in which others are offered to be merged with it, and how many of these. */
const AROUND_MS = 4 * 86_400_000;
const MOST_AROUND = 30;

/** Other stories with an article of the days around one, by title. */
export async function storiesAround(tx: Tx, demo: boolean, id: number): Promise<{ readonly id: number; readonly title: string }[]> {
  const { _min, _max } = await tx.db.article.aggregate({
    where: { story: { storyId: id }, deletedAt: null },
    _min: { publishedAt: true },
    _max: { publishedAt: true },
  });
  if (_min.publishedAt === null || _max.publishedAt === null) return [];
  const publishedAt = { gte: new Date(_min.publishedAt.getTime() - AROUND_MS), lte: new Date(_max.publishedAt.getTime() + AROUND_MS) };
  const rows = await tx.db.storyArticle.findMany({
    where: { article: { publishedAt, deletedAt: null, demo }, storyId: { not: id } },
    distinct: ['storyId'],
    take: MOST_AROUND,
    select: { story: { select: { id: true, title: true } } },
    orderBy: { storyId: 'desc' },
  });
  return rows.map(({ story }) => story).sort((a, b) => a.title.localeCompare(b.title, 'en') || a.id - b.id);
}
