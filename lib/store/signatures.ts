import { Prisma } from '#generated/sqlite/client.ts';
import { insertRows, oneOf } from './bulk.ts';
import { truthOf } from './cells.ts';
import type { Tx } from './client.ts';
import type { StoredDocument } from './document.ts';
import { isOneOf } from './scope.ts';

/** What an article is known by among others. `bands` are the keys under which it is looked up; the lists are numbers and weighted terms. */
export type NewSignature = {
  readonly articleId: number;
  readonly shingles: number;
  readonly sketch: readonly number[];
  readonly own: readonly number[];
  readonly terms: readonly (readonly [term: string, weight: number])[];
  readonly bands: readonly string[];
};

/** An article without a signature. */
export type Unsigned = { readonly id: number; readonly demo: boolean };

/** An article that is not deleted, and its current analysis. */
export type AnalysedArticle = {
  readonly id: number;
  readonly analysisId: number;
  readonly outletId: number;
  readonly title: string;
  readonly publishedAt: Date | null;
};

/** The text of an article with its blocks. */
export type BlockText = Pick<StoredDocument, 'text' | 'blocks'>;

/** The same with the part of the analysis from which its signature is made. */
export type ToSign = AnalysedArticle & { readonly document: BlockText };

/** Articles that are not deleted and have no signature, the earliest first, those without a date last; at most `limit`. */
export async function unsignedArticles(tx: Tx, limit: number): Promise<Unsigned[]> {
  const rows = await tx.db.$queryRaw<{ id: number; demo: unknown }[]>`
    SELECT a."id", a."demo" FROM "Article" a LEFT JOIN "Signature" g ON g."articleId" = a."id"
    WHERE a."deletedAt" IS NULL AND g."articleId" IS NULL
      AND EXISTS (SELECT 1 FROM "Analysis" n WHERE n."articleId" = a."id" AND n."current")
    ORDER BY a."publishedAt" NULLS LAST, a."id" LIMIT ${limit}`;
  return rows.map(({ id, demo }) => ({ id: Number(id), demo: truthOf(demo) }));
}

