import { setImmediate as breathe } from 'node:timers/promises';
import { familiesInSteps, type WordingCount } from '#lib/compare/wording-families.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { outletCorpora } from '#lib/store/outlet-queries.ts';
import { everythingOf } from '#lib/store/scope.ts';
import { countWordings, replaceWordings, type StoredWording, textsOfWordings } from '#lib/store/wordings.ts';

/** The kind of job that groups the wordings of disclaimers into families. */
export const GROUP_JOB = 'group-wordings';
/** Wordings whose texts are asked for at once, and rows that this may read: each step holds up others for some milliseconds only. */
const TEXTS_AT_ONCE = 100;
const ROWS_AT_ONCE = 4000;

/** Queues the grouping within the transaction after which wordings may be others than before. */
export function queueGrouping(jobs: Jobs, tx: Tx): Promise<void> {
  return jobs.enqueue(tx, { kind: GROUP_JOB, key: GROUP_JOB, payload: {}, total: null });
}

type Context = Pick<JobContext, 'signal'>;

/** The articles of a corpus, outlet by outlet, and all together. */
async function scopesOf(tx: Tx, demo: boolean) {
  const corpora = (await outletCorpora(tx)).filter(({ articles }) => articles > 0);
  const others = new Set(corpora.filter((row) => row.demo !== demo).map(({ id }) => id));
  const ids = corpora.filter((row) => row.demo === demo).map(({ id }) => id);
  const all = everythingOf(
    ids,
    demo,
    ids.some((id) => others.has(id)),
  );
  return { all, byOutlet: ids.map((id) => everythingOf([id], demo, others.has(id))) };
}

/** The wordings in batches that are bounded in number and in articles. */
function* batchesOf(articles: ReadonlyMap<string, number>): Generator<readonly string[]> {
  let batch: string[] = [];
  let rows = 0;
  for (const [hash, n] of articles) {
    batch.push(hash);
    rows += n;
    if (batch.length < TEXTS_AT_ONCE && rows < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The wordings of a corpus with how many articles carry each; null when it was to stop. */
async function countsOf(tx: Tx, demo: boolean, { signal }: Context): Promise<WordingCount[] | null> {
  const { all, byOutlet } = await scopesOf(tx, demo);
  const articles = new Map<string, number>();
  for (const scope of byOutlet) {
    if (signal.aborted) return null;
    for (const [hash, n] of await countWordings(tx, scope)) articles.set(hash, (articles.get(hash) ?? 0) + n);
    await breathe();
  }
  const counts: WordingCount[] = [];
  for (const hashes of batchesOf(articles)) {
    if (signal.aborted) return null;
    const texts = await textsOfWordings(tx, all, hashes);
    for (const [hash, text] of texts) counts.push({ hash, text, articles: articles.get(hash) ?? 0 });
    await breathe();
  }
  return counts;
}

/** The families of the wordings; null when it was to stop. */
async function familiesOf(counts: readonly WordingCount[], { signal }: Context): Promise<Map<string, string> | null> {
  const steps = familiesInSteps(counts);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (signal.aborted) return null;
    await breathe();
  }
}

async function groupCorpus(store: Store, demo: boolean, context: Context): Promise<void> {
  const counts = await countsOf({ db: store.reader, dialect: store.dialect }, demo, context);
  const families = counts && (await familiesOf(counts, context));
  if (counts === null || families === null) return;
  const wordings = counts.map(({ hash, text }): StoredWording => ({ hash, text, family: families.get(hash) ?? hash }));
  await store.transaction((tx) => replaceWordings(tx, demo, wordings));
}

/**
 * Groups the wordings of the disclaimers of all articles that are shown, of the real and of the demo corpus apart; wordings that no
 * article has any more are forgotten. The result depends on the set of articles alone. May be cut off at any point and run again.
 */
export async function groupWordings(store: Store, context: Context): Promise<void> {
  for (const demo of [false, true]) if (!context.signal.aborted) await groupCorpus(store, demo, context);
}

/** Runs the queued grouping. */
export function groupHandler({ store }: { readonly store: Store }): JobHandler {
  return { run: (_, context) => groupWordings(store, context), giveUp: async () => 'keep' };
}

/** A handler after whose work wordings may be others than before: has them grouped when it is through. */
export function thenGrouping({ store, jobs }: { readonly store: Store; readonly jobs: Jobs }, handler: JobHandler): JobHandler {
  return {
    ...handler,
    async run(payload, context) {
      await handler.run(payload, context);
      await store.transaction((tx) => queueGrouping(jobs, tx));
    },
  };
}
