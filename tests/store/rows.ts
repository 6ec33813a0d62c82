import type { Store } from '#lib/store/client.ts';
import { ensureOutlet } from '#lib/store/outlets.ts';
import type { RowOf } from '#lib/store/tables.ts';

const NOW = new Date('2026-01-02T03:04:05.678Z');

/** The id of an outlet to hang articles on. */
export async function outletId(store: Store, name = 'The Hask Miner'): Promise<number> {
  return (await ensureOutlet(store, name, false, NOW)).id;
}

/** A row of the article table with the given values. */
export function articleRow(outlet: number, identity: string, given: Partial<RowOf<'Article'>> = {}): RowOf<'Article'> {
  return {
    outletId: outlet,
    importId: null,
    identity,
    url: null,
    title: 'Pit reopens',
    author: null,
    publishedAt: NOW,
    mediaType: 'text/plain',
    contentHash: 'c',
    textHash: 't',
    words: 250,
    language: 'en',
    wire: false,
    genre: null,
    outletFrom: 'given',
    titleFrom: 'headline',
    dateFrom: null,
    genreFrom: null,
    demo: false,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    ...given,
  };
}
