import { setImmediate as breathe } from 'node:timers/promises';
import { extract } from '#lib/analysis/analyze.ts';
import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import { AppError } from '#lib/errors.ts';
import { replaceAnalysis } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { attributionCorrections, roleCorrections } from '#lib/store/corrections.ts';
import { outletLines } from '#lib/store/outlet-lines.ts';
import { keptAttribution } from './kept-attributions.ts';
import { rolesInForce } from './place-corrections.ts';
import { type Prepared, prepareArticle } from './prepare-article.ts';

/** A stored article analysed anew, and on what: `basis` is another when its text, outlet, corrections or the outlet's lines are. */
type AnalysedAgain = { readonly prepared: Prepared; readonly basis: string };

/** What an analysis of a stored article rests on besides its text and the method; null when the article is not there or deleted. */
async function groundsOf(tx: Tx, id: number) {
  const select = { contentHash: true, outletId: true };
  const article = await tx.db.article.findFirst({ where: { id, deletedAt: null }, select });
  if (article === null) return null;
  const roles = await roleCorrections(tx, id, article.contentHash);
  const attributions = await attributionCorrections(tx, id, article.contentHash);
  const lines = await outletLines(tx, article.outletId);
  return { roles, attributions, lines, basis: JSON.stringify([article, roles, attributions, lines.map(({ line }) => line)]) };
}

/** Analyses a stored article anew, with its corrections and the memory of its outlet; null when it is not there or deleted. */
async function analyseAgain(tx: Tx, id: number): Promise<AnalysedAgain | null> {
  const grounds = await groundsOf(tx, id);
  const article = grounds === null ? null : await tx.db.article.findFirst({ where: { id, deletedAt: null }, include: { text: true } });
  if (grounds === null || !article?.text) return null;
  const raw: RawArticle = {
    mediaType: article.mediaType === 'text/html' ? 'text/html' : 'text/plain',
    content: article.text.content,
    url: article.url,
    outlet: null,
    title: article.title,
    publishedAt: article.publishedAt?.toISOString() ?? null,
  };
  const { roles, lines, basis } = grounds;
  const known = { memory: outletMemory(lines.map((line) => line.text)), attributions: grounds.attributions.map(keptAttribution) };
  if (roles.length === 0) return { basis, prepared: prepareArticle(raw, null, known) };
  const { text, blocks } = extract(raw);
  const texts = blocks.map((block) => textOf(text, block));
  return { basis, prepared: prepareArticle(raw, null, { ...known, roles: rolesInForce(roles, texts) }) };
}

/** A stored article analysed anew, with its corrections and the memory of its outlet. Throws `AppError('not-found')`. */
export async function analysedAgain(tx: Tx, id: number): Promise<Prepared> {
  const again = await analyseAgain(tx, id);
  if (again === null) throw new AppError('not-found', `There is no article ${id}.`);
  return again.prepared;
}

/** Stores what was analysed outside the transaction, after analysing it anew when what it rests on has changed meanwhile. */
async function storeAgain(tx: Tx, id: number, { prepared, basis }: AnalysedAgain, now: Date): Promise<void> {
  const current = (await groundsOf(tx, id))?.basis === basis ? prepared : ((await analyseAgain(tx, id))?.prepared ?? null);
  if (current !== null) await replaceAnalysis(tx, id, current, now);
}

/**
 * Analyses some tens of articles anew, each on its own so that others get their turn, and stores that in one transaction in which `also`
 * runs. Articles that are not there or deleted are left out. Answers how many it were.
 */
export async function analyseSome(store: Store, ids: readonly number[], also: (tx: Tx) => Promise<void> = async () => undefined) {
  const again = new Map<number, AnalysedAgain>();
  for (const id of ids) {
    const one = await analyseAgain({ db: store.reader, dialect: store.dialect }, id);
    if (one !== null) again.set(id, one);
    await breathe();
  }
  await store.transaction(async (tx) => {
    for (const [id, one] of again) await storeAgain(tx, id, one, new Date());
    await also(tx);
  });
  return again.size;
}
