import { AppError } from '#lib/errors.ts';
import type { Store } from '#lib/store/client.ts';
import { findImport, type ImportState, type ItemState, importItems, listImports } from '#lib/store/imports.ts';
import { type EndImportDeps, endImport } from './end-import.ts';

/** How far an import is. Times are ISO 8601. `done` counts items; how many there are is known at the end only. */
export type ImportReport = {
  readonly id: number;
  readonly label: string;
  readonly state: ImportState;
  readonly done: number;
  readonly stored: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** Share of the files that is read, 0–1, by files. */
  readonly progress: number;
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
};

type Counts = { readonly stored: number; readonly updated: number; readonly duplicate: number; readonly rejected: number };
type Row = Counts & {
  readonly id: number;
  readonly label: string;
  readonly state: string;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

function reportOf(row: Row, progress: number): ImportReport {
  const { id, label, stored, updated, duplicate, rejected, error } = row;
  return {
    id,
    label,
    state: row.state as ImportState,
    done: stored + updated + duplicate + rejected,
    stored,
    updated,
    duplicate,
    rejected,
    progress: row.finishedAt === null ? progress : 1,
    error,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** The state of an import; throws `AppError('not-found')`. */
export async function readImport({ store }: { readonly store: Store }, id: number): Promise<ImportReport> {
  const found = await findImport({ db: store.reader, dialect: store.dialect }, id);
  return reportOf(found, found.files.length === 0 ? 0 : found.file / found.files.length);
}

/** The latest imports, newest first. */
export async function readImports({ store }: { readonly store: Store }, count = 20): Promise<ImportReport[]> {
  const rows = await listImports({ db: store.reader, dialect: store.dialect }, count);
  return rows.map((row) => reportOf(row, 0));
}

/** Items of an import in order, from the one behind `after` (-1 for the first), at most `take`. */
export async function readImportItems(
  { store }: { readonly store: Store },
  id: number,
  page: { readonly state: ItemState | null; readonly after: number; readonly take: number },
): Promise<ImportItemReport[]> {
  const rows = await importItems({ db: store.reader, dialect: store.dialect }, id, page);
  return rows.map(({ idx, position, state, reason, articleId }) => ({
    index: idx,
    position,
    state: state as ItemState,
    reason,
    articleId,
  }));
}

/** Stops an import at its next batch; what is stored stays. Throws `AppError('conflict')` when it has ended. */
export async function cancelImport(deps: EndImportDeps, id: number): Promise<void> {
  if (!(await endImport(deps, id, 'cancelled', null))) throw new AppError('conflict', `Import ${id} has ended already.`);
}
