import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf } from './cells.ts';
import type { Tx } from './client.ts';
import { type MonthCount, monthAt, monthOf, type RawMonth } from './month-counts.ts';
import { disclaimersIn, isOneOfTexts, type Scope } from './scope.ts';

/** The shown disclaimers of the scope that have one of the wordings. */
const having = (tx: Tx, scope: Scope, wordings: readonly string[]) =>
  Prisma.sql`${disclaimersIn(tx, scope)} AND ${isOneOfTexts(tx, Prisma.sql`r."wording"`, wordings)}`;

/** Articles and dates of a group of disclaimers; `undated` articles are in `articles` and in neither date. */
const COUNTS = Prisma.sql`count(DISTINCT r."articleId") AS "articles", min(r."publishedAt") AS "first", max(r."publishedAt") AS "last",
  count(DISTINCT CASE WHEN r."publishedAt" IS NULL THEN r."articleId" END) AS "undated"`;

type Counts = { readonly articles: number; readonly undated: number; readonly first: string | null; readonly last: string | null };
type RawCounts = Record<keyof Counts, unknown>;

const countsOf = (row: RawCounts): Counts => ({
  articles: countOf(row.articles),
  undated: countOf(row.undated),
  first: isoOf(row.first),
  last: isoOf(row.last),
});

export type Variant = Counts & { readonly wording: string; readonly text: string };

/** The wordings within the scope, the earliest first, those without dates last. */
export async function listVariants(tx: Tx, scope: Scope, wordings: readonly string[]): Promise<Variant[]> {
  const rows = await tx.db.$queryRaw<(RawCounts & { wording: string; text: string })[]>`
    SELECT r."wording", min(r."text") AS "text", ${COUNTS} ${having(tx, scope, wordings)}
    GROUP BY r."wording" ORDER BY min(r."publishedAt") ASC NULLS LAST, 3 DESC, 1`;
  return rows.map((row) => ({ wording: row.wording, text: row.text, ...countsOf(row) }));
}

/** All wordings together within the scope, and in how many of the articles one stands more than once. */
export async function totalsOf(tx: Tx, scope: Scope, wordings: readonly string[]): Promise<Counts & { readonly repeated: number }> {
  const [row] = await tx.db.$queryRaw<(RawCounts & { repeated: bigint })[]>`
    SELECT ${COUNTS}, count(DISTINCT CASE WHEN r."repeats" > 1 THEN r."articleId" END) AS "repeated" ${having(tx, scope, wordings)}`;
  return { ...countsOf(row), repeated: countOf(row.repeated) };
}

/** Articles by what a column of the disclaimers says, the most frequent first. */
export async function articlesBy(tx: Tx, scope: Scope, column: 'kind' | 'placement' | 'scope', wordings: readonly string[]) {
  const name = Prisma.raw(`r."${column}"`);
  const rows = await tx.db.$queryRaw<{ value: string; articles: bigint }[]>`
    SELECT ${name} AS "value", count(DISTINCT r."articleId") AS "articles" ${having(tx, scope, wordings)} GROUP BY ${name} ORDER BY 2 DESC, 1`;
  return rows.map((row) => ({ value: row.value, articles: countOf(row.articles) }));
}

/** Articles of each outlet with one of the wordings. */
export async function carriersByOutlet(
  tx: Tx,
  scope: Scope,
  wordings: readonly string[],
): Promise<(Counts & { readonly outletId: number })[]> {
  const rows = await tx.db.$queryRaw<(RawCounts & { outletId: number })[]>`
    SELECT r."outletId", ${COUNTS} ${having(tx, scope, wordings)} GROUP BY r."outletId" ORDER BY 2 DESC, 1`;
  return rows.map((row) => ({ outletId: Number(row.outletId), ...countsOf(row) }));
}

/** Articles of the scope by outlet and month that carry a disclaimer: of some kind, of any (null), or one of the wordings. */
export async function carriersByMonth(
  tx: Tx,
  scope: Scope,
  only: { kind: string } | { wordings: readonly string[] } | null,
): Promise<MonthCount[]> {
  const condition =
    only === null
      ? Prisma.empty
      : 'kind' in only
        ? Prisma.sql`AND r."kind" = ${only.kind}`
        : Prisma.sql`AND ${isOneOfTexts(tx, Prisma.sql`r."wording"`, only.wordings)}`;
  const rows = await tx.db.$queryRaw<RawMonth[]>`
    SELECT r."outletId", ${monthAt(tx, Prisma.raw('r'))} AS "month", count(DISTINCT r."articleId") AS "articles" ${disclaimersIn(tx, scope)} ${condition}
    GROUP BY 1, 2`;
  return rows.map(monthOf);
}

/** Articles of the scope by kind of disclaimer and month. */
export async function kindsByMonth(
  tx: Tx,
  scope: Scope,
): Promise<{ readonly kind: string; readonly month: string | null; readonly articles: number }[]> {
  const rows = await tx.db.$queryRaw<{ kind: string; month: string | null; articles: bigint }[]>`
    SELECT r."kind", ${monthAt(tx, Prisma.raw('r'))} AS "month", count(DISTINCT r."articleId") AS "articles" ${disclaimersIn(tx, scope)} GROUP BY 1, 2`;
  return rows.map((row) => ({ ...row, articles: countOf(row.articles) }));
}

/** One page of the articles with one of the wordings, latest first, with the wording that each has first. */
export async function listCarriers(tx: Tx, scope: Scope, wordings: readonly string[], limit: number, offset: number) {
  const rows = await tx.db.$queryRaw<{ id: number; outletId: number; title: string; publishedAt: unknown; wording: string }[]>`
    SELECT b."id", b."outletId", b."title", b."publishedAt", c."wording" FROM (
      SELECT r."articleId", min(r."wording") AS "wording", min(r."publishedAt") AS "at" ${having(tx, scope, wordings)}
      GROUP BY r."articleId" ORDER BY 3 DESC NULLS LAST, 1 DESC LIMIT ${limit} OFFSET ${offset}
    ) c JOIN "Article" b ON b."id" = c."articleId" ORDER BY b."publishedAt" DESC NULLS LAST, b."id" DESC`;
  return rows.map(({ id, outletId, title, publishedAt, wording }) => ({
    id: Number(id),
    outletId: Number(outletId),
    title,
    publishedAt: isoOf(publishedAt),
    wording,
  }));
}
