import { z } from 'zod';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import { EDITED } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { articlesUpdatedBy, countUpdatedTexts, type TextCounts, undoneAmong } from '#lib/store/import-texts.ts';
import { restoreText } from '#lib/store/restore-text.ts';
import { findRevision, type Revision, replacementsOf } from '#lib/store/revisions.ts';
import type { AnalyseDeps } from '../analysing/analyse-again.ts';
import { AnalysisFault } from '../analysing/analyser.ts';
import { groundsOf, taskOfKept } from '../analysing/analysis-grounds.ts';
import type { Prepared } from '../analysing/prepared.ts';
import { queueRemembering } from '../line-memory/remember-lines.ts';
import { unlinkCopies } from '../stories/link-copies.ts';
import { TEXTS_JOB, textsKey } from './import-jobs.ts';
import { textToRestore } from './standing-text.ts';

type Deps = AnalyseDeps & { readonly jobs: Jobs };
const STEP = 20;
const MOST_NAMED = 20;
const PAYLOAD = z.object({ importId: z.number().int() });

/** Queues it, within the transaction that undoes the import or takes that back, where the import has brought texts up to date. */
export async function queueRestoring(jobs: Jobs, tx: Tx, importId: number): Promise<TextCounts> {
  const texts = await countUpdatedTexts(tx, importId);
  const total = texts.restorable + texts.newer;
  if (total > 0) await jobs.enqueue(tx, { kind: TEXTS_JOB, key: textsKey(importId), payload: { importId }, total });
  return texts;
}

/** A text to give back to an article, and what its analysis rests on. */
type Plan = { readonly id: number; readonly revision: Revision; readonly outletId: number; readonly grounds: Grounds };
type Grounds = Awaited<ReturnType<typeof groundsOf>>;

/** The outlet that an article goes to with a text: that of the text where it is still there, unless the article's was edited by hand. */
async function outletFor(tx: Tx, article: { readonly outletId: number; readonly outletFrom: string }, revision: Revision): Promise<number> {
  if (article.outletFrom === EDITED || revision.outletId === null) return article.outletId;
  return (await tx.db.outlet.findUnique({ where: { id: revision.outletId }, select: { id: true } }))?.id ?? article.outletId;
}

/** What is to be done for an article; null when it has the text that it ought to have, or is gone. */
async function planOf(tx: Tx, id: number): Promise<Plan | null> {
  const log = await replacementsOf(tx, id);
  const undone = await undoneAmong(tx, [...new Set(log.flatMap(({ importId }) => importId ?? []))]);
  const revisionId = textToRestore(log, undone);
  const article = await tx.db.article.findUnique({ where: { id }, select: { outletId: true, outletFrom: true } });
  if (revisionId === null || article === null) return null;
  const revision = await findRevision(tx, revisionId);
  const outletId = await outletFor(tx, article, revision);
  return { id, revision, outletId, grounds: await groundsOf(tx, id, { contentHash: revision.contentHash, outletId }) };
}

type Ready = { readonly plan: Plan; readonly prepared: Prepared };

async function analysed({ analyser }: Deps, plan: Plan): Promise<Ready> {
  return { plan, prepared: await analyser.prepare(taskOfKept(plan.revision, plan.grounds), 'whenever') };
}

/** What is ready for an article, `null` where nothing is to be done, or its number where the text can't be analysed. */
async function readied(deps: Deps, id: number): Promise<Ready | number | null> {
  const plan = await planOf({ db: deps.store.reader, dialect: deps.store.dialect }, id);
  try {
    return plan === null ? null : await analysed(deps, plan);
  } catch (error) {
    if (error instanceof AnalysisFault) return id;
    throw error;
  }
}

/** Gives one article its text, after looking anew which that is and analysing it anew when what was analysed is not it. */
async function giveBack(deps: Deps, tx: Tx, ready: Ready, now: Date): Promise<void> {
  const plan = await planOf(tx, ready.plan.id);
  if (plan === null) return;
  const same = plan.revision.id === ready.plan.revision.id && plan.grounds.basis === ready.plan.grounds.basis;
  const { prepared } = same ? ready : await analysed(deps, plan);
  const { id, revision, outletId } = plan;
  const { outletId: left } = await tx.db.article.findUniqueOrThrow({ where: { id }, select: { outletId: true } });
  await unlinkCopies(tx, [id]);
  await restoreText(tx, id, { revision, outletId, again: prepared }, now);
  await queueRemembering(deps.jobs, tx, [...new Set([left, outletId])]);
}

/** Some tens of articles in one transaction; answers those whose text can't be analysed. */
async function restoreSome(deps: Deps, ids: readonly number[]): Promise<number[]> {
  const all = await Promise.all(ids.map((id) => readied(deps, id)));
  const ready = all.flatMap((one) => (one === null || typeof one === 'number' ? [] : [one]));
  if (ready.length > 0)
    await deps.store.transaction(async (tx) => {
      for (const one of ready) await giveBack(deps, tx, one, new Date());
    });
  return all.filter((one) => typeof one === 'number');
}

/**
 * Gives every article that an import brought up to date the text that it ought to have: the last that arrived and whose import is not undone.
 * May be cut off at any point and run again, and run twice. Throws at its end when texts could not be analysed: their articles keep what
 * they have.
 */
export async function restoreTexts(
  deps: Deps & { readonly store: Store },
  importId: number,
  { signal, progress }: Pick<JobContext, 'signal' | 'progress'>,
): Promise<void> {
  const { store } = deps;
  const failed: number[] = [];
  let done = 0;
  let last = 0;
  while (!signal.aborted) {
    const ids = await articlesUpdatedBy({ db: store.reader, dialect: store.dialect }, importId, last, STEP);
    if (ids.length === 0) break;
    failed.push(...(await restoreSome(deps, ids)));
    last = ids[ids.length - 1];
    done += ids.length;
    progress(done);
  }
  if (failed.length > 0)
    throw new Error(
      `The earlier texts of ${failed.length} articles could not be analysed; they keep the text that they have: ${failed.slice(0, MOST_NAMED).join(', ')}`,
    );
}

/** Runs the queued giving back of texts; progress counts articles. */
export function restoreTextsHandler(deps: Deps): JobHandler {
  return {
    run: (payload, context) => restoreTexts(deps, PAYLOAD.parse(payload).importId, context),
    giveUp: async () => 'keep',
  };
}
