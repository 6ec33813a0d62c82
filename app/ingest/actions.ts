'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { AppError } from '#lib/errors.ts';
import type { Runtime } from '#lib/runtime.ts';
import { addressesIn, fetchUrls } from '#lib/usecases/imports/fetch-urls.ts';
import { cancelImport, pauseImport, redoImport, restartImport, resumeImport, undoImport } from '#lib/usecases/imports/manage-imports.ts';
import { type Draft, type Preview, previewArticle } from '#lib/usecases/imports/preview-article.ts';
import { retryItems } from '#lib/usecases/imports/retry-items.ts';
import { saveArticle } from '#lib/usecases/imports/save-article.ts';
import { act, field, numbers } from '../_server/act.ts';
import { say } from '../_server/flash.ts';
import { guard } from '../_server/guard.ts';
import { runtime } from '../_server/runtime.ts';
import { redone, undone } from '../_ui/undone-import.ts';

/** What the paste form shows: the draft as it was sent, and how it would be stored or why it can't be. */
export type PasteState = { readonly draft: Draft | null; readonly preview: Preview | null; readonly problem: string | null };

const SAVED: Readonly<Record<string, string>> = {
  stored: 'The article is stored.',
  updated: 'The article was known: its text is brought up to date.',
  duplicate: 'The article was stored already; nothing is changed.',
};

/** Previews the pasted article, or saves it when the form says so and goes to it. */
export async function paste(_before: PasteState, form: FormData): Promise<PasteState> {
  const content = form.get('content');
  const [url, outlet, title, publishedAt, genre] = ['url', 'outlet', 'title', 'publishedAt', 'genre'].map((name) => field(form, name));
  const draft: Draft = { content: typeof content === 'string' ? content : '', url, outlet, title, publishedAt, genre };
  if (draft.content.trim() === '' && form.get('intent') !== 'save') return { draft, preview: null, problem: null };
  let saved: { articleId: number; state: string };
  try {
    guard(await headers());
    const deps = await runtime();
    if (form.get('intent') !== 'save') return { draft, preview: await previewArticle(deps, draft), problem: null };
    saved = await saveArticle(deps, draft);
  } catch (error) {
    if (error instanceof AppError) return { draft, preview: null, problem: error.message };
    throw error;
  }
  await say(SAVED[saved.state] ?? 'The article is stored.');
  redirect(`/articles/${saved.articleId}`);
}

/** Has the pages of the given addresses fetched, and shows how that goes. */
export async function fetchPages(form: FormData): Promise<void> {
  const options = { outlet: field(form, 'outlet'), publishedAt: null };
  const id = await act((deps) => deps.allowance.run(() => fetchUrls(deps, addressesIn(field(form, 'addresses') ?? ''), options)));
  if (id !== null) redirect(`/ingest/imports/${id}`);
}

/** Undoes an import: the articles that it brought are deleted, texts that it brought up to date come back. */
export async function takeImportBack(form: FormData): Promise<void> {
  await act(async (deps) => {
    const [id] = numbers(form, 'import');
    await say(undone(await undoImport(deps, id)), { undo: { kind: 'import', id } });
  });
}

/** Takes the undoing of an import back. */
export async function bringImportBack(form: FormData): Promise<void> {
  await act(async (deps) => {
    const [id] = numbers(form, 'import');
    await say(redone(await redoImport(deps, id)));
  });
}

/** Does something with the import that a form names, and says what it was. */
async function actOnImport(form: FormData, does: (deps: Runtime, id: number) => Promise<void>, said: string): Promise<void> {
  await act(async (deps) => {
    for (const id of numbers(form, 'import')) await does(deps, id);
    await say(said);
  });
}

/** Stops an import for good; what is stored stays. */
export async function stopImport(form: FormData): Promise<void> {
  await actOnImport(form, cancelImport, 'The import is stopped. What it has stored stays.');
}

/** Holds an import until it is resumed. */
export async function holdImport(form: FormData): Promise<void> {
  await actOnImport(form, pauseImport, 'The import is paused.');
}

/** Lets a paused import go on. */
export async function continueImport(form: FormData): Promise<void> {
  await actOnImport(form, resumeImport, 'The import goes on.');
}

/** Lets a failed import go on from where it was. */
export async function startImportAgain(form: FormData): Promise<void> {
  await actOnImport(form, restartImport, 'The import goes on from where it failed.');
}

/** Tries items again that an import has set aside: the one that the form names, or all. */
export async function retryAside(form: FormData): Promise<void> {
  const [item = null] = numbers(form, 'item');
  await actOnImport(form, (deps, id) => retryItems(deps, id, item), 'What was set aside is tried again.');
}
