import { Prisma } from '#generated/sqlite/client.ts';
import type { Tx } from './client.ts';
import { listOf, tupleOf } from './json-lists.ts';
import { articlesIn, type Scope, scoreOf } from './scope.ts';

export type GenreArticle = {
  readonly id: number;
  readonly genre: string | null;
  readonly value: number;
  /** The story that the article is in; null for none. */
  readonly story: number | null;
};

/** The articles of the scope that have a value of one score, in its order, with their declared genres and stories. */
export async function valuesByGenre(tx: Tx, scope: Scope, name: string): Promise<GenreArticle[]> {
  const columns = ['a."id"', 'a."genre"', 's."value"', 'p."storyId"'].map((column) => Prisma.raw(column));
  const [row] = await tx.db.$queryRaw<{ articles: string | null }[]>`
    SELECT ${listOf(tx, tupleOf(tx, columns))} AS "articles"
    FROM "Article" a ${scoreOf(name)} LEFT JOIN "StoryArticle" p ON p."articleId" = a."id"
    WHERE ${articlesIn(tx, scope)} AND s."value" IS NOT NULL`;
  const articles = JSON.parse(row?.articles ?? '[]') as [number, string | null, number, number | null][];
  return articles.map(([id, genre, value, story]) => ({ id, genre, value, story })).sort((a, b) => a.value - b.value || a.id - b.id);
}
