import { explainVerdict } from '#lib/analysis/classify/explain-verdict.ts';
import { extract } from '#lib/analysis/extract/extract.ts';
import type { VerdictReason } from '#lib/analysis/model/classified.ts';
import { segment } from '#lib/analysis/segment/segment.ts';
import { AppError } from '#lib/errors.ts';
import { type Reading, readerOf } from '../reading/reading.ts';

/**
 * What speaks for and against a block of a stored article being body, to the models of the current method: at most four reasons, the
 * strongest first. Throws `AppError('not-found')` for an article that is not there; a block that is not there has no reasons.
 */
export async function explainBlock(deps: Reading, articleId: number, block: number): Promise<readonly VerdictReason[]> {
  const { db } = readerOf(deps);
  const article = await db.article.findFirst({ where: { id: articleId, deletedAt: null }, select: { mediaType: true, text: true } });
  if (!article?.text) throw new AppError('not-found', `There is no article ${articleId}: it may have been deleted.`);
  const mediaType = article.mediaType === 'text/html' ? 'text/html' : 'text/plain';
  return explainVerdict(segment(extract({ mediaType, content: article.text.content })), block);
}
