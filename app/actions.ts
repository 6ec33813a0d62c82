'use server';
import { join } from 'node:path';
import { redirect } from 'next/navigation';
import type { Runtime } from '#lib/runtime.ts';
import { undeleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { restoreKept } from '#lib/usecases/comparisons/kept-comparisons.ts';
import { undoCorrection } from '#lib/usecases/corrections/undo-correction.ts';
import { restoreFeed } from '#lib/usecases/feeds/manage-feeds.ts';
import { loadDemo, removeDemo } from '#lib/usecases/imports/demo-corpus.ts';
import { redoImport } from '#lib/usecases/imports/manage-imports.ts';
import { takeSourceApart } from '#lib/usecases/sources/merge-sources.ts';
import { undoStoryMove } from '#lib/usecases/stories/edit-stories.ts';
import { act, field } from './_server/act.ts';
import { parseUndo, say, type Undo } from './_server/flash.ts';
import { plural } from './_ui/format.ts';
import { redone } from './_ui/undone-import.ts';

async function load(deps: Runtime): Promise<void> {
  const stored = await loadDemo(deps, join(/* turbopackIgnore: true */ deps.env.home, 'demo'));
  await say(`The demonstration corpus is loaded: ${plural(stored, 'fictional article')}.`);
}

/** Loads the demonstration corpus. */
export async function loadDemoCorpus(): Promise<void> {
  await act(load);
  redirect('/?corpus=demo');
}

/** Removes the demonstration corpus; it can be loaded again. */
export async function removeDemoCorpus(): Promise<void> {
  await act(async (deps) => {
    const removed = await removeDemo(deps);
    await say(`The demonstration corpus is removed: ${plural(removed, 'fictional article')}.`, { undo: { kind: 'demo' } });
  });
  redirect('/');
}

/** Takes an act back and says so. */
async function takeBack(deps: Runtime, asked: Undo): Promise<void> {
  switch (asked.kind) {
    case 'demo':
      return load(deps);
    case 'correction':
      await undoCorrection(deps, asked.article, asked.id);
      return say('The correction is undone.');
    case 'source-merge':
      await takeSourceApart(deps, asked);
      return say('The sources are two again.');
    case 'comparison':
      await restoreKept(deps, asked.id);
      return say('The comparison is back.');
    case 'story':
      await undoStoryMove(deps, asked, 'analyst');
      return say('The stories are as they were.');
    case 'feed':
      await restoreFeed(deps, asked);
      return say(`${asked.title ?? asked.url} is subscribed to again.`);
    case 'import':
      return say(redone(await redoImport(deps, asked.id)));
    case 'delete':
      return say(`${plural(await undeleteArticles(deps, asked.ids), 'article')} restored.`);
  }
}

/** Takes back what the notice on screen is about. */
export async function undo(form: FormData): Promise<void> {
  await act((deps) => takeBack(deps, parseUndo(field(form, 'undo') ?? '')));
}
