import { isoOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { articlesIn, type Scope, scoreOf } from './scope.ts';

export type GenreArticle = {
  readonly id: number;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly genre: string | null;
  readonly value: number;
  /** The story that the article is in; null for none. */
  readonly story: number | null;
};

/** The articles of the scope that have a value of one score, in its order, with their declared genres and stories. */
export async function valuesByGenre(tx: Tx, scope: Scope, name: string): Promise<GenreArticle[]> {
  const rows = await tx.db.$queryRaw<Record<keyof GenreArticle, unknown>[]>`
    SELECT a."id", a."title", a."publishedAt", a."genre", s."value", p."storyId" AS "story"
    FROM "Article" a ${scoreOf(name)} LEFT JOIN "StoryArticle" p ON p."articleId" = a."id"
    WHERE ${articlesIn(tx, scope)} AND s."value" IS NOT NULL ORDER BY s."value", a."id"`;
  return rows.map((row) => ({
    id: Number(row.id),
    title: String(row.title),
    publishedAt: isoOf(row.publishedAt),
    genre: row.genre === null ? null : String(row.genre),
    value: Number(row.value),
    story: numberOf(row.story),
  }));
}
