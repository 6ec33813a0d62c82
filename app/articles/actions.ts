'use server';
import { z } from 'zod';
import { GENRES } from '#lib/analysis/model/analysis.ts';
import { AppError } from '#lib/errors.ts';
import { rescoreArticles } from '#lib/usecases/analysing/rescore-articles.ts';
import { deleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { type ArticleEdit, editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { act, field, numbers } from '../_server/act.ts';
import { say } from '../_server/flash.ts';
import { plural } from '../_ui/format.ts';

function selected(form: FormData): number[] {
  const ids = numbers(form, 'article');
  if (ids.length === 0) throw new AppError('invalid', 'No article is selected: tick the boxes of those that you mean.');
  return ids;
}

function editOf(form: FormData): ArticleEdit {
  const [outlet, date, genre] = [field(form, 'set-outlet'), field(form, 'set-date'), field(form, 'set-genre')];
  if (outlet === null && date === null && genre === null)
    throw new AppError('invalid', 'Nothing to change: give an outlet, a date or a genre.');
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(date === null ? {} : { publishedAt: date }),
    ...(genre === null ? {} : { genre: genre === 'none' ? null : z.enum(GENRES).parse(genre) }),
  };
}

/** Changes outlet, date or genre of the selected articles. */
export async function editSelected(form: FormData): Promise<void> {
  await act(async (deps) => say(`${plural(await editArticles(deps, selected(form), editOf(form)), 'article')} changed.`));
}

/** Scores the selected articles again by the current method. */
export async function rescoreSelected(form: FormData): Promise<void> {
  await act(async (deps) => say(`${plural(await rescoreArticles(deps, selected(form)), 'article')} scored again.`));
}

/** Deletes the selected articles. */
export async function deleteSelected(form: FormData): Promise<void> {
  await act(async (deps) => {
    const ids = selected(form);
    await say(`${plural(await deleteArticles(deps, ids), 'article')} deleted.`, { undo: { kind: 'delete', ids } });
  });
}
