import { setImmediate as breathe } from 'node:timers/promises';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { OutletMemory } from '#lib/analysis/model/memory.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import { findByIdentity, insertArticles, type KnownArticle, type PreparedArticle, replaceArticle } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import type { ImportOptions, Outcome } from '#lib/store/imports.ts';
import { guessOutlet, settleOutlet } from './guess-outlet.ts';
import { contentHashOf, type Prepared, prepareArticle, quickIdentity } from './prepare-article.ts';
import { memoryFor } from './recall-lines.ts';
import { queueRemembering } from './remember-lines.ts';

/** One article to store, or an item that could not be read. `at` is its place for a person. */
export type IngestItem =
  | { readonly kind: 'article'; readonly at: string; readonly genre: string | null; readonly article: RawArticle }
  | { readonly kind: 'reject'; readonly at: string; readonly reason: string };

/** What holds for a whole batch. */
export type Batch = { readonly importId: number | null; readonly demo: boolean; readonly options: ImportOptions };
export const NO_OPTIONS: ImportOptions = { outlet: null, publishedAt: null };

type Ready = { readonly at: string; readonly prepared: Prepared };
type Step = { readonly at: string } & ({ readonly prepared: Prepared } | { readonly outcome: Outcome });

const outcome = (position: string, state: Outcome['state'], reason: string | null, articleId: number | null): Outcome => ({
  position,
  state,
  reason,
  articleId,
});

const ALREADY = 'is stored already';

/** Items that are stored byte for byte under their own address, by identity: they need no analysis. */
async function knownContents(store: Store, items: readonly IngestItem[]): Promise<ReadonlyMap<string, number>> {
  const identities = items.flatMap((item) => (item.kind === 'article' ? (quickIdentity(item.article) ?? []) : []));
  const rows = await store.reader.article.findMany({
    where: { identity: { in: identities }, deletedAt: null },
    select: { id: true, identity: true, contentHash: true },
  });
  return new Map(rows.map((row) => [`${row.identity}\n${row.contentHash}`, row.id]));
}

/** The memory of the outlet that an article is likely to be of, looked up once for each way of finding it. */
type Recall = (raw: RawArticle) => Promise<OutletMemory | null>;

function createRecall(tx: Tx): Recall {
  const found = new Map<string, Promise<OutletMemory | null>>();
  return (raw) => {
    const sign = JSON.stringify([raw.outlet, raw.outlet === null && URL.canParse(raw.url ?? '') ? new URL(raw.url ?? '').hostname : null]);
    const memory = found.get(sign) ?? memoryFor(tx, raw);
    found.set(sign, memory);
    return memory;
  };
}

async function analysed(item: IngestItem, batch: Batch, known: ReadonlyMap<string, number>, recall: Recall): Promise<Step> {
  const { at } = item;
  if (item.kind === 'reject') return { at, outcome: outcome(at, 'rejected', item.reason, null) };
  const duplicate = known.get(`${quickIdentity(item.article)}\n${contentHashOf(item.article)}`);
  if (duplicate !== undefined) return { at, outcome: outcome(at, 'duplicate', ALREADY, duplicate) };
  const { outlet, publishedAt } = batch.options;
  const article = { ...item.article, outlet: item.article.outlet ?? outlet, publishedAt: item.article.publishedAt ?? publishedAt };
  const memory = await recall(article);
  try {
    return { at, prepared: prepareArticle(article, item.genre, memory === null ? {} : { memory }) };
  } catch (error) {
    return { at, outcome: outcome(at, 'rejected', `could not be analysed: ${error instanceof Error ? error.message : error}`, null) };
  }
}

