import { z } from 'zod';
import type { Fetcher } from '#lib/fetch/fetcher.ts';
import type { Item, Limits } from '#lib/ingest/reader.ts';
import { readerOf } from '#lib/ingest/registry.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import { beginImport, findImport, itemsRecorded, moveCursor, type StoredImport } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import { endImport } from './end-import.ts';
import { fetchItems, PAGES_FORMAT } from './fetch-items.ts';
import { partGroup } from './import-jobs.ts';
import { type PartItem, queuePart } from './import-part.ts';
import type { IngestDeps } from './ingest-articles.ts';
import { dropStagedFiles } from './sweep-staged.ts';

export type RunImportDeps = IngestDeps & { readonly files: StagedFiles; readonly fetcher: Fetcher; readonly limits: Limits };

const PAYLOAD = z.object({ importId: z.number().int() });
const ITEMS_AT_ONCE = 25;
const UNITS_AT_ONCE = 2_000_000;
/** Parts that wait or are worked on: what is read ahead is bounded, and many workers find enough to do. */
const PARTS_AHEAD = 32;

/** The import is paused or has ended, or another worker has moved its cursor: what this one has read is dropped. */
class TakenOver extends Error {}

const UNREADABLE = 'is of no format that can be read';

type File = StoredImport['files'][number];
/** An item, its place in the staged files, and how many bytes were read up to it. */
export type Placed = Omit<PartItem, 'index'> & { readonly bytesRead: number };

function positionOf(name: string, at: string): string {
  return at === '' ? name : `${name}, ${at}`;
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length);
    yield chunk;
  }
}

/** Whether the item at a place of a file is wanted: what is not need not be fetched. */
type Wants = (file: number, place: number) => boolean;

type Reading = { readonly of: StoredImport; readonly wants: Wants; readonly count: (length: number) => void };

async function* itemsOf(deps: RunImportDeps, file: File, { of, wants, count }: Reading): AsyncGenerator<Item> {
  if (file.format === PAGES_FORMAT) {
    const wanted = { importId: of.id, feedId: of.feedId, wants: (place: number) => wants(file.idx, place), count };
    yield* fetchItems(deps, await deps.files.read(file.hash), wanted);
    return;
  }
  const reader = readerOf(file.format);
  try {
    if (reader === null) yield { kind: 'reject', at: '', id: null, reason: UNREADABLE };
    else yield* reader.read(counted(await deps.files.read(file.hash), count), deps.limits);
  } catch (error) {
    yield { kind: 'reject', at: '', id: null, reason: `could not be read to its end: ${error instanceof Error ? error.message : error}` };
  }
}

/** All items of an import behind `from` that are wanted, in order. */
export async function* itemsBehind(
  deps: RunImportDeps,
  of: StoredImport,
  from: { file: number; item: number },
  wanted: Wants = () => true,
): AsyncGenerator<Placed> {
  const { files } = of;
  const wants: Wants = (file, place) => (file > from.file || place > from.item) && wanted(file, place);
  let bytesRead = files.slice(0, from.file).reduce((sum, { bytes }) => sum + bytes, 0);
  for (const file of files.slice(from.file)) {
    let place = 0;
    const count = (length: number) => {
      bytesRead += length;
    };
    for await (const item of itemsOf(deps, file, { of, wants, count })) {
      place++;
      if (wants(file.idx, place)) yield { item: { ...item, at: positionOf(file.name, item.at) }, file: file.idx, place, bytesRead };
    }
  }
}

/** Groups items into batches that are bounded in number and in text. */
export async function* batchesOf<T extends Pick<Placed, 'item'>>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let units = 0;
  for await (const one of items) {
    batch.push(one);
    units += one.item.kind === 'article' ? one.item.article.content.length : 0;
    if (batch.length < ITEMS_AT_ONCE && units < UNITS_AT_ONCE) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Waits until fewer than so many parts of the import are to be done; at once when the job is to stop. */
export async function untilFewer({ store, jobs }: RunImportDeps, importId: number, parts: number, context: JobContext): Promise<void> {
  const reader = { db: store.reader, dialect: store.dialect };
  while (!context.signal.aborted && (await jobs.pending(reader, partGroup(importId))).jobs >= parts) await context.pause();
}

/** Moves the cursor and queues a part of what lies between, in one transaction. */
async function cut(
  { store, jobs }: RunImportDeps,
  id: number,
  from: { file: number; item: number },
  items: readonly (Placed & PartItem)[],
) {
  const { file, place, bytesRead } = items[items.length - 1];
  const to = { file, item: place };
  await store.transaction(async (tx) => {
    if (!(await moveCursor(tx, id, from, to, bytesRead))) throw new TakenOver();
    const parts = items.map(({ item, index, file: of, place: at }) => ({ item, index, file: of, place: at }));
    await queuePart(jobs, tx, { importId: id, again: false, items: parts });
  });
  return to;
}

/** Cuts what is staged into parts, from the cursor on; `next` is the number of the first item behind the cursor. */
async function cutAll(deps: RunImportDeps, found: StoredImport, next: number, context: JobContext): Promise<void> {
  let from = { file: found.file, item: found.item };
  let index = next;
  for await (const batch of batchesOf(itemsBehind(deps, found, from))) {
    await untilFewer(deps, found.id, PARTS_AHEAD, context);
    if (context.signal.aborted) return;
    from = await cut(
      deps,
      found.id,
      from,
      batch.map((placed, i) => ({ ...placed, index: index + i })),
    );
    index += batch.length;
    context.wake();
    context.progress(index);
  }
}

/** Waits for the parts of an import that is read to its end, then ends it. */
export async function endWithParts(deps: RunImportDeps, id: number, context: JobContext): Promise<void> {
  await untilFewer(deps, id, 1, context);
  if (context.signal.aborted) return;
  await deps.store.transaction((tx) => endImport(deps.jobs, tx, id, 'done', null));
  await dropStagedFiles(deps, id);
}

/**
 * Reads the staged files of an import as streams and cuts them into parts for whoever has hands free; the cursor moves in the transaction
 * that queues a part, so that a run cut off at any point is continued by the next without losing or doubling an item. Ends the import
 * when all parts are done.
 */
export function importHandler(deps: RunImportDeps): JobHandler {
  const { store } = deps;
  const idOf = (payload: unknown) => PAYLOAD.parse(payload).importId;
  return {
    async run(payload, context) {
      const id = idOf(payload);
      if (!(await store.transaction((tx) => beginImport(tx, id, new Date())))) return;
      const { found, next } = await store.transaction(async (tx) => {
        const read = await findImport(tx, id);
        return { found: read, next: itemsRecorded(read) + (await deps.jobs.pending(tx, partGroup(id))).units };
      });
      try {
        await cutAll(deps, found, next, context);
      } catch (error) {
        if (error instanceof TakenOver) return;
        throw error;
      }
      await endWithParts(deps, id, context);
    },
    async giveUp(payload, error, tx) {
      await endImport(deps.jobs, tx, idOf(payload), 'failed', error);
      return 'keep';
    },
  };
}
