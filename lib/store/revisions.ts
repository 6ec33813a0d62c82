import type { Prisma } from '#generated/sqlite/client.ts';
import type { Tx } from './client.ts';

/** The values of a score that is kept with a text that was replaced. */
export type RevisionScore = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

type Replaced = Prisma.ArticleGetPayload<Record<never, never>>;

/** What takes the place of a text: what an import or, without one, a person brought, or the text of a revision that comes back. */
export type Successor = { readonly importId: number | null; readonly restoredId: number | null };

/** Keeps the text that an article has, with the scores of its current analysis, before another takes its place. */
export async function keepRevision(tx: Tx, article: Replaced, by: Successor, now: Date): Promise<void> {
  const { id, title, mediaType, contentHash, textHash, words, createdAt } = article;
  const { outletId, url, publishedAt, genre, outletFrom, titleFrom, dateFrom, genreFrom } = article;
  const text = await tx.db.articleText.findUniqueOrThrow({ where: { articleId: id }, select: { content: true } });
  const current = { articleId: id, current: true };
  const analysis = await tx.db.analysis.findFirstOrThrow({ where: current, select: { version: true, scores: true } });
  const last = await tx.db.revision.findFirst({ where: { articleId: id }, orderBy: { id: 'desc' }, select: { replacedAt: true } });
  const scores = Object.fromEntries(
    analysis.scores.map(({ name, value, low, high }): [string, RevisionScore] => [name, { value, low, high }]),
  );
  await tx.db.revision.create({
    data: {
      ...{ articleId: id, title, mediaType, contentHash, textHash, words, content: text.content, version: analysis.version },
      ...{ outletId, url, publishedAt, genre, outletFrom, titleFrom, dateFrom, genreFrom, ...by },
      scores: JSON.stringify(scores),
      storedAt: last?.replacedAt ?? createdAt,
      replacedAt: now,
    },
  });
}

/** How the texts of an article took each other's place, in order. */
export function replacementsOf(tx: Tx, articleId: number) {
  return tx.db.revision.findMany({ where: { articleId }, orderBy: { id: 'asc' }, select: { id: true, importId: true, restoredId: true } });
}

/** A text that an article had, as it is kept. */
export type Revision = Prisma.RevisionGetPayload<Record<never, never>>;

export function findRevision(tx: Tx, id: number): Promise<Revision> {
  return tx.db.revision.findUniqueOrThrow({ where: { id } });
}

/** Has texts that articles of some outlets had count as another outlet's. */
export async function moveRevisions(tx: Tx, outletIds: readonly number[], into: number): Promise<void> {
  await tx.db.revision.updateMany({ where: { outletId: { in: [...outletIds] } }, data: { outletId: into } });
}

const MOST = 20;

/** The texts that an article had before, the latest first, at most twenty. */
export async function revisionsOf(tx: Tx, articleId: number) {
  const rows = await tx.db.revision.findMany({ where: { articleId }, orderBy: { id: 'desc' }, take: MOST });
  return rows.map(({ scores, ...row }) => ({ ...row, scores: JSON.parse(scores) as Readonly<Record<string, RevisionScore>> }));
}

/** How many texts an article had before. */
export function countRevisions(tx: Tx, articleId: number): Promise<number> {
  return tx.db.revision.count({ where: { articleId } });
}
