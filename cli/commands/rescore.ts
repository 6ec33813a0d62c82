import { setTimeout as pause } from 'node:timers/promises';
import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { type Rescoring, readRescoring } from '#lib/usecases/analysing/read-rescoring.ts';
import { queueRescoring } from '#lib/usecases/analysing/rescore-articles.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { ANSWERED, SOME_REJECTED } from '../exit.ts';
import { say, shortened, table, write } from '../output.ts';
import { startProgress } from '../progress.ts';
import { keepMemorySteady } from '../steady-memory.ts';
import { stopSignal } from '../stop-signal.ts';

type Options = { readonly compare?: boolean; readonly json?: boolean };

const MOST_OUTLETS = 30;
const fixed = (value: number) => value.toFixed(4);

async function tell({ version, stale, compared, changedBand, moves, outlets }: Rescoring): Promise<void> {
  await write(
    `Method ${version}: ${compared} articles compared with the version before, ${changedBand} in another band, ${stale} not scored yet.\n`,
  );
  const changes = moves.filter(({ before, after }) => before !== after);
  if (changes.length > 0)
    await write(
      `\n${table(
        ['before', 'after', 'articles'],
        changes.map(({ before, after, articles }) => [before, after, articles]),
      )}`,
    );
  const rows = outlets
    .slice(0, MOST_OUTLETS)
    .map((row) => [shortened(row.outlet), row.name, row.articles, fixed(row.before), fixed(row.after)]);
  if (rows.length > 0) await write(`\n${table(['outlet', 'measure', 'articles', 'before', 'after'], rows)}`);
}

/** Does the queued scoring, here or with another process that has taken it. */
async function untilScored(runtime: Runtime): Promise<void> {
  const signal = stopSignal();
  const start = Date.now();
  const { stale } = await readRescoring(runtime);
  const progress = startProgress(async () => {
    const { job } = await readRescoring(runtime);
    const done = job?.done ?? 0;
    const seconds = (Date.now() - start) / 1000;
    return {
      done,
      progress: stale === 0 ? 1 : done / stale,
      perSecond: done / seconds,
      secondsLeft: done === 0 ? null : (seconds * (stale - done)) / done,
    };
  });
  try {
    while (!signal.aborted) {
      await runJobs(runtime, { signal, untilIdle: true, onError: (error) => runtime.log.error(error) });
      const { job } = await readRescoring(runtime);
      if (job === null || job.state === 'failed') return;
      await pause(200);
    }
  } finally {
    progress.stop();
  }
}

/** Scores everything again that is of another version of the method, and says what changed. */
export async function run({ compare, json }: Options): Promise<number> {
  keepMemorySteady();
  const runtime = await openRuntime();
  try {
    const { stale } = await readRescoring(runtime);
    if (compare !== true && stale > 0) {
      await queueRescoring(runtime);
      await untilScored(runtime);
    }
    const report = await readRescoring(runtime);
    if (report.job?.error) say(`error: ${report.job.error}`);
    if (json === true) await write(`${JSON.stringify(report, null, 2)}\n`);
    else await tell(report);
    return compare === true || report.stale === 0 ? ANSWERED : SOME_REJECTED;
  } finally {
    await runtime.close();
  }
}