async function withOutlet(tx: Tx, prepared: Prepared, batch: Batch, now: Date): Promise<PreparedArticle> {
  const guess = await guessOutlet(tx, prepared.raw.outlet, prepared);
  const { analysis, raw, title, publishedAt, genre } = prepared;
  const row = {
    outletId: await settleOutlet(tx, guess, batch.demo, now),
    importId: batch.importId,
    identity: prepared.identity,
    url: prepared.url,
    title: title.value,
    author: analysis.declared.author,
    publishedAt: publishedAt === null ? null : new Date(publishedAt.value),
    mediaType: raw.mediaType,
    contentHash: prepared.contentHash,
    textHash: prepared.textHash,
    words: prepared.words,
    language: prepared.language,
    wire: analysis.declared.wire,
    genre: genre?.value ?? null,
    outletFrom: guess.from,
    titleFrom: title.from,
    dateFrom: publishedAt?.from ?? null,
    genreFrom: genre?.from ?? null,
    demo: batch.demo,
  };
  return { row, content: raw.content, analysis };
}

/** The last of several items of one identity is the one to store; the others come to nothing or are replaced by it. */
function lastOfEach(steps: readonly Step[]): ReadonlyMap<string, Ready> {
  const last = new Map<string, Ready>();
  for (const step of steps) if ('prepared' in step) last.set(step.prepared.identity, step);
  return last;
}

function stateOf(prepared: Prepared, known: KnownArticle | undefined, before: Prepared | undefined): Outcome['state'] {
  if (before) return before.textHash === prepared.textHash ? 'duplicate' : 'updated';
  if (!known || known.deletedAt !== null) return 'stored';
  return known.textHash === prepared.textHash ? 'duplicate' : 'updated';
}

/** Puts a new text in the place of a stored one; the lines of an outlet that thereby loses the article are counted again. */
async function replace(jobs: Jobs, tx: Tx, stored: KnownArticle, article: PreparedArticle, now: Date): Promise<void> {
  if (stored.outletId !== article.row.outletId) await queueRemembering(jobs, tx, [stored.outletId]);
  await replaceArticle(tx, stored.id, article, now);
}

async function storeSteps(jobs: Jobs, tx: Tx, steps: readonly Step[], batch: Batch, now: Date): Promise<Outcome[]> {
  const last = lastOfEach(steps);
  const known = await findByIdentity(tx, [...last.keys()]);
  const fresh: PreparedArticle[] = [];
  for (const [identity, { prepared }] of last) {
    const stored = known.get(identity);
    if (!stored) fresh.push(await withOutlet(tx, prepared, batch, now));
    else if (stored.textHash !== prepared.textHash || stored.deletedAt !== null)
      await replace(jobs, tx, stored, await withOutlet(tx, prepared, batch, now), now);
  }
  const ids = await insertArticles(tx, fresh, now);
  const seen = new Map<string, Prepared>();
  return steps.map((step) => {
    if ('outcome' in step) return step.outcome;
    const { prepared, at } = step;
    const { identity } = prepared;
    const state = stateOf(prepared, known.get(identity), seen.get(identity));
    seen.set(identity, prepared);
    const reason = state === 'duplicate' ? ALREADY : prepared.note;
    return outcome(at, state, reason, known.get(identity)?.id ?? ids.get(identity) ?? null);
  });
}

/**
 * Analyses and stores a batch of items in one transaction, and answers how each ended, in order. The same article (canonical URL,
 * else hash of the text) is stored once; the same address with another text is an update. `also` runs in the same transaction;
 * when it throws, nothing is stored. Meant for some tens of items: the batch is in memory. The caller has the lines of the outlets counted
 * again once all is stored.
 */
export async function ingestArticles(
  { store, jobs }: { readonly store: Store; readonly jobs: Jobs },
  items: readonly IngestItem[],
  batch: Batch,
  also: (tx: Tx, outcomes: readonly Outcome[]) => Promise<void> = async () => undefined,
): Promise<Outcome[]> {
  const known = await knownContents(store, items);
  const recall = createRecall({ db: store.reader, dialect: store.dialect });
  const steps: Step[] = [];
  for (const item of items) {
    steps.push(await analysed(item, batch, known, recall));
    await breathe();
  }
  return store.transaction(async (tx) => {
    const outcomes = await storeSteps(jobs, tx, steps, batch, new Date());
    await also(tx, outcomes);
    return outcomes;
  });
}
