import type { Dialect, Store } from '#lib/store/client.ts';
import { freshStore, postgresql, sqlite } from './databases.ts';

/** The databases that everything must work on. */
export const DIALECTS: readonly Dialect[] = ['sqlite', 'postgresql'];

export type ScratchStore = { readonly store: Store; readonly remove: () => Promise<void> };

/** An empty, migrated store of its own, on a database that ends with it. */
export async function scratchStore(dialect: Dialect): Promise<ScratchStore> {
  const database = await { sqlite, postgresql }[dialect]();
  const store = await freshStore(database);
  return {
    store,
    remove: async () => {
      await store.close();
      await database.stop();
    },
  };
}
