import { Prisma } from '#generated/sqlite/client.ts';
import { type NewAnalysis, saveAnalyses } from './analyses.ts';
import { insertReturning, insertRows, oneOf, timestamp } from './bulk.ts';
import type { Tx } from './client.ts';
import { parseDocument } from './document.ts';
import { fold } from './fold.ts';
import { hideLayers, showLayers } from './live-layers.ts';
import type { PackedAnalysis } from './packed-analysis.ts';
import { keepRevision } from './revisions.ts';
import type { RowOf } from './tables.ts';

/** An article ready to be stored: its row, what arrived, and its analysis. */
export type PreparedArticle = {
  readonly row: Omit<RowOf<'Article'>, 'createdAt' | 'updatedAt' | 'deletedAt'> & { readonly identity: string; readonly title: string };
  readonly content: string;
  readonly analysis: PackedAnalysis;
};

export type KnownArticle = {
  readonly id: number;
  readonly outletId: number;
  readonly contentHash: string;
  readonly textHash: string;
  readonly deletedAt: Date | null;
};

/** The stored articles among the identities. */
export async function findByIdentity(tx: Tx, identities: readonly string[]): Promise<Map<string, KnownArticle>> {
  const rows = await tx.db.article.findMany({
    where: { identity: { in: [...identities] } },
    select: { id: true, outletId: true, identity: true, contentHash: true, textHash: true, deletedAt: true },
  });
  return new Map(rows.map(({ identity, ...known }) => [identity, known]));
}

export type SameText = { readonly id: number; readonly outletId: number; readonly textHash: string; readonly url: string | null };

/**
 * The articles that are not deleted and have one of the texts, oldest first. Deleted ones are left out here: asked for the others, SQLite,
 * which takes an index on the deletion for the rarest, reads all articles.
 */
