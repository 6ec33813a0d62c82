import { setImmediate as breathe } from 'node:timers/promises';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import { VERSION } from '#lib/analysis/version.ts';
import { AppError } from '#lib/errors.ts';
import { articleIdsAfter, replaceAnalysis } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { rolesFor } from '#lib/store/corrections.ts';
import { type Prepared, prepareArticle } from './prepare-article.ts';

type Deps = { readonly store: Store };
const STEP = 20;

/** Analyses a stored article anew, with its corrections. Throws `AppError('not-found')`. */
export async function preparedAgain(tx: Tx, id: number): Promise<Prepared> {
  const article = await tx.db.article.findFirst({ where: { id, deletedAt: null }, include: { text: true } });
  if (!article?.text) throw new AppError('not-found', `There is no article ${id}.`);
  const raw: RawArticle = {
    mediaType: article.mediaType === 'text/html' ? 'text/html' : 'text/plain',
    content: article.text.content,
    url: article.url,
    outlet: null,
    title: article.title,
    publishedAt: article.publishedAt?.toISOString() ?? null,
  };
  return prepareArticle(raw, null, await rolesFor(tx, id, article.contentHash));
}

async function rescoreSome({ store }: Deps, ids: readonly number[]): Promise<void> {
  const prepared: { readonly id: number; readonly again: Prepared }[] = [];
  for (const id of ids) {
    prepared.push({ id, again: await preparedAgain({ db: store.reader, dialect: store.dialect }, id) });
    await breathe();
  }
  await store.transaction(async (tx) => {
    for (const { id, again } of prepared) await replaceAnalysis(tx, id, again, new Date());
  });
}

/** Analyses articles anew by the current method; the results of other versions are kept. Answers how many. */
export async function rescoreArticles(deps: Deps, ids: readonly number[]): Promise<number> {
  for (let i = 0; i < ids.length; i += STEP) await rescoreSome(deps, ids.slice(i, i + STEP));
  return ids.length;
}

/** Analyses every article whose current result is of another method version. May be cut off and called again. Answers how many. */
export async function rescoreStale(deps: Deps, onProgress: (done: number) => void = () => undefined): Promise<number> {
  const { store } = deps;
  let done = 0;
  let last = 0;
  for (;;) {
    const ids = await articleIdsAfter({ db: store.reader, dialect: store.dialect }, last, STEP, VERSION);
    if (ids.length === 0) return done;
    await rescoreSome(deps, ids);
    last = ids[ids.length - 1];
    done += ids.length;
    onProgress(done);
  }
}
