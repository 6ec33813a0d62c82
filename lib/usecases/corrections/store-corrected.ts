import { VERSION } from '#lib/analysis/version.ts';
import { replaceAnalysis } from '#lib/store/articles.ts';
import type { Tx } from '#lib/store/client.ts';
import { recount } from '#lib/store/corrections.ts';
import { parseDocument } from '#lib/store/document.ts';
import { analysedAgain } from '../analysing/analyse-again.ts';
import type { Analyser } from '../analysing/analyser.ts';
import { linkAnew, unlinkCopies } from '../stories/link-copies.ts';
import { countsOf } from './attribution-check.ts';

/**
 * Analyses an article anew after something was corrected or undone, stores that, and counts anew how the method's relations stand by the
 * corrections where somebody looked at all of them. Throws `AppError('not-found')`.
 */
export async function storeCorrected(tx: Tx, analyser: Analyser, articleId: number, now: Date): Promise<void> {
  const prepared = await analysedAgain(tx, analyser, articleId);
  await unlinkCopies(tx, [articleId]);
  await replaceAnalysis(tx, articleId, prepared, now);
  await linkAnew(tx, articleId);
  await recount(
    tx,
    articleId,
    prepared.contentHash,
    JSON.stringify(countsOf(parseDocument(prepared.analysis.document).corrected, VERSION)),
  );
}