export async function findSameTexts(tx: Tx, textHashes: readonly string[]): Promise<SameText[]> {
  const rows = await tx.db.article.findMany({
    where: { textHash: { in: [...textHashes] } },
    select: { id: true, outletId: true, textHash: true, url: true, deletedAt: true },
    orderBy: { id: 'asc' },
  });
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

function searchText(article: PreparedArticle): string {
  return `${fold(article.row.title)}\n${article.analysis.folded}`;
}

function newAnalysis(article: PreparedArticle, articleId: number, fresh: boolean): NewAnalysis {
  const { outletId, publishedAt, wire, contentHash } = article.row;
  if (outletId === null || contentHash === null) throw new TypeError('a prepared article has an outlet and a hash');
  return { facts: { articleId, outletId, publishedAt, wire: wire === true }, contentHash, analysis: article.analysis, fresh };
}

/** Stores articles that are not known yet, each identity once; answers their ids by identity. */
export async function insertArticles(tx: Tx, articles: readonly PreparedArticle[], now: Date): Promise<Map<unknown, number>> {
  const rows = articles.map(({ row }) => ({ ...row, createdAt: now, updatedAt: now, deletedAt: null }));
  const ids = await insertReturning(tx, 'Article', rows, 'identity');
  const withIds = articles.map((article) => ({ article, id: ids.get(article.row.identity) ?? 0 }));
  await insertRows(
    tx,
    'ArticleText',
    withIds.map(({ article, id }) => ({ articleId: id, content: article.content, folded: searchText(article) })),
  );
  await saveAnalyses(
    tx,
    withIds.map(({ article, id }) => newAnalysis(article, id, true)),
    now,
  );
  return ids;
}

/** Where a value was taken from when an analyst has set it; such values stay when the same address brings another text. */
export const EDITED = 'edited';
export const GIVEN = 'given';

type Before = Prisma.ArticleGetPayload<Record<never, never>>;

/** The values of an article that were edited by hand. */
export function editedOf(before: Before) {
  return {
    ...(before.outletFrom === EDITED ? { outletId: before.outletId, outletFrom: EDITED } : {}),
    ...(before.titleFrom === EDITED ? { title: before.title, titleFrom: EDITED } : {}),
    ...(before.dateFrom === EDITED ? { publishedAt: before.publishedAt, dateFrom: EDITED } : {}),
    ...(before.genreFrom === EDITED ? { genre: before.genre, genreFrom: EDITED } : {}),
  };
}

/**
 * Puts a new text in the place of a stored article's, which is kept as a revision, and brings a deleted one back; values that were edited
 * by hand stay, and so does the import that first brought it.
 */
export async function replaceArticle(tx: Tx, id: number, article: PreparedArticle, now: Date): Promise<void> {
  const before = await tx.db.article.findUniqueOrThrow({ where: { id } });
  const { row } = article;
  if (before.textHash !== row.textHash) await keepRevision(tx, before, { importId: row.importId, restoredId: null }, now);
  const merged = { ...row, ...editedOf(before) };
  await tx.db.article.update({
    where: { id },
    data: {
      outletId: merged.outletId ?? before.outletId,
      importId: before.deletedAt === null ? before.importId : merged.importId,
      url: merged.url,
      title: merged.title,
      author: merged.author,
      publishedAt: merged.publishedAt,
      mediaType: merged.mediaType ?? before.mediaType,
      contentHash: merged.contentHash ?? before.contentHash,
      textHash: merged.textHash ?? before.textHash,
      words: merged.words ?? 0,
      language: merged.language ?? before.language,
      wire: merged.wire === true,
      genre: merged.genre,
      outletFrom: merged.outletFrom ?? before.outletFrom,
      titleFrom: merged.titleFrom ?? before.titleFrom,
      dateFrom: merged.dateFrom,
      genreFrom: merged.genreFrom,
      updatedAt: now,
      deletedAt: null,
      text: { update: { content: article.content, folded: searchText({ ...article, row: { ...row, title: merged.title } }) } },
    },
  });
  await saveAnalyses(tx, [newAnalysis({ ...article, row: merged }, id, false)], now);
}

/** What an analysis of a stored article says again. */
export type Again = {
  readonly analysis: PackedAnalysis;
  readonly contentHash: string;
  readonly words: number;
  readonly language: string;
  readonly genre: { readonly value: string; readonly from: string } | null;
};

/** Stores a new analysis of a stored article's own text, with what follows from it. */
export async function replaceAnalysis(tx: Tx, id: number, again: Again, now: Date): Promise<void> {
  const { analysis, contentHash, words, language, genre } = again;
  const before = await tx.db.article.findUniqueOrThrow({ where: { id }, select: { genreFrom: true, outletId: true, publishedAt: true } });
  const given = before.genreFrom === EDITED || before.genreFrom === GIVEN;
  await tx.db.article.update({
    where: { id },
    data: {
      words,
      language,
      wire: analysis.wire,
      author: analysis.author,
      ...(given ? {} : { genre: genre?.value ?? null, genreFrom: genre?.from ?? null }),
    },
  });
  const facts = { articleId: id, outletId: before.outletId, publishedAt: before.publishedAt, wire: analysis.wire };
  await saveAnalyses(tx, [{ facts, contentHash, analysis, fresh: false }], now);
}

/** Brings the search text in line with an edited title. */
export async function refold(tx: Tx, id: number): Promise<void> {
  const article = await tx.db.article.findUnique({
    where: { id },
    select: { title: true, analyses: { where: { current: true }, select: { document: true } } },
  });
  const [analysis] = article?.analyses ?? [];
  if (article && analysis)
    await tx.db.articleText.updateMany({
      where: { articleId: id },
      data: { folded: fold(`${article.title}\n${parseDocument(analysis.document).text}`) },
    });
}

/** Marks articles deleted and takes them out of every chart; answers how many were not deleted before. */
export async function softDelete(tx: Tx, ids: readonly number[], now: Date): Promise<number> {
  const count = await tx.db.$executeRaw`
    UPDATE "Article" SET "deletedAt" = ${tx.dialect === 'postgresql' ? now : timestamp(now)}
    WHERE coalesce("deletedAt", NULL) IS NULL AND ${oneOf(tx, 'id', ids)}`;
  await hideLayers(tx, ids);
  return count;
}

/** Takes a deletion back. */
export async function restore(tx: Tx, ids: readonly number[]): Promise<number> {
  const count = await tx.db.$executeRaw`UPDATE "Article" SET "deletedAt" = NULL WHERE "deletedAt" IS NOT NULL AND ${oneOf(tx, 'id', ids)}`;
  await showLayers(tx, ids);
  return count;
}

/**
 * Articles that are not deleted in the order of their ids, for work that goes through all of them in steps; with `staleFor` those alone that
 * this version of the method has not scored. `coalesce` keeps SQLite from reading all of them for each step by an index on the deletion.
 */
export async function articleIdsAfter(tx: Tx, after: number, count: number, staleFor: string | null): Promise<number[]> {
  const scored = Prisma.sql`SELECT 1 FROM "Analysis" n WHERE n."articleId" = a."id" AND n."current" AND n."version" = ${staleFor}`;
  const stale = staleFor === null ? Prisma.empty : Prisma.sql`AND NOT EXISTS (${scored})`;
  const rows = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT a."id" FROM "Article" a WHERE a."id" > ${after} AND coalesce(a."deletedAt", NULL) IS NULL ${stale} ORDER BY a."id" LIMIT ${count}`;
  return rows.map(({ id }) => Number(id));
}
