import type { Store, Tx } from '#lib/store/client.ts';

/** What a use case that only reads needs. */
export type Reading = { readonly store: Store };

/** The store's connection for pages, which never waits for a write. */
export function readerOf({ store }: Reading): Tx {
  return { db: store.reader, dialect: store.dialect };
}
