import { Prisma } from '#generated/sqlite/client.ts';
import { insertRows } from './bulk.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { isOneOf } from './scope.ts';

/** Two articles that share text: shares of the shorter text's shingles, with and without quotations, and how many both texts have. */
export type StoredCopy = {
  readonly articleId: number;
  readonly otherId: number;
  readonly containment: number;
  readonly own: number;
  readonly shingles: number;
  readonly otherShingles: number;
};

const COLUMNS = Prisma.sql`c."articleId", c."otherId", c."containment", c."own", g."shingles", h."shingles" AS "otherShingles"`;
const FROM = Prisma.sql`"Copy" c JOIN "Signature" g ON g."articleId" = c."articleId" JOIN "Signature" h ON h."articleId" = c."otherId"`;

const copyOf = (row: StoredCopy): StoredCopy => ({
  articleId: Number(row.articleId),
  otherId: Number(row.otherId),
  containment: Number(row.containment),
  own: Number(row.own),
  shingles: countOf(row.shingles),
  otherShingles: countOf(row.otherShingles),
});

/** Keeps pairs of which neither is known. `articleId` is the later article. */
export function addCopies(tx: Tx, copies: readonly Omit<StoredCopy, 'shingles' | 'otherShingles'>[]): Promise<void> {
  return insertRows(
    tx,
    'Copy',
    copies.map(({ articleId, otherId, containment, own }) => ({ articleId, otherId, containment, own })),
  );
}

/** The pairs that one of the articles belongs to. */
export async function copiesOfArticles(tx: Tx, ids: readonly number[]): Promise<StoredCopy[]> {
  const [one, other] = [isOneOf(tx, Prisma.sql`c."articleId"`, ids), isOneOf(tx, Prisma.sql`c."otherId"`, ids)];
  const rows = await tx.db.$queryRaw<StoredCopy[]>`SELECT ${COLUMNS} FROM ${FROM} WHERE ${one} OR ${other} ORDER BY 1, 2`;
  return rows.map(copyOf);
}
