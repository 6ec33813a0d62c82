import { insertReturning, insertRows, oneOf } from './bulk.ts';
import type { Tx } from './client.ts';
import { hideLayers } from './live-layers.ts';
import type { AnalysisRows, ArticleFacts } from './mapping.ts';
import type { PackedAnalysis } from './packed-analysis.ts';

/** An analysis and the article that it is of. `fresh` says that the article has no analysis yet. */
export type NewAnalysis = {
  readonly facts: ArticleFacts;
  readonly contentHash: string;
  readonly analysis: PackedAnalysis;
  readonly fresh: boolean;
};

/** Makes room: the same version is replaced, other versions stay and are no longer current. */
async function retireOlder(tx: Tx, items: readonly NewAnalysis[]): Promise<void> {
  const ids = items.filter((item) => !item.fresh).map((item) => item.facts.articleId);
  if (ids.length === 0) return;
  for (const version of new Set(items.map((item) => item.analysis.version)))
    await tx.db.$executeRaw`DELETE FROM "Analysis" WHERE "version" = ${version} AND ${oneOf(tx, 'articleId', ids)}`;
  await tx.db.$executeRaw`UPDATE "Analysis" SET "current" = false WHERE ${oneOf(tx, 'articleId', ids)}`;
  await hideLayers(tx, ids);
}

/** Stores analyses as the current ones of their articles, each article at most once in `items`. */
export async function saveAnalyses(tx: Tx, items: readonly NewAnalysis[], now: Date): Promise<void> {
  await retireOlder(tx, items);
  const analyses = items.map(({ facts, contentHash, analysis: { version, document } }) => ({
    articleId: facts.articleId,
    version,
    contentHash,
    current: true,
    createdAt: now,
    document,
  }));
  const ids = await insertReturning(tx, 'Analysis', analyses, 'articleId');
  const all = <K extends keyof AnalysisRows>(key: K) =>
    items.flatMap(({ facts, analysis }) => {
      const analysisId = ids.get(facts.articleId) ?? null;
      return (analysis.rows[key] as readonly AnalysisRows[K][number][]).map((row) => ({ ...row, ...facts, live: true, analysisId }));
    });
  await insertRows(tx, 'Score', all('scores'));
  await insertRows(tx, 'Block', all('blocks'));
  await insertRows(tx, 'Disclaimer', all('disclaimers'));
  await insertRows(tx, 'Attribution', all('attributions'));
  await insertRows(tx, 'Source', all('sources'));
  await insertRows(tx, 'Finding', all('findings'));
}