/** Articles that are not deleted with the number of their current analysis, in the order of the ids. */
export async function analysedArticles(tx: Tx, ids: readonly number[]): Promise<AnalysedArticle[]> {
  const rows = await tx.db.analysis.findMany({
    where: { current: true, articleId: { in: [...ids] }, article: { deletedAt: null } },
    select: { id: true, articleId: true, article: { select: { outletId: true, title: true, publishedAt: true } } },
  });
  const found = new Map(rows.map(({ id, articleId, article }) => [articleId, { id: articleId, analysisId: id, ...article }]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The text and the blocks of stored analyses by their numbers; the database takes them out of the document, which is many times larger. */
async function blockTexts(tx: Tx, analysisIds: readonly number[]): Promise<Map<number, BlockText>> {
  const document = tx.dialect === 'postgresql' ? Prisma.sql`n."document"::json` : Prisma.sql`n."document"`;
  const rows = await tx.db.$queryRaw<{ id: number; text: string; blocks: string }[]>`
    SELECT n."id", ${document}->>'text' AS "text", CAST(${document}->'blocks' AS TEXT) AS "blocks"
    FROM "Analysis" n WHERE ${isOneOf(tx, Prisma.sql`n."id"`, analysisIds)}`;
  return new Map(rows.map(({ id, text, blocks }) => [Number(id), { text, blocks: JSON.parse(blocks) as StoredDocument['blocks'] }]));
}

/** The same with what their signatures are made from. */
export async function articlesToSign(tx: Tx, ids: readonly number[]): Promise<ToSign[]> {
  const articles = await analysedArticles(tx, ids);
  const documents = await blockTexts(
    tx,
    articles.map(({ analysisId }) => analysisId),
  );
  return articles.flatMap((article) => {
    const document = documents.get(article.analysisId);
    return document === undefined ? [] : [{ ...article, document }];
  });
}

/** Those of the articles that are still as they were read: not deleted, with the same analysis, and without a signature. */
export async function stillUnsigned(tx: Tx, articles: readonly AnalysedArticle[]): Promise<ReadonlySet<number>> {
  const rows = await tx.db.analysis.findMany({
    where: { id: { in: articles.map(({ analysisId }) => analysisId) }, current: true, article: { deletedAt: null, signature: null } },
    select: { articleId: true },
  });
  return new Set(rows.map(({ articleId }) => articleId));
}

/** Keeps signatures of articles that have none. */
export async function addSignatures(tx: Tx, signatures: readonly NewSignature[]): Promise<void> {
  await insertRows(
    tx,
    'Signature',
    signatures.map(({ articleId, shingles, sketch, own, terms }) => ({
      articleId,
      shingles,
      sketch: JSON.stringify(sketch),
      own: JSON.stringify(own),
      terms: JSON.stringify(terms),
    })),
  );
  await insertRows(
    tx,
    'SignatureBand',
    signatures.flatMap(({ articleId, bands }) => bands.map((band) => ({ band, articleId }))),
  );
}

/** How many bands two articles must share to be compared, and how many articles may share a band that leads to others. */
export type BandBounds = { readonly leastShared: number; readonly mostSharing: number };

/** The pairs of one of the articles and another that share enough bands, each once, the lower number first. */
export async function candidatePairs(
  tx: Tx,
  ids: readonly number[],
  { leastShared, mostSharing }: BandBounds,
): Promise<readonly (readonly [number, number])[]> {
  const limit = Prisma.sql`CAST(${mostSharing + 1} AS INTEGER)`; // SQLite is given every number as a float
  const rows = await tx.db.$queryRaw<{ one: number; other: number }[]>`
    SELECT b."articleId" AS "one", o."articleId" AS "other"
    FROM "SignatureBand" b JOIN "SignatureBand" o ON o."band" = b."band" AND o."articleId" <> b."articleId"
    WHERE ${isOneOf(tx, Prisma.sql`b."articleId"`, ids)}
      AND (SELECT count(*) FROM (SELECT 1 FROM "SignatureBand" f WHERE f."band" = b."band" LIMIT ${limit}) few) < ${limit}
    GROUP BY b."articleId", o."articleId" HAVING count(*) >= ${leastShared}`;
  const pairs = new Map<string, readonly [number, number]>();
  for (const row of rows) {
    const [low, high] = [Number(row.one), Number(row.other)].sort((a, b) => a - b);
    pairs.set(`${low} ${high}`, [low, high]);
  }
  return [...pairs.values()];
}

/** Forgets by what articles are known, and their copies; answers the other articles of these pairs. */
export async function dropSignatures(tx: Tx, ids: readonly number[]): Promise<readonly number[]> {
  const pairs = await tx.db.$queryRaw<{ articleId: number; otherId: number }[]>`
    SELECT "articleId", "otherId" FROM "Copy" WHERE ${oneOf(tx, 'articleId', ids)} OR ${oneOf(tx, 'otherId', ids)}`;
  await tx.db.$executeRaw`DELETE FROM "Copy" WHERE ${oneOf(tx, 'articleId', ids)} OR ${oneOf(tx, 'otherId', ids)}`;
  await tx.db.$executeRaw`DELETE FROM "SignatureBand" WHERE ${oneOf(tx, 'articleId', ids)}`;
  await tx.db.$executeRaw`DELETE FROM "Signature" WHERE ${oneOf(tx, 'articleId', ids)}`;
  const dropped = new Set(ids);
  return [...new Set(pairs.flatMap((pair) => [Number(pair.articleId), Number(pair.otherId)]))].filter((id) => !dropped.has(id));
}

/** Forgets signatures, copies and stories of a whole corpus. */
export async function dropLinks(tx: Tx, demo: boolean): Promise<void> {
  const ids = Prisma.sql`SELECT "id" FROM "Article" WHERE "demo" = ${demo}`;
  await tx.db.$executeRaw`DELETE FROM "Copy" WHERE "articleId" IN (${ids})`;
  await tx.db.$executeRaw`DELETE FROM "SignatureBand" WHERE "articleId" IN (${ids})`;
  await tx.db.$executeRaw`DELETE FROM "Signature" WHERE "articleId" IN (${ids})`;
  await tx.db.story.deleteMany({ where: { demo } });
}
