import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import { changeState, findImport, type StoredImport } from '#lib/store/imports.ts';
import { endImport } from './end-import.ts';
import { importGroup, RETRY_JOB } from './import-jobs.ts';
import { type PartItem, queuePart } from './import-part.ts';
import type { ManageDeps } from './manage-imports.ts';
import { batchesOf, endWithParts, itemsBehind, type RunImportDeps } from './run-import.ts';

const PAYLOAD = z.object({ importId: z.number().int(), index: z.number().int().nullable() });

/**
 * Tries the items again that an import has set aside, all or the one of that number. Throws `AppError`: `not-found`, `conflict` while the
 * import runs, when nothing is set aside, or when the staged bytes are gone.
 */
export async function retryItems({ store, jobs, files }: ManageDeps, importId: number, index: number | null): Promise<void> {
  const found = await findImport(store, importId);
  for (const file of found.files)
    if (!(await files.has(file.hash)))
      throw new AppError('conflict', `The files of import ${importId} are gone: import ${file.name} again.`);
  await store.transaction(async (tx) => {
    const aside = { importId, state: 'aside', ...(index === null ? {} : { idx: index }) };
    if ((await tx.db.importItem.findFirst({ where: aside, select: { idx: true } })) === null)
      throw new AppError('conflict', `Import ${importId} has set no such item aside.`);
    if (!(await changeState(tx, importId, ['done', 'failed', 'cancelled'], 'running')))
      throw new AppError('conflict', `Import ${importId} has not ended: wait, and try again then.`);
    await tx.db.import.update({ where: { id: importId }, data: { finishedAt: null, error: null } });
    await jobs.enqueue(tx, { kind: RETRY_JOB, key: `${importGroup(importId)}:retry`, payload: { importId, index }, total: null });
  });
}

type Wanted = ReadonlyMap<string, number>;

/** The items to try again, by their place, with their numbers. */
async function wantedOf({ store }: RunImportDeps, importId: number, index: number | null): Promise<Wanted> {
  const where = { importId, state: 'aside', ...(index === null ? {} : { idx: index }) };
  const rows = await store.db.importItem.findMany({ where, select: { idx: true, file: true, item: true } });
  return new Map(rows.map(({ idx, file, item }) => [`${file}:${item}`, idx]));
}

async function* asideItems(deps: RunImportDeps, found: StoredImport, wanted: Wanted): AsyncGenerator<PartItem> {
  let left = wanted.size;
  const wants = (file: number, place: number) => wanted.has(`${file}:${place}`);
  for await (const { item, file, place } of itemsBehind(deps, found, { file: 0, item: 0 }, wants)) {
    const index = wanted.get(`${file}:${place}`);
    if (index !== undefined) {
      yield { item, file, place, index };
      left--;
    }
    if (left === 0) return;
  }
}

async function readAgain(deps: RunImportDeps, importId: number, index: number | null, context: JobContext): Promise<void> {
  const { store, jobs } = deps;
  const found = await findImport(store, importId);
  if (found.state !== 'running') return;
  const wanted = await wantedOf(deps, importId, index);
  for await (const items of batchesOf(asideItems(deps, found, wanted))) {
    if (context.signal.aborted) return;
    await store.transaction((tx) => queuePart(jobs, tx, { importId, again: true, items }));
    context.wake();
  }
  await endWithParts(deps, importId, context);
}

/** Reads the staged files again for the items that are to be tried again; run twice, it queues what is still set aside. */
export function retryHandler(deps: RunImportDeps): JobHandler {
  return {
    run: (payload, context) => {
      const { importId, index } = PAYLOAD.parse(payload);
      return readAgain(deps, importId, index, context);
    },
    async giveUp(payload, error, tx) {
      await endImport(deps.jobs, tx, PAYLOAD.parse(payload).importId, 'failed', error);
      return 'forget';
    },
  };
}
