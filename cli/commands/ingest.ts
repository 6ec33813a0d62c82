import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '#lib/errors.ts';
import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { fetchUrls } from '#lib/usecases/imports/fetch-urls.ts';
import { type ImportReport, readImport, readImportItems } from '#lib/usecases/imports/read-import.ts';
import { type IncomingFile, startImport } from '#lib/usecases/imports/start-import.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { isRemembering } from '#lib/usecases/line-memory/remember-lines.ts';
import { ANSWERED, SOME_REJECTED } from '../exit.ts';
import { say, write } from '../output.ts';
import { startProgress } from '../progress.ts';
import { keepMemorySteady } from '../steady-memory.ts';
import { stopSignal } from '../stop-signal.ts';

type Options = {
  readonly format?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly queue?: boolean;
};

const PAGE = 1000;

async function* incoming(names: readonly string[], format: string | undefined): AsyncGenerator<IncomingFile> {
  for (const name of names) {
    const bytes = name === '-' ? process.stdin : createReadStream(name);
    yield { name: name === '-' ? 'standard input' : name, format: format ?? (name === '-' ? 'text' : null), mediaType: null, bytes };
  }
}

async function* refusals(runtime: Runtime, id: number, state: 'rejected' | 'aside') {
  let after = -1;
  for (;;) {
    const items = await readImportItems(runtime, id, { state, after, take: PAGE });
    yield* items;
    if (items.length < PAGE) return;
    after = items[items.length - 1].index;
  }
}

async function tell(runtime: Runtime, report: ImportReport, asJson: boolean): Promise<void> {
  for (const state of ['rejected', 'aside'] as const)
    for await (const { position, reason } of refusals(runtime, report.id, state)) say(`${position}: ${reason}`);
  const { state, stored, updated, duplicate, rejected, aside, error } = report;
  if (error !== null) say(`error: ${error}`);
  if (asJson) await write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const counts = `${stored} stored, ${updated} updated, ${duplicate} duplicate, ${rejected} rejected`;
    await write(`import ${report.id} ${state}: ${counts}${aside === 0 ? '' : `, ${aside} set aside`}\n`);
  }
}

/** Whether nothing will happen to an import unless somebody says so. */
const isOver = ({ state }: ImportReport) => state !== 'queued' && state !== 'running';

/** Runs jobs until the import has ended and the lines of its outlets are counted, here or in another process that has taken it. */
async function untilEnded(runtime: Runtime, id: number): Promise<ImportReport> {
  const signal = stopSignal();
  const onError = (error: unknown) => runtime.log.error(error);
  for (;;) {
    await runJobs(runtime, { signal, untilIdle: true, onError });
    const report = await readImport(runtime, id);
    if (signal.aborted || (isOver(report) && !(await isRemembering(runtime)))) return report;
    await pause(200);
  }
}

const ADDRESS = /^https?:\/\//i;

/** Queues the import of the files, or of the pages where addresses are named. Throws `AppError('invalid')` for both at once. */
async function begin(runtime: Runtime, names: readonly string[], options: Options): Promise<number> {
  const given = { outlet: options.outlet ?? null, publishedAt: options.date ?? null };
  const addresses = names.filter((name) => ADDRESS.test(name));
  if (addresses.length === 0) return startImport(runtime, incoming(names, options.format), given);
  if (addresses.length === names.length) return fetchUrls(runtime, addresses, given);
  throw new AppError('invalid', 'Files and addresses can’t go in one import: give them one after the other.');
}

/** Imports files, or pages by their addresses, through the queue and waits for the end, unless it is only to be queued; imports that an ended process left behind are finished too. */
export async function run(files: readonly string[], options: Options): Promise<number> {
  const names = files.length === 0 ? ['-'] : files;
  for (const name of names) if (name !== '-' && !ADDRESS.test(name)) await access(name, constants.R_OK);
  keepMemorySteady();
  const runtime = await openRuntime();
  try {
    const id = await begin(runtime, names, options);
    if (options.queue === true) {
      await write(options.json === true ? `${JSON.stringify(await readImport(runtime, id), null, 2)}\n` : `import ${id} queued\n`);
      return ANSWERED;
    }
    const progress = startProgress(() => readImport(runtime, id));
    const report = await untilEnded(runtime, id).finally(progress.stop);
    await tell(runtime, report, options.json === true);
    return report.state === 'done' && report.rejected + report.aside === 0 ? ANSWERED : SOME_REJECTED;
  } finally {
    await runtime.close();
  }
}
