'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CLAIMS, SOURCE_CLASSES, STANCES } from '#lib/analysis/model/attributed.ts';
import type { Runtime } from '#lib/runtime.ts';
import { addAttribution, checkAttributions, correctSource, removeAttribution } from '#lib/usecases/corrections/correct-attribution.ts';
import type { Pointed } from '#lib/usecases/corrections/find-words.ts';
import type { SourceAnswer } from '#lib/usecases/corrections/given-source.ts';
import { act, field, numbers } from '../../_server/act.ts';
import { say } from '../../_server/flash.ts';

const CLASS = z.enum(SOURCE_CLASSES).nullable();

function pointed(form: FormData, name: string): Pointed | null {
  const text = field(form, name);
  const [start] = numbers(form, `${name}Start`);
  return text === null ? null : { text, start: start ?? null };
}

function sourceIn(form: FormData): SourceAnswer {
  return { name: field(form, 'name'), sourceClass: CLASS.parse(field(form, 'class')), words: pointed(form, 'words') };
}

const relationIn = (form: FormData) => ({
  articleId: z.int().parse(numbers(form, 'article')[0]),
  start: z.int().parse(numbers(form, 'start')[0]),
  who: 'analyst',
  why: field(form, 'why'),
});

/** Does it, says so with the way back, and shows the article without the form. */
async function corrected(article: number, text: string, work: (deps: Runtime) => Promise<number>): Promise<void> {
  const done = await act(async (deps) => {
    const id = await work(deps);
    await say(text, { undo: { kind: 'correction', article, id } });
    return true;
  });
  if (done) redirect(`/articles/${article}`);
}

/** Gives a relation another source and scores the article again. */
export async function giveSource(form: FormData): Promise<void> {
  const relation = relationIn(form);
  const source = sourceIn(form);
  await corrected(relation.articleId, 'The source is put right, and the article is scored again.', (deps) =>
    correctSource(deps, relation, source),
  );
}

/** Takes a relation away that is none, and scores the article again. */
export async function takeAway(form: FormData): Promise<void> {
  const relation = relationIn(form);
  await corrected(relation.articleId, 'That is no attribution now, and the article is scored again.', (deps) =>
    removeAttribution(deps, relation),
  );
}

/** Adds a relation that was not found, and scores the article again. */
export async function addMissing(form: FormData): Promise<void> {
  const [articleId] = numbers(form, 'article');
  const how = z.object({ claim: z.enum(CLAIMS), stance: z.enum(STANCES) }).parse({ claim: form.get('claim'), stance: form.get('stance') });
  const content = pointed(form, 'content') ?? { text: '', start: null };
  const given = { articleId, content, cue: pointed(form, 'cue'), source: sourceIn(form), who: 'analyst', why: field(form, 'why'), ...how };
  await corrected(articleId, 'The attribution is added, and the article is scored again.', (deps) => addAttribution(deps, given));
}

/** Keeps that somebody has looked at all attributions of the article. */
export async function checkAll(form: FormData): Promise<void> {
  const [articleId] = numbers(form, 'article');
  await corrected(articleId, 'The article counts as checked.', (deps) => checkAttributions(deps, { articleId, who: 'analyst' }));
}
