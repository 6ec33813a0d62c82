import { Prisma } from '#generated/sqlite/client.ts';
import type { Tx } from './client.ts';
import { listOf } from './json-lists.ts';
import { type Scope, storyScoresIn } from './scope.ts';
import { minute } from './scored-queries.ts';

/** The values of one score of an outlet's articles that are in a story, each with its story and minute of publication (as in `ScoredOutlet`). */
export type StoryValues = {
  readonly outletId: number;
  readonly values: readonly number[];
  readonly stories: readonly number[];
  readonly at: readonly (string | null)[];
};

/**
 * The values of one score of the articles of the scope that are in a story, by outlet; with `sharedWith`, only in stories that this outlet
 * has as well. Costs as much as there are such articles, however large the corpus is.
 */
export async function storyValues(tx: Tx, scope: Scope, name: string, sharedWith: number | null): Promise<StoryValues[]> {
  const shared =
    sharedWith === null
      ? Prisma.empty
      : Prisma.sql`AND p."storyId" IN (SELECT q."storyId" FROM "StoryArticle" q JOIN "Article" o ON o."id" = q."articleId" WHERE o."outletId" = ${sharedWith})`;
  const [values, stories, at] = [Prisma.sql`s."value"`, Prisma.sql`p."storyId"`, minute(tx)].map((expression) => listOf(tx, expression));
  const rows = await tx.db.$queryRaw<{ outletId: number; values: string; stories: string; at: string }[]>`
    SELECT s."outletId", ${values} AS "values", ${stories} AS "stories", ${at} AS "at"
    ${storyScoresIn(tx, scope)} AND s."name" = ${name} AND s."value" IS NOT NULL ${shared} GROUP BY s."outletId" ORDER BY s."outletId"`;
  return rows.map((row) => ({
    outletId: Number(row.outletId),
    values: JSON.parse(row.values),
    stories: JSON.parse(row.stories),
    at: JSON.parse(row.at),
  }));
}
