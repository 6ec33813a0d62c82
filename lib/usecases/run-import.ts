import { z } from 'zod';
import type { Item, Limits } from '#lib/ingest/reader.ts';
import { readerOf } from '#lib/ingest/registry.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import type { Store } from '#lib/store/client.ts';
import { advanceImport, type Cursor, findImport, type StoredImport } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import { endImport } from './end-import.ts';
import { type IngestItem, ingestArticles } from './ingest-articles.ts';

export type RunImportDeps = { readonly store: Store; readonly jobs: Jobs; readonly files: StagedFiles; readonly limits: Limits };

const PAYLOAD = z.object({ importId: z.number().int() });
const ITEMS_AT_ONCE = 25;
const UNITS_AT_ONCE = 2_000_000;

/** The import was cancelled, or another worker has moved its cursor: what this one has in hand is dropped. */
class TakenOver extends Error {}

type Placed = { readonly item: IngestItem; readonly next: Cursor };

function positionOf(name: string, at: string): string {
  return at === '' ? name : `${name}, ${at}`;
}

async function* itemsOf(deps: RunImportDeps, file: StoredImport['files'][number]): AsyncGenerator<Item> {
  const reader = readerOf(file.format);
  if (reader === null) {
    const reason = 'is of no format that can be read: use .txt, .html, .csv or .jsonl';
    yield { kind: 'reject', at: '', id: null, reason };
    return;
  }
  try {
    yield* reader.read(await deps.files.read(file.hash), deps.limits);
  } catch (error) {
    yield { kind: 'reject', at: '', id: null, reason: `could not be read to its end: ${error instanceof Error ? error.message : error}` };
  }
}

/** The items from the cursor on, each with the cursor behind it. */
async function* itemsFrom(deps: RunImportDeps, found: StoredImport): AsyncGenerator<Placed> {
  for (const file of found.files.slice(found.file)) {
    const skip = file.idx === found.file ? found.item : 0;
    let count = 0;
    for await (const item of itemsOf(deps, file)) {
      count++;
      if (count > skip) yield { item: { ...item, at: positionOf(file.name, item.at) }, next: { file: file.idx, item: count } };
    }
  }
}

/** Groups items into batches that are bounded in number and in text. */
async function* batchesOf(items: AsyncIterable<Placed>): AsyncGenerator<readonly Placed[]> {
  let batch: Placed[] = [];
  let units = 0;
  for await (const placed of items) {
    batch.push(placed);
    units += placed.item.kind === 'article' ? placed.item.article.content.length : 0;
    if (batch.length < ITEMS_AT_ONCE && units < UNITS_AT_ONCE) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

async function ingestAll(deps: RunImportDeps, found: StoredImport, context: JobContext): Promise<void> {
  let from: Cursor = { file: found.file, item: found.item };
  let done = found.stored + found.updated + found.duplicate + found.rejected;
  for await (const batch of batchesOf(itemsFrom(deps, found))) {
    if (context.signal.aborted) return;
    const to = batch[batch.length - 1].next;
    const given = { importId: found.id, demo: found.demo, options: found.options };
    const items = batch.map((placed) => placed.item);
    await ingestArticles(deps, items, given, async (tx, outcomes) => {
      if (!(await advanceImport(tx, found.id, from, to, outcomes))) throw new TakenOver();
    });
    from = to;
    done += batch.length;
    context.progress(done);
  }
  await endImport(deps, found.id, 'done', null);
}

async function dropStagedFiles({ files }: RunImportDeps, found: StoredImport): Promise<void> {
  for (const { hash } of found.files) await files.remove(hash);
}

/**
 * Runs a queued import from its cursor: reads the staged files as streams, stores batch after batch, and moves the cursor in the same
 * transaction, so that a run cut off at any point is continued by the next without losing or doubling an article.
 */
export function importHandler(deps: RunImportDeps): JobHandler {
  const { store } = deps;
  const idOf = (payload: unknown) => PAYLOAD.parse(payload).importId;
  return {
    async run(payload, context) {
      const found = await findImport(store, idOf(payload));
      if (found.state !== 'queued' && found.state !== 'running') return;
      try {
        await ingestAll(deps, found, context);
      } catch (error) {
        if (!(error instanceof TakenOver)) throw error;
      }
      const { state } = await findImport(store, found.id);
      if (state !== 'queued' && state !== 'running') await dropStagedFiles(deps, found);
    },
    async giveUp(payload, error) {
      await endImport(deps, idOf(payload), 'failed', error);
    },
  };
}
