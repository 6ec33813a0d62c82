import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore, type Store } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';

export const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');

/** A kind of database to test on; `fresh` opens a new migrated one. */
export type TestDatabase = {
  readonly name: 'sqlite' | 'postgresql';
  /** The address of a new, empty, migrated database. */
  freshUrl(): Promise<string>;
  /** The same without a migration. */
  emptyUrl(): Promise<string>;
  stop(): Promise<void>;
};

export async function sqlite(): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-test-'));
  const template = join(directory, 'template.db');
  await migrate(`file:${template}`, MIGRATIONS);
  return {
    name: 'sqlite',
    freshUrl: async () => {
      const file = join(directory, `${randomUUID()}.db`);
      copyFileSync(template, file);
      return `file:${file}`;
    },
    emptyUrl: async () => `file:${join(directory, `${randomUUID()}.db`)}`,
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Databases of their own on the PostgreSQL server that `postgres-server.ts` has found or started. */
async function postgresql(server: string): Promise<TestDatabase> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const made: string[] = [];
  const create = async (template: string | null) => {
    const name = `caveat_test_${randomUUID().replaceAll('-', '')}`;
    await admin.query(`CREATE DATABASE ${name}${template === null ? '' : ` TEMPLATE ${template}`}`);
    made.push(name);
    return name;
  };
  const urlOf = (name: string) => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return url.toString();
  };
  const template = await create(null);
  await migrate(urlOf(template), MIGRATIONS);
  return {
    name: 'postgresql',
    freshUrl: async () => urlOf(await create(template)),
    emptyUrl: async () => urlOf(await create(null)),
    stop: async () => {
      for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/** Opens a new database of the kind. */
export async function freshStore(database: TestDatabase): Promise<Store> {
  return openStore(await database.freshUrl());
}

const SERVER = process.env.TEST_PG_URL;

/** The kinds of database to run each store test on: SQLite always, PostgreSQL where a server could be had. */
export const DATABASES: Readonly<Record<string, () => Promise<TestDatabase>>> = SERVER
  ? { sqlite, postgresql: () => postgresql(SERVER) }
  : { sqlite };
