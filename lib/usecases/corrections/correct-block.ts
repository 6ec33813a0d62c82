import { ROLES, type Role } from '#lib/analysis/model/classified.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import { addRoleCorrection } from '#lib/store/corrections.ts';
import { parseDocument } from '#lib/store/document.ts';
import { type AnalyseDeps, analysedAgain } from '../analysing/analyse-again.ts';
import { storeCorrected } from './store-corrected.ts';

/** That a block has another role: who says so, and why. */
export type BlockCorrection = {
  readonly articleId: number;
  readonly block: number;
  readonly role: Role;
  readonly who: string;
  readonly why: string | null;
};

/**
 * Gives a block another role, keeps who did it and why, and analyses the article anew at once. Answers the correction's id, by which it
 * can be undone. Throws `AppError`: `not-found`, `invalid` when there is no such block or role.
 */
export async function correctBlock({ store, analyser }: AnalyseDeps, given: BlockCorrection): Promise<number> {
  if (!ROLES.includes(given.role)) throw new AppError('invalid', `“${given.role}” is not a role: ${ROLES.join(', ')}.`);
  return store.transaction(async (tx) => {
    const { analysis, contentHash } = await analysedAgain(tx, analyser, given.articleId);
    const { text, blocks } = parseDocument(analysis.document);
    const block = blocks[given.block];
    if (block === undefined) throw new AppError('invalid', `The article has no block ${given.block}.`);
    const why = given.why === null ? null : cleanText(given.why).trim().slice(0, 2000);
    const now = new Date();
    const kept = { ...given, why, text: textOf(text, block), previous: block.role, contentHash };
    const id = await addRoleCorrection(tx, kept, now);
    await storeCorrected(tx, analyser, given.articleId, now);
    return id;
  });
}
