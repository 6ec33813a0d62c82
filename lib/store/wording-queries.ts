import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { disclaimersIn, holds, type Scope, wordingsIn } from './scope.ts';
import { textsOfWordings } from './wordings.ts';

/** What of the disclaimers a query is about: one kind, and families of which a wording holds every one of the terms (without regard to case). */
export type WordingFilter = { readonly kind: string | null; readonly terms: readonly string[] };

export const FAMILY_SORTS = ['articles', 'outlets', 'coverage', 'first', 'last'] as const;
export type FamilyOrder = { readonly by: (typeof FAMILY_SORTS)[number]; readonly direction: 'asc' | 'desc' };

/** `coverage`: the highest share of an outlet's articles that carry the family, among outlets with enough articles; null without any. */
export type FamilyTotals = {
  readonly family: string;
  readonly articles: number;
  readonly outlets: number;
  readonly coverage: number | null;
  /** In no order, each once. */
  readonly kinds: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
};

/** The family of a row of `wordingsIn`: a wording that is not grouped yet is one of its own. */
const FAMILY = Prisma.sql`coalesce(w."family", r."wording")`;

function conditions(scope: Scope, { kind, terms }: WordingFilter): Prisma.Sql {
  const parts = [kind === null ? Prisma.empty : Prisma.sql`AND r."kind" = ${kind}`];
  if (terms.length > 0) {
    const corpus = Prisma.raw(scope.demo ? 'TRUE' : 'FALSE');
    const all = (text: Prisma.Sql) =>
      Prisma.join(
        terms.map((term) => holds(Prisma.sql`lower(${text})`, term)),
        ' AND ',
      );
    parts.push(
      Prisma.sql`AND CASE WHEN w."hash" IS NULL THEN ${all(Prisma.sql`r."text"`)} ELSE w."family" IN (
        SELECT v."family" FROM "Wording" v WHERE v."demo" = ${corpus} AND ${all(Prisma.sql`v."text"`)}) END`,
    );
  }
  return Prisma.join(parts, ' ');
}

/** What a page of families needs beside the scope: `totals` are the articles of each outlet, of which `enough` give it a coverage. */
export type FamilyPage = {
  readonly limit: number;
  readonly offset: number;
  readonly totals: ReadonlyMap<number, number>;
  readonly enough: number;
};

/** The totals as a table of `outletId` and `total`. */
function totalsTable(tx: Tx, { totals, enough }: FamilyPage): Prisma.Sql {
  const json = JSON.stringify([...totals].filter(([, total]) => total >= enough));
  return tx.dialect === 'postgresql'
    ? Prisma.sql`SELECT (v.value->>0)::int AS "outletId", (v.value->>1)::int AS "total" FROM json_array_elements(${json}::json) v`
    : Prisma.sql`SELECT v.value->>0 AS "outletId", v.value->>1 AS "total" FROM json_each(${json}) v`;
}

/** One page of the families of the scope in order, equal ones by hash, and how many there are in all. */
export async function listFamilies(
  tx: Tx,
  scope: Scope,
  filter: WordingFilter,
  order: FamilyOrder,
  page: FamilyPage,
): Promise<{ rows: FamilyTotals[]; total: number }> {
  const list = (column: Prisma.Sql) =>
    tx.dialect === 'postgresql' ? Prisma.sql`string_agg(DISTINCT ${column}, ',')` : Prisma.sql`group_concat(DISTINCT ${column})`;
  const families = Prisma.sql`
    WITH t AS (${totalsTable(tx, page)}), c AS (
      SELECT ${FAMILY} AS "family", r."outletId", count(DISTINCT r."articleId") AS "n", min(r."publishedAt") AS "first", max(r."publishedAt") AS "last",
        ${list(Prisma.sql`r."kind"`)} AS "kinds"
      ${wordingsIn(tx, scope)} ${conditions(scope, filter)} GROUP BY 1, 2
    ), f AS (
      SELECT c."family", sum(c."n") AS "articles", count(*) AS "outlets", min(c."first") AS "first", max(c."last") AS "last",
        ${list(Prisma.sql`c."kinds"`)} AS "kinds", max(c."n" * 1.0 / t."total") AS "coverage"
      FROM c LEFT JOIN t ON t."outletId" = c."outletId" GROUP BY c."family"
    )`;
  const way = Prisma.raw(order.direction === 'asc' ? 'ASC' : 'DESC');
  const rows = await tx.db.$queryRaw<(Record<keyof FamilyTotals, unknown> & { total: bigint })[]>`
    ${families} SELECT f.*, count(*) OVER () AS "total" FROM f ORDER BY ${Prisma.raw(`f."${order.by}"`)} ${way} NULLS LAST, f."articles" DESC, f."family" LIMIT ${page.limit} OFFSET ${page.offset}`;
  return {
    rows: rows.map((row) => ({
      family: String(row.family),
      articles: countOf(row.articles),
      outlets: countOf(row.outlets),
      coverage: numberOf(row.coverage),
      kinds: [...new Set(String(row.kinds).split(','))],
      first: isoOf(row.first),
      last: isoOf(row.last),
    })),
    total: countOf(rows[0]?.total),
  };
}

