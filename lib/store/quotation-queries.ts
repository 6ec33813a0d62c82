import { Prisma } from '#generated/sqlite/client.ts';
import { countOf, isoOf } from './cells.ts';
import type { Tx } from './client.ts';
import { attributionsIn, holds, isOneOfTexts, type Scope } from './scope.ts';

/**
 * Which attribution relations a query is about, of those that have a source: of sources with one of the keys (null: of any), and with all of
 * the terms, in lower case, among the words said.
 */
export type QuotationFilter = {
  readonly keys: readonly string[] | null;
  readonly claims: readonly string[] | null;
  readonly type: string | null;
  readonly stance: string | null;
  readonly terms: readonly string[];
};

export type StoredQuotation = {
  readonly articleId: number;
  readonly idx: number;
  readonly outletId: number;
  readonly publishedAt: string | null;
  readonly title: string;
  readonly type: string;
  readonly claim: string;
  readonly stance: string;
  readonly class: string;
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly cue: string;
  readonly text: string;
  readonly anonymity: string | null;
  readonly words: number;
};

/** The words said as they are searched: in lower case, with one kind of apostrophe. */
const SAID = Prisma.sql`replace(replace(lower(r."text"), '’', ''''), '‘', '''')`;

/** As a condition that no index answers: quotations of all sources are read article by article. */
const ANY_SOURCE = Prisma.sql`coalesce(r."sourceKey", '') <> ''`;

function quotationsIn(tx: Tx, scope: Scope, { keys, claims, type, stance, terms }: QuotationFilter): Prisma.Sql {
  const conditions = [keys === null ? ANY_SOURCE : isOneOfTexts(tx, Prisma.sql`r."sourceKey"`, keys)];
  conditions.push(Prisma.sql`r."sourceClass" <> 'agentless'`);
  if (claims !== null) conditions.push(Prisma.sql`r."claim" IN (${Prisma.join([...claims])})`);
  if (type !== null) conditions.push(Prisma.sql`r."type" = ${type}`);
  if (stance !== null) conditions.push(Prisma.sql`r."stance" = ${stance}`);
  for (const term of terms) conditions.push(holds(SAID, term));
  return Prisma.sql`${attributionsIn(tx, scope)} AND ${Prisma.join(conditions, ' AND ')}`;
}

const COLUMNS = Prisma.sql`b."articleId", b."idx", b."outletId", b."publishedAt", b."type", b."claim", b."stance", b."sourceClass" AS "class",
  b."sourceKey" AS "key", b."sourceName" AS "name", b."start", b."cue", b."text", b."anonymity", b."words", t."title"`;

/** The quotations at the places of a query for `analysisId` and `idx`, in the order of a list of columns of `b`. */
async function quotationsAt(tx: Tx, places: Prisma.Sql, order: Prisma.Sql): Promise<StoredQuotation[]> {
  const rows = await tx.db.$queryRaw<(Omit<StoredQuotation, 'publishedAt'> & { publishedAt: unknown })[]>`
    SELECT ${COLUMNS} FROM (${places}) p JOIN "Attribution" b ON b."analysisId" = p."analysisId" AND b."idx" = p."idx"
    JOIN "Article" t ON t."id" = b."articleId" ORDER BY ${order}`;
  return rows.map((row) => ({
    ...row,
    articleId: Number(row.articleId),
    idx: Number(row.idx),
    outletId: Number(row.outletId),
    start: Number(row.start),
    words: Number(row.words),
    publishedAt: isoOf(row.publishedAt),
  }));
}

const latest = (at: Prisma.Sql) => Prisma.sql`${at}."publishedAt" DESC NULLS LAST, ${at}."articleId" DESC, ${at}."idx"`;

/** One page of the quotations of the scope, latest first. */
export function listQuotations(tx: Tx, scope: Scope, filter: QuotationFilter, limit: number, offset: number): Promise<StoredQuotation[]> {
  const places = Prisma.sql`SELECT r."analysisId", r."idx" ${quotationsIn(tx, scope, filter)}
    ORDER BY ${latest(Prisma.raw('r'))} LIMIT ${limit} OFFSET ${offset}`;
  return quotationsAt(tx, places, latest(Prisma.raw('b')));
}

/** The next quotations of the scope after one, by article and number. `+` makes SQLite look the sources up, where some are named. */
export function quotationsAfter(
  tx: Tx,
  scope: Scope,
  filter: QuotationFilter,
  after: { readonly articleId: number; readonly idx: number },
  limit: number,
): Promise<StoredQuotation[]> {
  const article = Prisma.raw(filter.keys === null ? 'r."articleId"' : '+r."articleId"');
  const places = Prisma.sql`SELECT r."analysisId", r."idx" ${quotationsIn(tx, scope, filter)}
    AND (${article}, r."idx") > (${after.articleId}, ${after.idx}) ORDER BY ${article}, r."idx" LIMIT ${limit}`;
  return quotationsAt(tx, places, Prisma.sql`b."articleId", b."idx"`);
}

/** How many quotations of the scope have each combination of type, claim, stance and class of the source. */
export async function quotationCounts(tx: Tx, scope: Scope, filter: QuotationFilter) {
  const rows = await tx.db.$queryRaw<(Record<'type' | 'claim' | 'stance' | 'class', string> & { n: bigint })[]>`
    SELECT r."type", r."claim", r."stance", r."sourceClass" AS "class", count(*) AS "n" ${quotationsIn(tx, scope, filter)}
    GROUP BY 1, 2, 3, 4`;
  return rows.map(({ n, ...row }) => ({ ...row, acts: countOf(n) }));
}
