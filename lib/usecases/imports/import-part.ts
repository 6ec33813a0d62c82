import { z } from 'zod';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobHandler } from '#lib/jobs/worker.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { findImport, type Outcome, type PlacedOutcome, recordOutcomes, recordRetried } from '#lib/store/imports.ts';
import { PART_JOB, partGroup } from './import-jobs.ts';
import { type IngestDeps, ingestArticles } from './ingest-articles.ts';
import type { IngestItem } from './ingest-batch.ts';

const TEXT = z.string().nullable();
const ARTICLE = z.object({
  mediaType: z.enum(['text/html', 'text/plain']),
  content: z.string(),
  url: TEXT,
  outlet: TEXT,
  title: TEXT,
  publishedAt: TEXT,
});
const ITEM = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), at: z.string(), genre: TEXT, article: ARTICLE }),
  z.object({ kind: z.literal('reject'), at: z.string(), reason: z.string(), attempts: z.number().int().optional() }),
]);
const PAYLOAD = z.object({
  importId: z.number().int(),
  /** The items were set aside before. */
  again: z.boolean(),
  items: z.array(z.object({ item: ITEM, index: z.number().int(), file: z.number().int(), place: z.number().int() })).min(1),
});

/** An item with its number in the import, and its place among what was staged: the `place`-th of the file, from 1. */
export type PartItem = { readonly item: IngestItem; readonly index: number; readonly file: number; readonly place: number };
type Part = { readonly importId: number; readonly again: boolean; readonly items: readonly PartItem[] };

/** Another worker has the part, or the import is paused or cancelled: what this one has in hand is dropped. */
class TakenOver extends Error {}

/** Queues the analysis of some items within the transaction that moves the cursor over them. */
export async function queuePart(jobs: Jobs, tx: Tx, part: Part): Promise<void> {
  const [{ file, place }] = part.items;
  const key = `${partGroup(part.importId)}:${part.again ? 'again:' : ''}${file}:${place}`;
  await jobs.enqueue(tx, { kind: PART_JOB, key, payload: part, total: part.items.length });
}

function placed(items: readonly PartItem[], outcomes: readonly Outcome[]): PlacedOutcome[] {
  return outcomes.map((outcome, i) => ({ ...outcome, index: items[i].index, file: items[i].file, item: items[i].place }));
}

async function record(tx: Tx, { importId, again, items }: Part, outcomes: readonly Outcome[]): Promise<void> {
  if (again) await recordRetried(tx, importId, placed(items, outcomes));
  else await recordOutcomes(tx, importId, placed(items, outcomes));
}

async function runPart(deps: IngestDeps, part: Part, finish: (tx: Tx) => Promise<boolean>): Promise<void> {
  const { store } = deps;
  const { demo, options } = await findImport({ db: store.reader, dialect: store.dialect }, part.importId);
  const batch = { importId: part.importId, indexes: part.items.map(({ index }) => index), demo, options };
  const items = part.items.map(({ item }) => item);
  await ingestArticles(deps, items, batch, async (tx, outcomes) => {
    if (!(await finish(tx))) throw new TakenOver();
    await record(tx, part, outcomes);
  });
}

const SET_ASIDE = 'the program ended or failed three times while it was at this item or one near it';

/**
 * Analyses and stores the items of a part, and records how each ended, in one transaction that also ends the job: a part that is cut off
 * at any point is done anew, and one that is done is not done again. A part that fails for good has its items set aside.
 */
export function partHandler(deps: IngestDeps & { readonly store: Store }): JobHandler {
  return {
    async run(payload, { finish, wake }) {
      try {
        await runPart(deps, PAYLOAD.parse(payload), finish);
      } catch (error) {
        if (!(error instanceof TakenOver)) throw error;
      }
      wake();
    },
    async giveUp(payload, error, tx) {
      const part = PAYLOAD.parse(payload);
      const outcome = { state: 'aside', reason: `${SET_ASIDE}: ${error}`, articleId: null, attempts: 1 } as const;
      await record(
        tx,
        part,
        part.items.map(({ item }) => ({ ...outcome, position: item.at })),
      );
      return 'forget';
    },
  };
}
