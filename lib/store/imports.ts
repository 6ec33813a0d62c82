import { AppError } from '#lib/errors.ts';
import { insertRows } from './bulk.ts';
import type { Tx } from './client.ts';

export const ITEM_STATES = ['stored', 'updated', 'duplicate', 'rejected', 'aside'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export type ImportKind = 'files' | 'urls' | 'feed';
export type ImportState = 'queued' | 'running' | 'paused' | 'done' | 'failed' | 'cancelled' | 'undone';
/** How an import can end. */
export type ImportEnd = Extract<ImportState, 'done' | 'failed' | 'cancelled'>;

/** Values that hold for a whole import where an item does not bring its own. */
export type ImportOptions = { readonly outlet: string | null; readonly publishedAt: string | null };

/** A staged file of an import; `hash` names its bytes in the data directory. */
export type ImportFile = { readonly name: string; readonly format: string; readonly hash: string; readonly bytes: number };

/** How one item ended; `attempts` says how often it was tried. */
export type Outcome = {
  readonly position: string;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly articleId: number | null;
  readonly attempts: number;
};

/** The place up to which an import is read: `item` items of the file of that number. */
export type Cursor = { readonly file: number; readonly item: number };

/** An outcome with the number of its item in the import, and the place of the item among what was staged. */
export type PlacedOutcome = Outcome & Cursor & { readonly index: number };

export type NewImport = {
  readonly kind: ImportKind;
  readonly feedId: number | null;
  readonly label: string;
  readonly options: ImportOptions;
  readonly demo: boolean;
  readonly files: readonly ImportFile[];
};

export async function createImport(tx: Tx, given: NewImport, now: Date): Promise<number> {
  const { kind, feedId, label, demo } = given;
  const { id } = await tx.db.import.create({
    data: {
      ...{ kind, feedId, label, demo, state: 'queued', createdAt: now },
      options: JSON.stringify(given.options),
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
  const { options, state, kind, ...rest } = found;
  return { ...rest, kind: kind as ImportKind, state: state as ImportState, options: JSON.parse(options) as ImportOptions };
}
export type StoredImport = Awaited<ReturnType<typeof findImport>>;

const AT_WORK = { in: ['queued', 'running'] };

/** Notes that work on an import begins, unless it has begun already. Answers false when it is paused or has ended. */
export async function beginImport(tx: Tx, id: number, now: Date): Promise<boolean> {
  await tx.db.import.updateMany({ where: { id, state: 'queued', startedAt: null }, data: { startedAt: now } });
  return (await tx.db.import.updateMany({ where: { id, state: AT_WORK }, data: { state: 'running' } })).count > 0;
}

/**
 * Moves the cursor over items that were read. Answers false, having changed nothing, when the cursor is not where the caller left it, or
 * the import is paused or has ended.
 */
export async function moveCursor(tx: Tx, id: number, from: Cursor, to: Cursor, bytesRead: number): Promise<boolean> {
  const where = { id, file: from.file, item: from.item, state: 'running' };
  return (await tx.db.import.updateMany({ where, data: { ...to, bytesRead } })).count > 0;
}

const increments = (outcomes: readonly Outcome[]) =>
  Object.fromEntries(
    ITEM_STATES.map((state) => [state, { increment: outcomes.filter((outcome) => outcome.state === state).length }] as const),
  );

/** Records how items ended that come for the first time. */
export async function recordOutcomes(tx: Tx, id: number, outcomes: readonly PlacedOutcome[]): Promise<void> {
  await tx.db.import.update({ where: { id }, data: increments(outcomes) });
  await insertRows(
    tx,
    'ImportItem',
    outcomes.map(({ index, ...outcome }) => ({ importId: id, idx: index, ...outcome })),
  );
}

/** Records how items ended that were set aside before. */
export async function recordRetried(tx: Tx, id: number, outcomes: readonly PlacedOutcome[]): Promise<void> {
  for (const { index, state, reason, articleId, attempts } of outcomes) {
    const data = { state, reason, articleId, attempts: { increment: attempts } };
    const { count } = await tx.db.importItem.updateMany({ where: { importId: id, idx: index, state: 'aside' }, data });
    if (count > 0 && state !== 'aside')
      await tx.db.import.update({ where: { id }, data: { aside: { decrement: 1 }, [state]: { increment: 1 } } });
  }
}

/** The items before the cursor that have an outcome already: where the numbers of the items to come go on, beside what is in work. */
export function itemsRecorded(row: Pick<StoredImport, ItemState>): number {
  return ITEM_STATES.reduce((sum, state) => sum + row[state], 0);
}

/** Which of the articles were brought by items of the import that stand behind `index`, with the last such item of each. */
export async function broughtLater(tx: Tx, id: number, index: number, articleIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.db.importItem.findMany({
    where: { importId: id, idx: { gt: index }, articleId: { in: [...articleIds] }, state: { in: ['stored', 'updated'] } },
    select: { idx: true, articleId: true },
    orderBy: { idx: 'asc' },
  });
  return new Map(rows.flatMap(({ idx, articleId }) => (articleId === null ? [] : [[articleId, idx] as const])));
}

/** Ends an import, unless it has ended already. */
export async function finishImport(tx: Tx, id: number, state: ImportEnd, error: string | null, now: Date): Promise<boolean> {
  const where = { id, state: { in: ['queued', 'running', 'paused'] } };
  return (await tx.db.import.updateMany({ where, data: { state, error, finishedAt: now } })).count > 0;
}

/** Changes the state of an import that has one of the states `from`. Answers whether it had. */
export async function changeState(tx: Tx, id: number, from: readonly ImportState[], to: ImportState): Promise<boolean> {
  return (await tx.db.import.updateMany({ where: { id, state: { in: [...from] } }, data: { state: to } })).count > 0;
}

/** Sets when work on an import began and when it stopped, for its rate. */
export async function setTimes(tx: Tx, id: number, startedAt: Date | null, finishedAt: Date | null): Promise<void> {
  await tx.db.import.update({ where: { id }, data: { startedAt, finishedAt } });
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
  return tx.db.import.findMany({ orderBy: { id: 'desc' }, take, include: { files: { select: { bytes: true } } } });
}

/** Names of the staged files that an import still needs: of those that have not ended, and those that ended after `since`. */
export async function neededFiles(tx: Tx, since: Date): Promise<ReadonlySet<string>> {
  const rows = await tx.db.importFile.findMany({
    where: {
      import: {
        OR: [{ finishedAt: null }, { state: 'paused' }, { finishedAt: { gte: since }, OR: [{ aside: { gt: 0 } }, { state: 'failed' }] }],
      },
    },
    select: { hash: true },
  });
  return new Set(rows.map(({ hash }) => hash));
}
