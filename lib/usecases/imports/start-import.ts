import { AppError } from '#lib/errors.ts';
import { readerFor, readerOf } from '#lib/ingest/registry.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { createImport, type ImportFile, type ImportKind, type ImportOptions, type NewImport } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import { instantOf } from '../articles/instant.ts';
import { PAGES_ENDING, PAGES_FORMAT } from './fetch-items.ts';
import { IMPORT_JOB, importGroup, PAGES_JOB } from './import-jobs.ts';

/** A file on its way in. `format` names a reader, or is `urls` for a list of addresses to fetch; where null, the file's name and media type decide. */
export type IncomingFile = {
  readonly name: string;
  readonly format: string | null;
  readonly mediaType: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
};

export type StartImportDeps = { readonly store: Store; readonly jobs: Jobs; readonly files: StagedFiles };

/** A format that no reader takes: the import answers the file with a rejection. */
export const UNKNOWN_FORMAT = 'unknown';

/** Whether a file is a list of addresses, whose pages its import fetches. */
export function isListOfPages({ format, name }: Pick<IncomingFile, 'format' | 'name'>): boolean {
  return format === PAGES_FORMAT || (format === null && name.toLowerCase().endsWith(PAGES_ENDING));
}

function formatOf(file: IncomingFile): string {
  if (isListOfPages(file)) return PAGES_FORMAT;
  const reader = file.format === null ? readerFor(file.name, file.mediaType) : readerOf(file.format);
  return reader?.format ?? UNKNOWN_FORMAT;
}

/**
 * Keeps the bytes of the files durably and queues their import; whoever runs jobs does it from there. Files are read one after another.
 * Answers the import's id. Throws `AppError`: `invalid` without files or with a date that is none, `too-large` above the upload limit.
 */
export async function startImport(
  { store, jobs, files }: StartImportDeps,
  incoming: Iterable<IncomingFile> | AsyncIterable<IncomingFile>,
  options: ImportOptions,
): Promise<number> {
  if (options.publishedAt !== null && instantOf(options.publishedAt) === null)
    throw new AppError('invalid', `“${options.publishedAt}” is not a date: write it as 2026-10-06.`);
  const staged: ImportFile[] = [];
  for await (const file of incoming) staged.push({ name: file.name, format: formatOf(file), ...(await files.stage(file.bytes)) });
  if (staged.length === 0) throw new AppError('invalid', 'There is no file to import.');
  const label = staged.length === 1 ? staged[0].name : `${staged.length} files`;
  const kind = staged.some(({ format }) => format === PAGES_FORMAT) ? 'urls' : 'files';
  return store.transaction((tx) => queueImport(jobs, tx, { kind, feedId: null, label, options, demo: false, files: staged }));
}

/** Keeps an import of files that are staged, and queues its reading. Answers its id. */
export async function queueImport(jobs: Jobs, tx: Tx, given: NewImport): Promise<number> {
  const id = await createImport(tx, given, new Date());
  await queueReading(jobs, tx, id, given.kind);
  return id;
}

/** Queues the reading of an import from its cursor on. */
export function queueReading(jobs: Jobs, tx: Tx, importId: number, kind: ImportKind): Promise<void> {
  return jobs.enqueue(tx, {
    kind: kind === 'files' ? IMPORT_JOB : PAGES_JOB,
    key: `${importGroup(importId)}:read`,
    payload: { importId },
    total: null,
  });
}
