import { ROLES, type Role } from '#lib/analysis/model/classified.ts';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import { replaceAnalysis } from '#lib/store/articles.ts';
import type { Store } from '#lib/store/client.ts';
import { addRoleCorrection, listCorrections, undoCorrection } from '#lib/store/corrections.ts';
import { preparedAgain } from './rescore-articles.ts';

type Deps = { readonly store: Store };

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
export async function correctBlock({ store }: Deps, given: BlockCorrection): Promise<number> {
  if (!ROLES.includes(given.role)) throw new AppError('invalid', `“${given.role}” is not a role: ${ROLES.join(', ')}.`);
  return store.transaction(async (tx) => {
    const before = await preparedAgain(tx, given.articleId);
    const verdict = before.analysis.document.verdicts[given.block];
    if (verdict === undefined) throw new AppError('invalid', `The article has no block ${given.block}.`);
    const why = given.why === null ? null : cleanText(given.why).trim().slice(0, 2000);
    const now = new Date();
    const kept = { ...given, why, previous: verdict.role, contentHash: before.contentHash };
    const id = await addRoleCorrection(tx, kept, now);
    await replaceAnalysis(tx, given.articleId, await preparedAgain(tx, given.articleId), now);
    return id;
  });
}

/** Takes a correction back and analyses the article anew. Throws `AppError('not-found')` when it is not in force. */
export async function undoBlockCorrection({ store }: Deps, articleId: number, correctionId: number): Promise<void> {
  await store.transaction(async (tx) => {
    const now = new Date();
    if (!(await undoCorrection(tx, articleId, correctionId, now))) throw new AppError('not-found', 'This correction is not in force.');
    await replaceAnalysis(tx, articleId, await preparedAgain(tx, articleId), now);
  });
}

/** The corrections of an article, latest first; times are ISO 8601. */
export async function readCorrections({ store }: Deps, articleId: number) {
  const rows = await listCorrections({ db: store.reader, dialect: store.dialect }, articleId);
  return rows.map(({ id, target, value, previous, who, why, createdAt, undoneAt }) => ({
    id,
    block: target,
    role: value as Role,
    previous: previous as Role,
    who,
    why,
    when: createdAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  }));
}
