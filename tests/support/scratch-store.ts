import type { Store } from '#lib/store/client.ts';
import { DATABASES, freshStore } from './databases.ts';

/** The databases that everything must work on. */
export const DIALECTS: readonly string[] = Object.keys(DATABASES);

export type ScratchStore = { readonly store: Store; readonly remove: () => Promise<void> };

/** An empty, migrated store of its own, on a database that ends with it. */
export async function scratchStore(dialect: string): Promise<ScratchStore> {
  const database = await DATABASES[dialect]();
  const store = await freshStore(database);
  return {
    store,
    remove: async () => {
      await store.close();
      await database.stop();
    },
  };
}
