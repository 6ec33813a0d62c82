import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dialect, openStore, type Store } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';

/** The databases that tests run on: SQLite always, PostgreSQL where `TEST_PG_URL` names a server. */
export const DIALECTS: readonly Dialect[] = process.env.TEST_PG_URL ? ['sqlite', 'postgresql'] : ['sqlite'];

export type ScratchStore = { readonly store: Store; readonly remove: () => Promise<void> };

function scratchUrl(dialect: Dialect): { url: string; discard: () => void } {
  if (dialect === 'postgresql') {
    const url = new URL(process.env.TEST_PG_URL ?? '');
    url.searchParams.set('schema', `scratch_${randomUUID().replaceAll('-', '')}`);
    return { url: url.href, discard: () => undefined };
  }
  const directory = mkdtempSync(join(tmpdir(), 'caveat-store-'));
  return { url: `file:${join(directory, 'test.db')}`, discard: () => rmSync(directory, { recursive: true, force: true }) };
}

/** An empty, migrated store of its own. */
export async function scratchStore(dialect: Dialect): Promise<ScratchStore> {
  const { url, discard } = scratchUrl(dialect);
  await migrate(url, 'prisma/migrations');
  const store = await openStore(url);
  return {
    store,
    remove: async () => {
      const schema = new URL(url).searchParams.get('schema');
      if (schema) await store.db.$executeRawUnsafe(`DROP SCHEMA "${schema}" CASCADE`);
      await store.close();
      discard();
    },
  };
}
