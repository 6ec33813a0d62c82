import { AppError } from '#lib/errors.ts';
import { undoCorrection as takeBack } from '#lib/store/corrections.ts';
import type { AnalyseDeps } from '../analysing/analyse-again.ts';
import { storeCorrected } from './store-corrected.ts';

/**
 * Takes a correction of any kind back and analyses the article anew; an earlier correction of the same thing stands again. Throws
 * `AppError('not-found')` when it is not in force.
 */
export async function undoCorrection({ store, analyser }: AnalyseDeps, articleId: number, correctionId: number): Promise<void> {
  await store.transaction(async (tx) => {
    const now = new Date();
    const kind = await takeBack(tx, articleId, correctionId, now);
    if (kind === null) throw new AppError('not-found', 'This correction is not in force.');
    if (kind !== 'checked') await storeCorrected(tx, analyser, articleId, now);
  });
}
