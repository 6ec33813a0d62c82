import { Prisma } from '#generated/sqlite/client.ts';
import type { Role } from '#lib/analysis/model/classified.ts';
import type { Tx } from './client.ts';
import { wordingHash } from './line-hash.ts';
import { articlesIn, type Scope } from './scope.ts';

/** Kinds of corrections of attribution relations. */
export const ATTRIBUTION_KINDS = ['source', 'no-attribution', 'missing-attribution'] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];
export type CorrectionKind = 'role' | AttributionKind | 'checked';

type By = { readonly articleId: number; readonly contentHash: string; readonly who: string; readonly why: string | null };

/** That a block, by its number and its words, has another role. */
export type NewCorrection = By & {
  readonly block: number;
  readonly text: string;
  readonly role: Role;
  readonly previous: string;
};

/** What is said about the relation whose content begins at `start` and has the words `text`; `value` and `previous` are JSON. */
export type NewAttributionCorrection = By & {
  readonly kind: AttributionKind;
  readonly start: number;
  readonly text: string;
  readonly value: string;
  readonly previous: string;
};

type Row = {
  readonly kind: CorrectionKind;
  readonly target: number;
  readonly line: string | null;
  readonly value: string;
  readonly previous: string;
};

async function add(tx: Tx, { articleId, contentHash, who, why }: By, row: Row, now: Date): Promise<number> {
  const data = { ...row, articleId, contentHash, who, why, createdAt: now };
  return (await tx.db.correction.create({ data, select: { id: true } })).id;
}

/** Keeps that a block has another role; an earlier correction of the same block stands again when this one is undone. */
export function addRoleCorrection(tx: Tx, given: NewCorrection, now: Date): Promise<number> {
  const { block, text, role, previous } = given;
  return add(tx, given, { kind: 'role', target: block, line: wordingHash(text), value: role, previous }, now);
}

/** Keeps what is said about a relation; of several about one the last stands, and an earlier one again when it is undone. */
export function addAttributionCorrection(tx: Tx, given: NewAttributionCorrection, now: Date): Promise<number> {
  const { kind, start, text, value, previous } = given;
  return add(tx, given, { kind, target: start, line: wordingHash(text), value, previous }, now);
}

/** Keeps that all attributions of the article were looked at, and how the method's relations stand by the corrections (JSON). */
export function addCheck(tx: Tx, given: By, counts: string, now: Date): Promise<number> {
  return add(tx, given, { kind: 'checked', target: 0, line: null, value: 'all', previous: counts }, now);
}

/** Takes a correction back; answers its kind, and null when it was not in force. */
export async function undoCorrection(tx: Tx, articleId: number, id: number, now: Date): Promise<CorrectionKind | null> {
  const where = { id, articleId, undoneAt: null };
  const row = await tx.db.correction.findFirst({ where, select: { kind: true } });
  if (row === null) return null;
  const { count } = await tx.db.correction.updateMany({ where, data: { undoneAt: now } });
  return count === 0 ? null : (row.kind as CorrectionKind);
}

/** The corrections of roles that are not undone and were made on this very content, in the order in which they were made. */
export function roleCorrections(tx: Tx, articleId: number, contentHash: string) {
  return tx.db.correction.findMany({
    where: { articleId, contentHash, kind: 'role', undoneAt: null },
    select: { id: true, target: true, line: true, value: true },
    orderBy: { id: 'asc' },
  });
}

/** The same of attributions. */
export async function attributionCorrections(tx: Tx, articleId: number, contentHash: string) {
  const rows = await tx.db.correction.findMany({
    where: { articleId, contentHash, kind: { in: [...ATTRIBUTION_KINDS] }, undoneAt: null },
    select: { id: true, kind: true, value: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, kind, value }) => ({ id, kind: kind as AttributionKind, value }));
}

/** Whether somebody looked at all attributions of this very content. */
export async function isChecked(tx: Tx, articleId: number, contentHash: string): Promise<boolean> {
  return (await tx.db.correction.count({ where: { articleId, contentHash, kind: 'checked', undoneAt: null } })) > 0;
}

/** Brings the counts of a check in line with the corrections that followed it. */
export async function recount(tx: Tx, articleId: number, contentHash: string, counts: string): Promise<void> {
  await tx.db.correction.updateMany({ where: { articleId, contentHash, kind: 'checked', undoneAt: null }, data: { previous: counts } });
}

/** The last check `c` of every article `a` that was made on its present content. */
const CHECKS = Prisma.sql`"Correction" c JOIN "Article" a ON a."id" = c."articleId" AND a."contentHash" = c."contentHash"
  WHERE c."id" IN (SELECT max(k."id") FROM "Correction" k WHERE k."kind" = 'checked' AND k."undoneAt" IS NULL GROUP BY k."articleId")`;

/** The counts (JSON) of the articles of the scope whose attributions were all looked at, one for each article. */
export async function checksIn(tx: Tx, scope: Scope): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ counts: string }[]>`
    SELECT c."previous" AS "counts" FROM ${CHECKS} AND ${articlesIn(tx, scope)} ORDER BY c."id"`;
  return rows.map(({ counts }) => counts);
}

/** The same of all articles that are not deleted, by the slug of their outlet. */
export async function checksByOutlet(tx: Tx): Promise<Map<string, string[]>> {
  const rows = await tx.db.$queryRaw<{ slug: string; counts: string }[]>`
    SELECT o."slug", x."counts" FROM "Outlet" o JOIN
      (SELECT a."outletId", c."id", c."previous" AS "counts" FROM ${CHECKS} AND a."deletedAt" IS NULL) x ON x."outletId" = o."id"
    ORDER BY x."id"`;
  const bySlug = new Map<string, string[]>();
  for (const { slug, counts } of rows) {
    const of = bySlug.get(slug) ?? [];
    of.push(counts);
    bySlug.set(slug, of);
  }
  return bySlug;
}
