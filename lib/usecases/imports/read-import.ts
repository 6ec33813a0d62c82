import type { Store } from '#lib/store/client.ts';
import {
  findImport,
  type ImportKind,
  type ImportState,
  ITEM_STATES,
  type ItemState,
  importItems,
  itemsRecorded,
  listImports,
} from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';

/** How far an import is. Times are ISO 8601. `done` counts items; how many there are is known at the end only. */
export type ImportReport = {
  readonly id: number;
  readonly kind: ImportKind;
  readonly label: string;
  readonly state: ImportState;
  readonly done: number;
  readonly stored: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** Items that were tried several times and can be tried again. */
  readonly aside: number;
  /** Share of what was staged that is read, 0–1, by bytes. */
  readonly progress: number;
  /** Items a second since work on it began, pauses left out; null before. */
  readonly perSecond: number | null;
  /** Seconds that it will go on at its rate so far; null where that can't be told. */
  readonly secondsLeft: number | null;
  readonly error: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};

/** How one item ended. */
export type ImportItemReport = {
  readonly index: number;
  readonly position: string;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly articleId: number | null;
  readonly attempts: number;
};

type Reading = { readonly store: Store };
type Row = Readonly<Record<ItemState, number>> & {
  readonly id: number;
  readonly kind: string;
  readonly label: string;
  readonly state: string;
  readonly error: string | null;
  readonly bytesRead: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly files: readonly { readonly bytes: number }[];
};

const LEAST_SECONDS = 1;

/** Items a second, and seconds to go by the share of the bytes that is read. */
function paceOf({ startedAt, finishedAt, state }: Row, done: number, progress: number, now: Date) {
  if (startedAt === null) return { perSecond: null, secondsLeft: null };
  const seconds = ((finishedAt ?? now).getTime() - startedAt.getTime()) / 1000;
  if (seconds < LEAST_SECONDS) return { perSecond: null, secondsLeft: null };
  const told = state === 'running' && progress > 0;
  return { perSecond: done / seconds, secondsLeft: told ? (seconds * (1 - progress)) / progress : null };
}

function reportOf(row: Row, now: Date): ImportReport {
  const { id, kind, label, state, stored, updated, duplicate, rejected, aside, error } = row;
  const bytes = row.files.reduce((sum, file) => sum + file.bytes, 0);
  const ended = row.finishedAt !== null && state !== 'paused';
  const progress = ended ? 1 : bytes === 0 ? 0 : Math.min(1, row.bytesRead / bytes);
  const done = itemsRecorded(row);
  return {
    ...{ id, label, kind: kind as ImportKind, state: state as ImportState },
    ...{ done, stored, updated, duplicate, rejected, aside, progress, error },
    ...paceOf(row, done, progress, now),
    createdAt: row.createdAt.toISOString(),
    finishedAt: ended ? (row.finishedAt?.toISOString() ?? null) : null,
  };
}

/** The state of an import; throws `AppError('not-found')`. */
export async function readImport({ store }: Reading, id: number): Promise<ImportReport> {
  return reportOf(await findImport({ db: store.reader, dialect: store.dialect }, id), new Date());
}

/** The latest imports, newest first. */
export async function readImports({ store }: Reading, count = 20): Promise<ImportReport[]> {
  const now = new Date();
  const rows = await listImports({ db: store.reader, dialect: store.dialect }, count);
  return rows.map((row) => reportOf(row, now));
}

/** Whether the staged bytes of an import are still there, so that items of it can be tried again. Throws `AppError('not-found')`. */
export async function canRetry({ store, files }: Reading & { readonly files: StagedFiles }, id: number): Promise<boolean> {
  const found = await findImport({ db: store.reader, dialect: store.dialect }, id);
  const there = await Promise.all(found.files.map(({ hash }) => files.has(hash)));
  return there.length > 0 && !there.includes(false);
}

/** The states of items by which they can be listed. */
export const ITEM_STATE_NAMES: readonly ItemState[] = ITEM_STATES;

/** Items of an import in order, from the one behind `after` (-1 for the first), at most `take`. */
export async function readImportItems(
  { store }: Reading,
  id: number,
  page: { readonly state: ItemState | null; readonly after: number; readonly take: number },
): Promise<ImportItemReport[]> {
  const rows = await importItems({ db: store.reader, dialect: store.dialect }, id, page);
  return rows.map(({ idx, position, state, reason, articleId, attempts }) => ({
    index: idx,
    position,
    state: state as ItemState,
    reason,
    articleId,
    attempts,
  }));
}
