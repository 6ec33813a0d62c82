import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import { insertArticles, type KnownArticle, type PreparedArticle, replaceArticle } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import type { Outcome } from '#lib/store/imports.ts';
import { type Analyser, AnalysisFault } from '../analysing/analyser.ts';
import { type Prepared, taskOf } from '../analysing/prepared.ts';
import { type Recall, recallFor } from '../line-memory/recall-lines.ts';
import { queueRemembering } from '../line-memory/remember-lines.ts';
import { unlinkCopies } from '../stories/link-copies.ts';
import { contentHashOf, quickIdentity } from './article-identity.ts';
import { type Claim, knownOutlets, type SettledOutlet, settleOutlet } from './guess-outlet.ts';
import type { Batch, IngestItem } from './ingest-batch.ts';
import { type Copy, contentSign, copiesAmong, knownContents, knownIdentities } from './known-articles.ts';

export type IngestDeps = { readonly store: Store; readonly jobs: Jobs; readonly analyser: Analyser };

type Ready = { readonly at: string; readonly raw: RawArticle; readonly prepared: Prepared; readonly number: number };
type Step = Ready | { readonly outcome: Outcome };

const outcome = (position: string, state: Outcome['state'], reason: string | null, articleId: number | null, attempts = 1): Outcome => ({
  position,
  state,
  reason,
  articleId,
  attempts,
});

const ALREADY = 'is stored already';
const OLDER = 'a later item of this import has the same address and another text';

/** The article of an item, with what is given for the whole batch where it says nothing itself. */
function rawOf(article: RawArticle, { options: { outlet, publishedAt } }: Batch): RawArticle {
  return { ...article, outlet: article.outlet ?? outlet, publishedAt: article.publishedAt ?? publishedAt };
}

/** What the items of a batch are looked at with. */
type Look = { readonly analyser: Analyser; readonly batch: Batch; readonly known: ReadonlyMap<string, number>; readonly recall: Recall };

async function analysed(item: IngestItem, number: number, { analyser, batch, known, recall }: Look): Promise<Step> {
  const { at } = item;
  if (item.kind === 'reject')
    return { outcome: outcome(at, item.attempts === undefined ? 'rejected' : 'aside', item.reason, null, item.attempts ?? 1) };
  const duplicate = known.get(contentSign(quickIdentity(item.article), contentHashOf(item.article)));
  if (duplicate !== undefined) return { outcome: outcome(at, 'duplicate', ALREADY, duplicate) };
  const raw = rawOf(item.article, batch);
  try {
    return { at, raw, number, prepared: await analyser.prepare(taskOf(raw, item.genre, recall(raw))) };
  } catch (error) {
    if (!(error instanceof AnalysisFault)) throw error;
    return { outcome: outcome(at, 'aside', error.message, null, error.attempts) };
  }
}

