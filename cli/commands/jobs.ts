import { openRuntime, type Runtime } from '#lib/runtime.ts';
import {
  cancelImport,
  pauseImport,
  redoImport,
  resumeImport,
  type UndoneImport,
  undoImport,
} from '#lib/usecases/imports/manage-imports.ts';
import { readImports } from '#lib/usecases/imports/read-import.ts';
import { retryItems } from '#lib/usecases/imports/retry-items.ts';
import { readJobs, retryJob } from '#lib/usecases/jobs/read-jobs.ts';
import { ANSWERED } from '../exit.ts';
import { shortened, table, write } from '../output.ts';

async function withRuntime(work: (runtime: Runtime) => Promise<void>): Promise<number> {
  const runtime = await openRuntime();
  try {
    await work(runtime);
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}

/** What waits, runs, is paused or has failed, and the latest imports. */
export function list({ json }: { readonly json?: boolean }): Promise<number> {
  return withRuntime(async (runtime) => {
    const [queue, imports] = [await readJobs(runtime), await readImports(runtime)];
    if (json === true) return write(`${JSON.stringify({ ...queue, imports }, null, 2)}\n`);
    const jobs = queue.jobs.map(({ id, kind, state, attempts, error }) => [id, kind, state, attempts, shortened(error ?? '')]);
    await write(jobs.length === 0 ? 'No job waits, runs or has failed.\n' : table(['job', 'kind', 'state', 'attempts', 'reason'], jobs));
    const rows = imports.map((row) => [
      row.id,
      row.state,
      row.stored,
      row.updated,
      row.duplicate,
      row.rejected,
      row.aside,
      shortened(row.label),
    ]);
    if (rows.length > 0) await write(`\n${table(['import', 'state', 'stored', 'updated', 'duplicate', 'rejected', 'aside', 'of'], rows)}`);
  });
}

/** Starts a failed job again. */
export const retry = (job: number): Promise<number> => withRuntime((runtime) => retryJob(runtime, job));

/** What undoing an import, or taking that back, was about. */
function told(done: string, { articles, texts: { restorable, newer, untraced } }: UndoneImport): string {
  const rows = [
    [`articles ${done}`, articles],
    ['articles that get their other text when jobs are done next', restorable],
    ['articles that had another text since, which stays', newer],
    ['articles that keep their text: which one the import replaced was not kept', untraced],
  ] as const;
  return rows.flatMap(([what, count], i) => (i === 0 || count > 0 ? [`${what}: ${count}\n`] : [])).join('');
}

const ACTS = {
  pause: pauseImport,
  resume: resumeImport,
  cancel: cancelImport,
  undo: async (runtime: Runtime, id: number) => write(told('deleted', await undoImport(runtime, id))),
  redo: async (runtime: Runtime, id: number) => write(told('brought back', await redoImport(runtime, id))),
} as const;
export type Act = keyof typeof ACTS;

/** Does something with an import. */
export function act(what: Act, importId: number): Promise<number> {
  return withRuntime(async (runtime) => {
    await ACTS[what](runtime, importId);
  });
}

/** Tries the items again that an import has set aside, all or the one of that number. */
export function retryAside(importId: number, item: number | null): Promise<number> {
  return withRuntime((runtime) => retryItems(runtime, importId, item));
}
