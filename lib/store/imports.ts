import { AppError } from '#lib/errors.ts';
import { insertRows } from './bulk.ts';
import type { Tx } from './client.ts';

export const ITEM_STATES = ['stored', 'updated', 'duplicate', 'rejected'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export type ImportState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Values that hold for a whole import where an item does not bring its own. */
export type ImportOptions = { readonly outlet: string | null; readonly publishedAt: string | null };

/** A staged file of an import; `hash` names its bytes in the data directory. */
export type ImportFile = { readonly name: string; readonly format: string; readonly hash: string; readonly bytes: number };

/** How one item ended. */
export type Outcome = {
  readonly position: string;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly articleId: number | null;
};

/** The place from which an import goes on: items before it are stored. */
export type Cursor = { readonly file: number; readonly item: number };

export async function createImport(
  tx: Tx,
  given: { label: string; options: ImportOptions; demo: boolean; files: readonly ImportFile[] },
  now: Date,
): Promise<number> {
  const { id } = await tx.db.import.create({
    data: {
      state: 'queued',
      label: given.label,
      options: JSON.stringify(given.options),
      demo: given.demo,
      createdAt: now,
      files: { create: given.files.map((file, idx) => ({ ...file, idx })) },
    },
    select: { id: true },
  });
  return id;
}

/** An import with its files; throws `AppError('not-found')`. */
export async function findImport(tx: Tx, id: number) {
  const found = await tx.db.import.findUnique({ where: { id }, include: { files: { orderBy: { idx: 'asc' } } } });
  if (!found) throw new AppError('not-found', `There is no import ${id}.`);
  const { options, state, ...rest } = found;
  return { ...rest, state: state as ImportState, options: JSON.parse(options) as ImportOptions };
}
export type StoredImport = Awaited<ReturnType<typeof findImport>>;

const count = (outcomes: readonly Outcome[], state: ItemState) => outcomes.filter((outcome) => outcome.state === state).length;

/**
 * Records how items ended and moves the cursor on. Answers false, having changed nothing, when the cursor is not where the caller left it
 * or the import was cancelled: another worker has taken the import over.
 */
export async function advanceImport(tx: Tx, id: number, from: Cursor, to: Cursor, outcomes: readonly Outcome[]): Promise<boolean> {
  const moved = await tx.db.import.updateMany({
    where: { id, file: from.file, item: from.item, state: { in: ['queued', 'running'] } },
    data: {
      state: 'running',
      file: to.file,
      item: to.item,
      stored: { increment: count(outcomes, 'stored') },
      updated: { increment: count(outcomes, 'updated') },
      duplicate: { increment: count(outcomes, 'duplicate') },
      rejected: { increment: count(outcomes, 'rejected') },
    },
  });
  if (moved.count === 0) return false;
  const { stored, updated, duplicate, rejected } = await tx.db.import.findUniqueOrThrow({ where: { id } });
  const first = stored + updated + duplicate + rejected - outcomes.length;
  await insertRows(
    tx,
    'ImportItem',
    outcomes.map((outcome, i) => ({ importId: id, idx: first + i, ...outcome })),
  );
  return true;
}

/** Ends an import, unless it has ended already. */
export async function finishImport(
  tx: Tx,
  id: number,
  state: 'done' | 'failed' | 'cancelled',
  error: string | null,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.db.import.updateMany({
    where: { id, state: { in: ['queued', 'running'] } },
    data: { state, error, finishedAt: now },
  });
  return count > 0;
}

/** How the items of an import ended, in order; all or those of one state. */
export function importItems(tx: Tx, importId: number, page: { state: ItemState | null; after: number; take: number }) {
  return tx.db.importItem.findMany({
    where: { importId, idx: { gt: page.after }, ...(page.state === null ? {} : { state: page.state }) },
    orderBy: { idx: 'asc' },
    take: page.take,
  });
}

/** The latest imports, newest first. */
export function listImports(tx: Tx, take: number) {
  return tx.db.import.findMany({ orderBy: { id: 'desc' }, take });
}
