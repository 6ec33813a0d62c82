import { GENRES, type Genre } from '#lib/analysis/model/analysis.ts';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import { EDITED, refold } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { refreshLayers } from '#lib/store/live-layers.ts';
import { outletsOfArticles } from '#lib/store/outlet-queries.ts';
import { ensureOutlet } from '#lib/store/outlets.ts';
import { queueRemembering } from '../line-memory/remember-lines.ts';
import { instantOf } from './instant.ts';

type Deps = { readonly store: Store; readonly jobs: Jobs };

/** What to change; a field that is left out stays. A null date is "no date", a null genre "not declared". */
export type ArticleEdit = {
  readonly outlet?: string;
  readonly title?: string;
  readonly publishedAt?: string | null;
  readonly genre?: Genre | null;
};

function required(value: string, what: string): string {
  const text = cleanText(value).trim().slice(0, 500);
  if (text === '') throw new AppError('invalid', `The ${what} is empty.`);
  return text;
}

function dateColumns(publishedAt: string | null) {
  const instant = publishedAt === null ? null : instantOf(publishedAt);
  if (publishedAt !== null && instant === null) throw new AppError('invalid', `“${publishedAt}” is not a date: write it as 2026-10-06.`);
  return { publishedAt: instant === null ? null : new Date(instant), dateFrom: EDITED };
}

function genreColumns(genre: Genre | null) {
  if (genre !== null && !GENRES.includes(genre)) throw new AppError('invalid', `“${genre}” is not a genre: ${GENRES.join(', ')}.`);
  return { genre, genreFrom: EDITED };
}

/** The columns of articles that go to an outlet; the lines of that one and of those that they leave are counted again. */
async function moveTo({ jobs }: Deps, tx: Tx, ids: readonly number[], outlet: string, now: Date) {
  const { id } = await ensureOutlet(tx, outlet, false, now);
  await queueRemembering(jobs, tx, [...new Set([...(await outletsOfArticles(tx, ids)), id])]);
  return { outletId: id, outletFrom: EDITED };
}

/**
 * Changes outlet, title, date or genre of one or many articles; they are marked as edited and survive a new text of the same address.
 * Answers how many articles were changed. Throws `AppError('invalid')` before anything is changed.
 */
export async function editArticles({ store, jobs }: Deps, ids: readonly number[], edit: ArticleEdit): Promise<number> {
  const outlet = edit.outlet === undefined ? null : required(edit.outlet, 'outlet');
  const columns = {
    ...(edit.title === undefined ? {} : { title: required(edit.title, 'title'), titleFrom: EDITED }),
    ...(edit.publishedAt === undefined ? {} : dateColumns(edit.publishedAt)),
    ...(edit.genre === undefined ? {} : genreColumns(edit.genre)),
  };
  return store.transaction(async (tx) => {
    const now = new Date();
    const owner = outlet === null ? {} : await moveTo({ store, jobs }, tx, ids, outlet, now);
    let changed = 0;
    for (const id of ids) {
      const { count } = await tx.db.article.updateMany({ where: { id, deletedAt: null }, data: { ...columns, ...owner, updatedAt: now } });
      changed += count;
    }
    await refreshLayers(tx, ids);
    if (edit.title !== undefined) for (const id of ids) await refold(tx, id);
    return changed;
  });
}