function preparedArticle({ raw, prepared }: Ready, { outletId, from: outletFrom }: SettledOutlet, batch: Batch): PreparedArticle {
  const { analysis, title, publishedAt, genre } = prepared;
  const row = {
    outletId,
    importId: batch.importId,
    identity: prepared.identity,
    url: prepared.url,
    title: title.value,
    author: analysis.author,
    publishedAt: publishedAt === null ? null : new Date(publishedAt.value),
    mediaType: raw.mediaType,
    contentHash: prepared.contentHash,
    textHash: prepared.textHash,
    words: prepared.words,
    language: prepared.language,
    wire: analysis.wire,
    genre: genre?.value ?? null,
    outletFrom,
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
  await unlinkCopies(tx, [stored.id]);
  await replaceArticle(tx, stored.id, article, now);
}

/** How the items of a batch ended that were analysed, by what became of each identity. */
type Stored = {
  readonly known: ReadonlyMap<string, KnownArticle>;
  readonly ids: ReadonlyMap<unknown, number>;
  readonly copies: ReadonlyMap<string, Copy>;
  /** Articles whose stored text came with a later item of the import than this batch has. */
  readonly newer: ReadonlySet<number>;
};

function copyOutcome(at: string, { of, url }: Copy, ids: ReadonlyMap<unknown, number>): Outcome {
  const reason = `has the text of ${url ?? 'an article that came without an address'}`;
  return outcome(at, 'duplicate', reason, typeof of === 'number' ? of : (ids.get(of) ?? null));
}

function outcomesOf(steps: readonly Step[], { known, ids, copies, newer }: Stored): Outcome[] {
  const seen = new Map<string, Prepared>();
  return steps.map((step) => {
    if ('outcome' in step) return step.outcome;
    const { prepared, at } = step;
    const { identity } = prepared;
    const copy = copies.get(identity);
    if (copy !== undefined) return copyOutcome(at, copy, ids);
    const stored = known.get(identity);
    const state = stateOf(prepared, stored, seen.get(identity));
    seen.set(identity, prepared);
    const articleId = stored?.id ?? ids.get(identity) ?? null;
    if (state === 'updated' && stored !== undefined && newer.has(stored.id)) return outcome(at, 'duplicate', OLDER, articleId);
    return outcome(at, state, state === 'duplicate' ? ALREADY : prepared.note, articleId);
  });
}

/** Settles the outlets of the articles one after another: one may make the outlet of the next. */
async function createStorable(tx: Tx, all: Iterable<Ready>, batch: Batch, now: Date): Promise<(ready: Ready) => Promise<PreparedArticle>> {
  const claimOf = ({ raw, prepared }: Ready): Claim => ({ given: raw.outlet, signs: prepared });
  const outlets = await knownOutlets(tx, [...all].map(claimOf));
  return async (ready) => preparedArticle(ready, await settleOutlet(tx, outlets, claimOf(ready), batch.demo, now), batch);
}

async function storeSteps(jobs: Jobs, tx: Tx, steps: readonly Step[], batch: Batch, now: Date): Promise<Outcome[]> {
  const last = lastOfEach(steps);
  const { byIdentity: known, later } = await knownIdentities(tx, [...last.keys()], batch);
  const storable = await createStorable(tx, last.values(), batch, now);
  const fresh: PreparedArticle[] = [];
  const newer = new Set<number>();
  for (const [identity, ready] of last) {
    const stored = known.get(identity);
    if (stored === undefined) fresh.push(await storable(ready));
    else if ((later.get(stored.id) ?? -1) > (batch.indexes?.[ready.number] ?? 0)) newer.add(stored.id);
    else if (stored.textHash !== ready.prepared.textHash || stored.deletedAt !== null)
      await replace(jobs, tx, stored, await storable(ready), now);
  }
  const copies = await copiesAmong(tx, fresh);
  const own = fresh.filter(({ row }) => !copies.has(row.identity));
  return outcomesOf(steps, { known, ids: await insertArticles(tx, own, now), copies, newer });
}

/**
 * Analyses and stores a batch of items in one transaction, and answers how each ended, in order. The same article (canonical URL,
 * else hash of the text) is stored once, and so is the same text of one outlet; the same address with another text is an update. `also`
 * runs in the same transaction; when it throws, nothing is stored. Meant for some tens of items: the batch is in memory. The caller has
 * the lines of the outlets counted again once all is stored.
 */
export async function ingestArticles(
  { store, jobs, analyser }: IngestDeps,
  items: readonly IngestItem[],
  batch: Batch,
  also: (tx: Tx, outcomes: readonly Outcome[]) => Promise<void> = async () => undefined,
): Promise<Outcome[]> {
  const known = await knownContents(store, items);
  const raws = items.flatMap((item) => (item.kind === 'article' ? [rawOf(item.article, batch)] : []));
  const recall = await recallFor({ db: store.reader, dialect: store.dialect }, raws);
  const look = { analyser, batch, known, recall };
  const steps = await Promise.all(items.map((item, number) => analysed(item, number, look)));
  return store.transaction(async (tx) => {
    const outcomes = await storeSteps(jobs, tx, steps, batch, new Date());
    await also(tx, outcomes);
    return outcomes;
  });
}
