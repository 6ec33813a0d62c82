'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { GENRES } from '#lib/analysis/model/analysis.ts';
import { ROLES, type VerdictReason } from '#lib/analysis/model/classified.ts';
import { deleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { correctBlock } from '#lib/usecases/corrections/correct-block.ts';
import { explainBlock } from '#lib/usecases/corrections/explain-block.ts';
import { undoCorrection as takeBack } from '#lib/usecases/corrections/undo-correction.ts';
import { act, field, numbers } from '../../_server/act.ts';
import { say } from '../../_server/flash.ts';

/** Gives a block another role and scores the article again. */
export async function correctRole(form: FormData): Promise<void> {
  const [[articleId], [block], role] = [numbers(form, 'article'), numbers(form, 'block'), z.enum(ROLES).parse(form.get('role'))];
  await act(async (deps) => {
    const id = await correctBlock(deps, { articleId, block, role, who: 'analyst', why: field(form, 'why') });
    await say(`The block is ${role} now, and the article is scored again.`, { undo: { kind: 'correction', article: articleId, id } });
  });
}

/** What the models weighed about a block. */
export async function weighBlock(articleId: number, block: number): Promise<readonly VerdictReason[]> {
  const asked = z.tuple([z.int(), z.int()]).parse([articleId, block]);
  return (await act((deps) => explainBlock(deps, ...asked))) ?? [];
}

/** Takes a correction of the list back. */
export async function undoCorrection(form: FormData): Promise<void> {
  const [[articleId], [id]] = [numbers(form, 'article'), numbers(form, 'correction')];
  await act(async (deps) => {
    await takeBack(deps, articleId, id);
    await say('It is undone.');
  });
}

/** Changes outlet, title, date and genre of the article where the form differs from what it began with. */
export async function editArticle(form: FormData): Promise<void> {
  const genre = z.enum(GENRES).nullable().parse(field(form, 'genre'));
  const given = { outlet: field(form, 'outlet') ?? '', title: field(form, 'title') ?? '', publishedAt: field(form, 'publishedAt'), genre };
  const edit = Object.fromEntries(Object.entries(given).filter(([name, value]) => (value ?? '') !== (field(form, `was-${name}`) ?? '')));
  await act(async (deps) => {
    await editArticles(deps, numbers(form, 'article'), edit);
    await say('The details are changed.');
  });
}

/** Deletes the article. */
export async function deleteArticle(form: FormData): Promise<void> {
  const ids = numbers(form, 'article');
  const done = await act(async (deps) => {
    await deleteArticles(deps, ids);
    await say('The article is deleted.', { undo: { kind: 'delete', ids } });
    return true;
  });
  if (done) redirect('/articles');
}
