import type { Role } from '#lib/analysis/model/classified.ts';
import type { Tx } from './client.ts';

export type NewCorrection = {
  readonly articleId: number;
  readonly block: number;
  readonly role: Role;
  readonly previous: string;
  readonly contentHash: string;
  readonly who: string;
  readonly why: string | null;
};

/** Keeps that a block has another role; an earlier correction of the same block is thereby undone. */
export async function addRoleCorrection(tx: Tx, given: NewCorrection, now: Date): Promise<number> {
  const { articleId, block, role, previous, contentHash, who, why } = given;
  await tx.db.correction.updateMany({ where: { articleId, kind: 'role', target: block, undoneAt: null }, data: { undoneAt: now } });
  const row = { articleId, kind: 'role', target: block, value: role, previous, contentHash, who, why, createdAt: now };
  const { id } = await tx.db.correction.create({ data: row, select: { id: true } });
  return id;
}

/** Takes a correction back; answers whether it was in force. */
export async function undoCorrection(tx: Tx, articleId: number, id: number, now: Date): Promise<boolean> {
  const { count } = await tx.db.correction.updateMany({ where: { id, articleId, undoneAt: null }, data: { undoneAt: now } });
  return count > 0;
}

/** The corrections in force for this very content, as the analysis takes them: role by number of the block. */
export async function rolesFor(tx: Tx, articleId: number, contentHash: string): Promise<Map<number, Role>> {
  const rows = await tx.db.correction.findMany({ where: { articleId, contentHash, kind: 'role', undoneAt: null }, orderBy: { id: 'asc' } });
  return new Map(rows.map((row) => [row.target, row.value as Role]));
}

/** All corrections of an article, latest first. */
export function listCorrections(tx: Tx, articleId: number) {
  return tx.db.correction.findMany({ where: { articleId }, orderBy: { id: 'desc' } });
}
