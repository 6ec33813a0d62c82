import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '#lib/errors.ts';
import { dialectOf, schemaOf, sqliteFile } from './client.ts';

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Applied = {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: unknown;
  readonly rolled_back_at: unknown;
};

/** The lock that Prisma Migrate takes too. */
const LOCK = 72_707_369;

function migrationsIn(directory: string): Migration[] {
  const file = (name: string) => join(/* turbopackIgnore: true */ directory, name, 'migration.sql');
  return readdirSync(/* turbopackIgnore: true */ directory)
    .filter((name) => existsSync(/* turbopackIgnore: true */ file(name)))
    .sort()
    .map((name) => {
      const sql = readFileSync(/* turbopackIgnore: true */ file(name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** The migrations still to apply, after a check that what was applied is what the program knows. */
function pending(all: readonly Migration[], rows: readonly Applied[]): Migration[] {
  const live = rows.filter((row) => !row.rolled_back_at);
  for (const row of live) {
    const known = all.find((migration) => migration.name === row.migration_name);
    if (!row.finished_at)
      throw new AppError('unavailable', `Migration ${row.migration_name} failed before: restore a backup or resolve it with Prisma.`);
    if (!known)
      throw new AppError('unavailable', `The database is newer than this program (migration ${row.migration_name}): update the program.`);
    if (known.checksum !== row.checksum)
      throw new AppError('unavailable', `Migration ${row.migration_name} was edited after it was applied.`);
  }
  const done = new Set(live.map((row) => row.migration_name));
  return all.filter((migration) => !done.has(migration.name));
}

function failed(migration: Migration, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError('unavailable', `Migration ${migration.name} could not be applied: ${reason}`, { cause });
}

async function migratePostgresql(url: string, all: readonly Migration[]): Promise<string[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  const schema = schemaOf(url);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (schema) {
      const quoted = client.escapeIdentifier(schema);
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoted}; SET search_path TO ${quoted}`);
    }
    await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL,
      finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
    const todo = pending(all, (await client.query<Applied>('SELECT * FROM _prisma_migrations')).rows);
    for (const migration of todo) {
      await client.query('BEGIN');
      try {
        await client.query(migration.sql);
        await client.query(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)`,
          [randomUUID(), migration.checksum, migration.name],
        );
        await client.query('COMMIT');
      } catch (cause) {
        await client.query('ROLLBACK');
        throw failed(migration, cause);
      }
    }
    return todo.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function migrateSqlite(url: string, all: readonly Migration[]): Promise<string[]> {
  const { default: Database } = await import('better-sqlite3');
  const file = sqliteFile(url);
  mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 30_000 });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('foreign_keys = OFF'); // SQLite changes a table by rebuilding it
    const apply = database.transaction(() => {
      database.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL,
        "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
        "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`);
      const todo = pending(all, database.prepare<[], Applied>('SELECT * FROM _prisma_migrations').all());
      const record = database.prepare(`INSERT INTO _prisma_migrations
        (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`);
      for (const migration of todo) {
        try {
          database.exec(migration.sql);
        } catch (cause) {
          throw failed(migration, cause);
        }
        const now = new Date().toISOString().replace('Z', '+00:00');
        record.run(randomUUID(), migration.checksum, now, migration.name, now);
      }
      const broken = todo.length === 0 ? [] : database.pragma('foreign_key_check'); // it reads the whole database
      if (Array.isArray(broken) && broken.length > 0)
        throw new AppError('unavailable', `Migrations left ${broken.length} broken foreign keys.`);
      return todo.map((migration) => migration.name);
    });
    return apply.immediate();
  } finally {
    database.close();
  }
}

/**
 * Applies what is missing of `<root>/<database>/<migration>/migration.sql`, each under a lock, so that of two callers one applies.
 * Keeps Prisma's own table of migrations. Returns the names applied; throws `AppError('unavailable')` when the histories disagree.
 */
export async function migrate(url: string, root: string): Promise<string[]> {
  const dialect = dialectOf(url);
  const all = migrationsIn(join(/* turbopackIgnore: true */ root, dialect));
  return dialect === 'postgresql' ? migratePostgresql(url, all) : migrateSqlite(url, all);
}
