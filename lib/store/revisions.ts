import type { Tx } from './client.ts';

/** The values of a score that is kept with a text that was replaced. */
export type RevisionScore = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

type Replaced = {
  readonly id: number;
  readonly title: string;
  readonly mediaType: string;
  readonly contentHash: string;
  readonly textHash: string;
  readonly words: number;
  readonly createdAt: Date;
};

/** Keeps the text that an article has, with the scores of its current analysis, before another takes its place. */
export async function keepRevision(tx: Tx, article: Replaced, now: Date): Promise<void> {
  const { id, title, mediaType, contentHash, textHash, words, createdAt } = article;
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
      scores: JSON.stringify(scores),
      storedAt: last?.replacedAt ?? createdAt,
      replacedAt: now,
    },
  });
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
