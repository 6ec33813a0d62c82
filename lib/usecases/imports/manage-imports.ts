import { AppError } from '#lib/errors.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import type { TextCounts } from '#lib/store/import-texts.ts';
import { changeState, findImport, setTimes } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import { deleteImported, undeleteImported } from '../articles/delete-articles.ts';
import { endImport } from './end-import.ts';
import { importGroup } from './import-jobs.ts';
import { queueRestoring } from './restore-texts.ts';
import { queueReading } from './start-import.ts';
import { dropStagedFiles } from './sweep-staged.ts';

export type ManageDeps = { readonly store: Store; readonly jobs: Jobs; readonly files: StagedFiles };

const WORDS: Readonly<Record<string, string>> = {
  queued: 'waits for its turn',
  running: 'is running',
  paused: 'is paused',
  done: 'has ended',
  failed: 'has failed',
  cancelled: 'was stopped',
  undone: 'was undone',
};

async function refuse(tx: Tx, id: number): Promise<never> {
  const { state } = await findImport(tx, id);
  throw new AppError('conflict', `Import ${id} ${WORDS[state]}.`);
}

/** Holds an import; what is stored stays, and what is in hand is done again later. Throws `AppError`: `not-found`, `conflict` when it is not running. */
export async function pauseImport({ store, jobs }: ManageDeps, id: number): Promise<void> {
  await store.transaction(async (tx) => {
    if (!(await changeState(tx, id, ['queued', 'running'], 'paused'))) await refuse(tx, id);
    await setTimes(tx, id, (await findImport(tx, id)).startedAt, new Date());
    await jobs.pause(tx, importGroup(id));
  });
}

/** Lets a paused import go on. Throws `AppError`: `not-found`, `conflict` when it is not paused. */
export async function resumeImport({ store, jobs }: ManageDeps, id: number): Promise<void> {
  await store.transaction(async (tx) => {
    if (!(await changeState(tx, id, ['paused'], 'queued'))) await refuse(tx, id);
    const { startedAt, finishedAt } = await findImport(tx, id);
    const worked = startedAt === null || finishedAt === null ? 0 : finishedAt.getTime() - startedAt.getTime();
    await setTimes(tx, id, startedAt === null ? null : new Date(Date.now() - worked), null);
    await jobs.resume(tx, importGroup(id));
  });
}

/** Stops an import for good; what is stored stays. Throws `AppError`: `not-found`, `conflict` when it has ended. */
export async function cancelImport(deps: ManageDeps, id: number): Promise<void> {
  await deps.store.transaction(async (tx) => {
    if (!(await endImport(deps.jobs, tx, id, 'cancelled', null))) await refuse(tx, id);
    await deps.jobs.drop(tx, importGroup(id));
  });
  await dropStagedFiles(deps, id);
}

/** Lets an import that failed go on from where it was. Throws `AppError`: `not-found`, `conflict` when it has not failed. */
export async function restartImport({ store, jobs }: ManageDeps, id: number): Promise<void> {
  await store.transaction(async (tx) => {
    if (!(await changeState(tx, id, ['failed'], 'queued'))) await refuse(tx, id);
    await tx.db.import.update({ where: { id }, data: { error: null, finishedAt: null } });
    await queueReading(jobs, tx, id, (await findImport(tx, id)).kind);
  });
}

/** What undoing an import, or taking that back, was about: articles deleted or brought back, and the texts that it had brought up to date. */
export type UndoneImport = { readonly articles: number; readonly texts: TextCounts };

/**
 * Deletes every article that an import brought, and has the articles whose text it brought up to date get back the text before where none
 * has come since: whoever does jobs does that. Throws `AppError`: `not-found`, `conflict` while it is not at its end.
 */
export async function undoImport(deps: ManageDeps, id: number): Promise<UndoneImport> {
  return deps.store.transaction(async (tx) => {
    if (!(await changeState(tx, id, ['done', 'failed', 'cancelled'], 'undone'))) await refuse(tx, id);
    await deps.jobs.drop(tx, importGroup(id));
    return { texts: await queueRestoring(deps.jobs, tx, id), articles: await deleteImported(deps, tx, id) };
  });
}

/** Takes `undoImport` back: articles at once, texts by whoever does jobs. Throws `AppError`: `not-found`, `conflict` when it is not undone. */
export async function redoImport(deps: ManageDeps, id: number): Promise<UndoneImport> {
  return deps.store.transaction(async (tx) => {
    if (!(await changeState(tx, id, ['undone'], 'done'))) await refuse(tx, id);
    return { texts: await queueRestoring(deps.jobs, tx, id), articles: await undeleteImported(deps, tx, id) };
  });
}
