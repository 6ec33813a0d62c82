import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, numberOf, truthOf } from './cells.ts';
import type { Tx } from './client.ts';
import { articlesIn, type Scope } from './scope.ts';

/** Articles of an outlet that have text of an earlier article of another. */
export type ReuseCell = { readonly outletId: number; readonly fromId: number; readonly articles: number };

/** An article that has text of an earlier one, and how much of it. */
export type ReusePair = {
  readonly article: { readonly id: number; readonly title: string; readonly outletId: number; readonly publishedAt: string | null };
  readonly from: ReusePair['article'];
  readonly containment: number;
  readonly own: number;
  readonly wire: boolean;
};

/** Copies whose text outside of quotations is shared as well, to such an extent. */
export type ReuseBounds = { readonly containment: number; readonly own: number };

/** The pairs of the scope whose later article is in it. What an outlet shares with itself, as after outlets were merged, is no reuse. */
const pairs = (tx: Tx, scope: Scope, { containment, own }: ReuseBounds) => Prisma.sql`
  FROM "Copy" c JOIN "Article" a ON a."id" = c."articleId" JOIN "Article" b ON b."id" = c."otherId"
  WHERE ${articlesIn(tx, scope)} AND b."outletId" <> a."outletId" AND b."deletedAt" IS NULL
    AND c."containment" >= ${containment} AND c."own" >= ${own}`;

/** How many articles of each outlet have text of an earlier article of each other. */
export async function reuseByOutlet(tx: Tx, scope: Scope, bounds: ReuseBounds): Promise<ReuseCell[]> {
  const rows = await tx.db.$queryRaw<{ outletId: number; fromId: number; articles: bigint }[]>`
    SELECT a."outletId", b."outletId" AS "fromId", count(DISTINCT a."id") AS "articles" ${pairs(tx, scope, bounds)} GROUP BY 1, 2`;
  return rows.map((row) => ({ outletId: Number(row.outletId), fromId: Number(row.fromId), articles: countOf(row.articles) }));
}

const fromCondition = (fromId: number | null) => (fromId === null ? Prisma.empty : Prisma.sql`AND b."outletId" = ${fromId}`);

/** How many pairs there are; of one outlet's texts where `fromId` is given. */
export async function countReuse(tx: Tx, scope: Scope, bounds: ReuseBounds, fromId: number | null): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS "n" ${pairs(tx, scope, bounds)} ${fromCondition(fromId)}`;
  return countOf(row.n);
}

/** One page of the pairs, the latest first. */
export async function listReuse(
  tx: Tx,
  scope: Scope,
  bounds: ReuseBounds,
  fromId: number | null,
  slice: { readonly limit: number; readonly offset: number },
): Promise<ReusePair[]> {
  const rows = await tx.db.$queryRaw<Record<string, unknown>[]>`
    SELECT a."id", a."title", a."outletId", a."publishedAt", a."wire", b."id" AS "fromId", b."title" AS "fromTitle",
      b."outletId" AS "fromOutlet", b."publishedAt" AS "fromDate", c."containment", c."own"
    ${pairs(tx, scope, bounds)} ${fromCondition(fromId)}
    ORDER BY a."publishedAt" DESC NULLS LAST, a."id" DESC, b."id" LIMIT ${slice.limit} OFFSET ${slice.offset}`;
  return rows.map((row) => ({
    article: { id: Number(row.id), title: String(row.title), outletId: Number(row.outletId), publishedAt: isoOf(row.publishedAt) },
    from: { id: Number(row.fromId), title: String(row.fromTitle), outletId: Number(row.fromOutlet), publishedAt: isoOf(row.fromDate) },
    containment: numberOf(row.containment) ?? 0,
    own: numberOf(row.own) ?? 0,
    wire: truthOf(row.wire),
  }));
}
