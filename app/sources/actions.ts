'use server';
import { redirect } from 'next/navigation';
import { CORPORA } from '#lib/usecases/reading/filters.ts';
import { mergeSources, takeSourceApart } from '#lib/usecases/sources/merge-sources.ts';
import { act, field } from '../_server/act.ts';
import { say, type Undo } from '../_server/flash.ts';
import { sourceAddress } from './_parts/source-address.ts';

/** Keys that the notice can take along with the one that is taken apart again: it is kept in a cookie. */
const MOST_ALONG = 10;

const corpusOf = (form: FormData) => CORPORA.find((name) => name === form.get('corpus')) ?? 'real';

/** Makes the source count as another, and goes there. */
export async function merge(form: FormData): Promise<void> {
  const corpus = corpusOf(form);
  const merged = await act(async (deps) => {
    const given = { corpus, key: field(form, 'key') ?? '', into: field(form, 'into') ?? '', who: 'analyst' };
    const { key, into, name, along } = await mergeSources(deps, given);
    const undo: Undo | null = along.length > MOST_ALONG ? null : { kind: 'source-merge', corpus, key, from: into, along: [...along] };
    await say(`“${key}” counts as ${name} now.`, { undo });
    return into;
  });
  if (merged !== null) redirect(sourceAddress(merged, { corpus }));
}

/** Lets what was merged into the source count for itself again. */
export async function takeApart(form: FormData): Promise<void> {
  const [key, from] = [field(form, 'key') ?? '', field(form, 'from') ?? ''];
  await act(async (deps) => {
    await takeSourceApart(deps, { corpus: corpusOf(form), key, from, along: [] });
    await say(`“${key}” counts for itself again.`);
  });
}