/** How many families, and how many pairs of wording and outlet, the scope has. */
export async function countFamilies(tx: Tx, scope: Scope): Promise<{ readonly families: number; readonly wordings: number }> {
  const [[families], [wordings]] = await Promise.all([
    tx.db.$queryRaw<{ n: bigint }[]>`SELECT count(DISTINCT ${FAMILY}) AS "n" ${wordingsIn(tx, scope)}`,
    tx.db.$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS "n" FROM (SELECT DISTINCT r."wording", r."outletId" ${disclaimersIn(tx, scope)}) x`,
  ]);
  return { families: countOf(families.n), wordings: countOf(wordings.n) };
}

/** Every wording of the scope at each outlet, by family, wording and outlet. */
export async function wordingsByOutlet(tx: Tx, scope: Scope) {
  const rows = await tx.db.$queryRaw<Record<'family' | 'wording' | 'outletId' | 'text' | 'articles' | 'first' | 'last', unknown>[]>`
    SELECT ${FAMILY} AS "family", r."wording", r."outletId", min(r."text") AS "text", count(DISTINCT r."articleId") AS "articles",
      min(r."publishedAt") AS "first", max(r."publishedAt") AS "last"
    ${wordingsIn(tx, scope)} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
  return rows.map((row) => ({
    family: String(row.family),
    wording: String(row.wording),
    outletId: Number(row.outletId),
    text: String(row.text),
    articles: countOf(row.articles),
    firstSeen: isoOf(row.first),
    lastSeen: isoOf(row.last),
  }));
}

/** The wording that leads each family, as printed. */
export async function leadingTexts(tx: Tx, scope: Scope, families: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db.wording.findMany({
    where: { demo: scope.demo, hash: { in: [...families] } },
    select: { hash: true, text: true },
  });
  const texts = new Map(rows.map((row) => [row.hash, row.text]));
  const missing = families.filter((family) => !texts.has(family));
  return missing.length === 0 ? texts : new Map([...texts, ...(await textsOfWordings(tx, scope, missing))]);
}

/** How many wordings each family has in a corpus; families that are not grouped yet are missing. */
export async function variantCounts(tx: Tx, demo: boolean, families: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.db.wording.groupBy({ by: ['family'], where: { demo, family: { in: [...families] } }, _count: { hash: true } });
  return new Map(rows.map((row) => [row.family, row._count.hash]));
}

/** The wordings of a family in a corpus: itself alone for a family that is not grouped yet. */
export async function wordingsOfFamily(tx: Tx, demo: boolean, family: string): Promise<string[]> {
  const rows = await tx.db.wording.findMany({ where: { demo, family }, select: { hash: true } });
  return rows.length === 0 ? [family] : rows.map((row) => row.hash);
}

/** The family that a wording is of; null when no article that is shown has the wording. */
export async function familyOf(tx: Tx, demo: boolean, wording: string): Promise<string | null> {
  const known = await tx.db.wording.findUnique({ where: { demo_hash: { demo, hash: wording } }, select: { family: true } });
  if (known !== null) return known.family;
  return (
    (await tx.db.disclaimer.findFirst({ where: { wording, live: true, article: { demo } }, select: { wording: true } }))?.wording ?? null
  );
}
