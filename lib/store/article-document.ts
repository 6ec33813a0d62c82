import { isoOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { parseDocument } from './document.ts';

/** One article that is not deleted with its outlet, current analysis and corrections; null when there is none. */
export async function findArticle(tx: Tx, id: number) {
  const article = await tx.db.article.findFirst({
    where: { id, deletedAt: null },
    include: {
      outlet: { select: { id: true, slug: true, name: true } },
      corrections: { orderBy: { id: 'desc' } },
      analyses: { where: { current: true }, take: 1, include: { sources: { orderBy: [{ words: 'desc' }, { key: 'asc' }] } } },
    },
  });
  const analysis = article?.analyses[0];
  if (!article || !analysis) return null;
  const { document, ...rest } = analysis;
  return { ...article, analysis: { ...rest, document: parseDocument(document) } };
}

export type StoredArticle = NonNullable<Awaited<ReturnType<typeof findArticle>>>;

/** Some scores of every analysis of an article, latest analysis first. */
export async function analysisHistory(tx: Tx, articleId: number, names: readonly string[]) {
  const rows = await tx.db.analysis.findMany({
    where: { articleId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      version: true,
      createdAt: true,
      current: true,
      scores: { where: { name: { in: [...names] } }, select: { name: true, value: true } },
    },
  });
  return rows.map(({ version, createdAt, current, scores }) => ({
    version,
    createdAt: isoOf(createdAt) ?? '',
    current,
    values: new Map(scores.map((score) => [score.name, numberOf(score.value)])),
  }));
}
