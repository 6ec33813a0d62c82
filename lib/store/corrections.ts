import type { Role } from '#lib/analysis/model/classified.ts';
import type { Tx } from './client.ts';
import { wordingHash } from './line-hash.ts';

/** That a block, by its number and its words, has another role. */
export type NewCorrection = {
  readonly articleId: number;
  readonly block: number;
  readonly text: string;
  readonly role: Role;
  readonly previous: string;
  readonly contentHash: string;
  readonly who: string;
  readonly why: string | null;
};

/** Keeps that a block has another role; an earlier correction of the same block stands again when this one is undone. */
export async function addRoleCorrection(tx: Tx, given: NewCorrection, now: Date): Promise<number> {
  const { articleId, block, text, role, previous, contentHash, who, why } = given;
  const what = { articleId, kind: 'role', target: block, line: wordingHash(text), value: role, previous };
  const { id } = await tx.db.correction.create({ data: { ...what, contentHash, who, why, createdAt: now }, select: { id: true } });
  return id;
}

/** Takes a correction back; answers whether it was in force. */
export async function undoCorrection(tx: Tx, articleId: number, id: number, now: Date): Promise<boolean> {
  const { count } = await tx.db.correction.updateMany({ where: { id, articleId, undoneAt: null }, data: { undoneAt: now } });
  return count > 0;
}

/** The corrections of roles that are not undone and were made on this very content, in the order in which they were made. */
export function roleCorrections(tx: Tx, articleId: number, contentHash: string) {
  return tx.db.correction.findMany({
    where: { articleId, contentHash, kind: 'role', undoneAt: null },
    select: { id: true, target: true, line: true, value: true },
    orderBy: { id: 'asc' },
  });
}
