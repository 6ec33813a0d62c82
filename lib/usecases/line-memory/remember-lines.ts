import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import { FEWEST_ARTICLES, LEAST_SHARE, outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { articlesOfOutlet, countRecurring, outOfStep, type RecurringLine, replaceOutletLines } from '#lib/store/outlet-lines.ts';
import { outletsOfArticles } from '#lib/store/outlet-queries.ts';
import { type AnalyseDeps, analyseSome } from '../analysing/analyse-again.ts';

/** The kind of job that counts the lines of an outlet. */
export const REMEMBER_JOB = 'remember-lines';
/** Articles of an outlet that are looked at for lines that recur; a share of 10 % is known from them to within two points. */
export const SAMPLE = 1000;
const WINDOW = 500;
const AT_ONCE = 20;
const BOUNDS = { fewest: FEWEST_ARTICLES, share: LEAST_SHARE, sample: SAMPLE };
const PAYLOAD = z.object({ outletId: z.number().int() });

/** Queues the counting of lines of outlets whose articles have changed, within the transaction that changes them. */
export async function queueRemembering(jobs: Jobs, tx: Tx, outletIds: readonly number[]): Promise<void> {
  for (const outletId of outletIds)
    await jobs.enqueue(tx, { kind: REMEMBER_JOB, key: `${REMEMBER_JOB}:${outletId}`, payload: { outletId }, total: null });
}

/** The same for the outlets of articles. */
export async function queueRememberingOf(jobs: Jobs, tx: Tx, articleIds: readonly number[]): Promise<void> {
  await queueRemembering(jobs, tx, await outletsOfArticles(tx, articleIds));
}

/** The hashes of the lines that are furniture. */
function furnitureOf(lines: readonly RecurringLine[]): string[] {
  return lines.flatMap(({ line, text }) => (outletMemory([text]).size > 0 ? line : []));
}

/** Whether the lines of an outlet wait to be counted, or are being counted by some process. */
export async function isRemembering({ store }: { readonly store: Store }): Promise<boolean> {
  const where = { kind: REMEMBER_JOB, state: { in: ['queued', 'running'] } };
  return (await store.reader.job.findFirst({ where, select: { id: true } })) !== null;
}

/** Counts the lines and keeps those that recur, in one transaction; answers the hashes of those that are furniture. */
async function countLines(store: Store, outletId: number): Promise<string[]> {
  return store.transaction(async (tx) => {
    if ((await tx.db.outlet.findUnique({ where: { id: outletId }, select: { id: true } })) === null) return [];
    const lines = await countRecurring(tx, outletId, BOUNDS);
    await replaceOutletLines(tx, outletId, lines);
    return furnitureOf(lines);
  });
}

/** Numbers of the outlet's articles, window by window: those of the real corpus first, then those of the demo corpus. */
async function* windowsOf(tx: Tx, outletId: number): AsyncGenerator<readonly number[]> {
  for (const demo of [false, true]) {
    let ids = await articlesOfOutlet(tx, outletId, demo, 0, WINDOW);
    while (ids.length > 0) {
      yield ids;
      ids = await articlesOfOutlet(tx, outletId, demo, ids[ids.length - 1], WINDOW);
    }
  }
}

/**
 * Learns the lines that recur in an outlet from the set of its articles, and analyses anew those articles whose verdicts change by it:
 * the order in which articles came does not matter. May be cut off at any point and run again, and run twice.
 */
export async function rememberLines(
  deps: AnalyseDeps,
  outletId: number,
  { signal, progress }: Pick<JobContext, 'signal' | 'progress'>,
): Promise<void> {
  const { store } = deps;
  const reader: Tx = { db: store.reader, dialect: store.dialect };
  const furniture = await countLines(store, outletId);
  let done = 0;
  for await (const ids of windowsOf(reader, outletId)) {
    const late = await outOfStep(reader, ids, furniture);
    for (let i = 0; i < late.length; i += AT_ONCE) {
      if (signal.aborted) return;
      await analyseSome(deps, late.slice(i, i + AT_ONCE));
    }
    done += ids.length;
    progress(done);
    await breathe();
  }
}

/** Runs the queued counting of an outlet's lines; progress counts articles. */
export function rememberHandler(deps: AnalyseDeps): JobHandler {
  return {
    run: (payload, context) => rememberLines(deps, PAYLOAD.parse(payload).outletId, context),
    giveUp: async () => 'keep',
  };
}
