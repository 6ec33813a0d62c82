import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dialect, openStore, type Store } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';

/** The databases that tests run on: SQLite always, PostgreSQL where `TEST_PG_URL` names a server. */
export const DIALECTS: readonly Dialect[] = process.env.TEST_PG_URL ? ['sqlite', 'postgresql'] : ['sqlite'];

export type ScratchStore = { readonly store: Store; readonly remove: () => Promise<void> };

type Place = { readonly url: string; readonly discard: () => Promise<void> };

async function onServer(server: string, sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function scratchDatabase(server: string): Promise<Place> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, discard: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

function scratchFile(): Place {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-store-'));
  return { url: `file:${join(directory, 'test.db')}`, discard: async () => rmSync(directory, { recursive: true, force: true }) };
}

/** An empty, migrated store of its own. */
export async function scratchStore(dialect: Dialect): Promise<ScratchStore> {
  const { url, discard } = dialect === 'postgresql' ? await scratchDatabase(process.env.TEST_PG_URL ?? '') : scratchFile();
  await migrate(url, 'prisma/migrations');
  const store = await openStore(url);
  return {
    store,
    remove: async () => {
      await store.close();
      await discard();
    },
  };
}
