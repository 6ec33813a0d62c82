import { AppError } from '#lib/errors.ts';
import { replaceAnalysis } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { unlinkCopies } from '../stories/link-copies.ts';
import { type Analyser, AnalysisFault } from './analyser.ts';
import { groundsOf, taskOfKept } from './analysis-grounds.ts';
import type { Prepared } from './prepared.ts';

export type AnalyseDeps = { readonly store: Store; readonly analyser: Analyser };

/** A stored article analysed anew, and on what: `basis` is another when its text, outlet, corrections or the outlet's lines are. */
type AnalysedAgain = { readonly prepared: Prepared; readonly basis: string };

/** What an analysis of a stored article rests on besides its text and the method; null when the article is not there or deleted. */
async function groundsOfStored(tx: Tx, id: number) {
  const article = await tx.db.article.findFirst({ where: { id, deletedAt: null }, select: { contentHash: true, outletId: true } });
  return article === null ? null : groundsOf(tx, id, article);
}

/** Analyses a stored article anew, with its corrections and the memory of its outlet; null when it is not there or deleted. */
async function analyseAgain(tx: Tx, analyser: Analyser, id: number, urgency: 'urgent' | 'whenever'): Promise<AnalysedAgain | null> {
  const grounds = await groundsOfStored(tx, id);
  const article = grounds === null ? null : await tx.db.article.findFirst({ where: { id, deletedAt: null }, include: { text: true } });
  if (grounds === null || !article?.text) return null;
  const task = taskOfKept({ ...article, content: article.text.content }, grounds);
  return { basis: grounds.basis, prepared: await analyser.prepare(task, urgency) };
}

/** A stored article analysed anew, with its corrections and the memory of its outlet. Throws `AppError`: `not-found`, or `invalid` when it can't be analysed. */
export async function analysedAgain(tx: Tx, analyser: Analyser, id: number): Promise<Prepared> {
  const again = await analyseAgain(tx, analyser, id, 'urgent').catch((error: unknown) => {
    throw error instanceof AnalysisFault ? new AppError('invalid', `The article ${error.message}.`, { cause: error }) : error;
  });
  if (again === null) throw new AppError('not-found', `There is no article ${id}.`);
  return again.prepared;
}

/** Stores what was analysed outside the transaction, after analysing it anew when what it rests on has changed meanwhile. */
async function storeAgain(tx: Tx, analyser: Analyser, id: number, { prepared, basis }: AnalysedAgain, now: Date): Promise<void> {
  const current = (await groundsOfStored(tx, id))?.basis === basis ? { prepared } : await analyseAgain(tx, analyser, id, 'whenever');
  if (current === null) return;
  await unlinkCopies(tx, [id]);
  await replaceAnalysis(tx, id, current.prepared, now);
}

/** The article analysed anew; null when it is not there, or can't be analysed: it then keeps the result that it has. */
async function againOrNothing(store: Store, analyser: Analyser, id: number): Promise<AnalysedAgain | null> {
  try {
    return await analyseAgain({ db: store.reader, dialect: store.dialect }, analyser, id, 'whenever');
  } catch (error) {
    if (error instanceof AnalysisFault) return null;
    throw error;
  }
}

/**
 * Analyses some tens of articles anew and stores that in one transaction in which `also` runs. Articles that are not there, deleted or
 * beyond the bounds of an analysis are left out. Answers how many it were.
 */
export async function analyseSome(
  { store, analyser }: AnalyseDeps,
  ids: readonly number[],
  also: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<number> {
  const again = await Promise.all(ids.map((id) => againOrNothing(store, analyser, id)));
  let done = 0;
  await store.transaction(async (tx) => {
    for (const [i, one] of again.entries()) {
      if (one === null) continue;
      await storeAgain(tx, analyser, ids[i], one, new Date());
      done++;
    }
    await also(tx);
  });
  return done;
}
