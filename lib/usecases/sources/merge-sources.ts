import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import type { Store } from '#lib/store/client.ts';
import { addMerge, removeMerge } from '#lib/store/source-merges.ts';
import type { Corpus } from '../reading/filters.ts';
import { findSource } from './read-source.ts';

type Deps = { readonly store: Store };

/** That one source of a corpus is the same as another, by any of their keys: who says so. */
export type SourceMerging = { readonly corpus: Corpus; readonly key: string; readonly into: string; readonly who: string };

/** What a merge did: `key` counts as `into` now, and so do the keys that were merged into it before (`along`). */
export type Merged = { readonly key: string; readonly into: string; readonly name: string; readonly along: readonly string[] };

/**
 * Makes one source count as another in every figure over several articles; scores of single articles stay. Both are taken as what they
 * already count as, so that no chain and no circle comes about. Throws `AppError`: `not-found`, `invalid` when they are one source already.
 */
export async function mergeSources({ store }: Deps, given: SourceMerging): Promise<Merged> {
  const demo = given.corpus === 'demo';
  const who = cleanText(given.who).trim().slice(0, 200);
  return store.transaction(async (tx) => {
    const [{ key }, { key: into, name }] = [await findSource(tx, demo, given.key), await findSource(tx, demo, given.into)];
    if (key === into) throw new AppError('invalid', `“${name}” is the same source already: choose another one.`);
    return { key, into, name, along: await addMerge(tx, demo, { key, into, who }, new Date()) };
  });
}

/** Which merge is taken apart: `along` are keys that go with it, as they came. */
export type TakingApart = { readonly corpus: Corpus; readonly key: string; readonly from: string; readonly along: readonly string[] };

/** Lets a source that was merged into another count for itself again. Throws `AppError('not-found')` when it is not merged there. */
export async function takeSourceApart({ store }: Deps, { corpus, key, from, along }: TakingApart): Promise<void> {
  await store.transaction(async (tx) => {
    if (await removeMerge(tx, corpus === 'demo', key, from, along)) return;
    throw new AppError('not-found', `“${key}” is not merged into “${from}”.`);
  });
}
