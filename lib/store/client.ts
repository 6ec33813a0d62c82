import type { Database } from 'better-sqlite3';
import type { Prisma, PrismaClient } from '#generated/sqlite/client.ts';
import { AppError } from '#lib/errors.ts';
import type { SqliteAdapter } from './sqlite-adapter.ts';

export type Dialect = 'sqlite' | 'postgresql';

/** Where a query runs: the open store or a transaction. The types are the SQLite client's, the common subset of both databases. */
export type Tx = {
  readonly db: Prisma.TransactionClient;
  readonly dialect: Dialect;
  /** The connection of a transaction on SQLite, for rows in bulk. */
  readonly connection?: Database | undefined;
};

/** An open database. `db` writes and reads its own writes; `reader` serves pages and never waits for a write. */
export type Store = {
  readonly dialect: Dialect;
  readonly db: PrismaClient;
  readonly reader: PrismaClient;
  /** One writer at a time on both databases; everything in `work` must go through its `tx`. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

const LIMITS = { maxWait: 60_000, timeout: 60_000 };
const WRITERS = 907_301;

/** Which database a URL names. */
export function dialectOf(url: string): Dialect {
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite';
}

/** The file behind `file:…`. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '');
}

const SCHEMA_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/** The schema that the URL of a PostgreSQL database names with `?schema=`; null for the server's own. Throws `AppError('configuration')`. */
export function schemaOf(url: string): string | null {
  const schema = new URL(url).searchParams.get('schema');
  if (schema === null || schema === '') return null;
  if (SCHEMA_NAME.test(schema)) return schema;
  throw new AppError('configuration', `DATABASE_URL: “${schema}” can't be the name of a schema: use letters, digits and underscores.`);
}

type Opened = Pick<Store, 'db' | 'reader'> & { readonly connection?: () => Database | undefined };

async function openSqlite(url: string): Promise<Opened> {
  const [{ PrismaClient }, adapters] = await Promise.all([import('#generated/sqlite/client.ts'), import('./sqlite-adapter.ts')]);
  const adapterOf = (readonly: boolean) => new adapters.SqliteAdapter({ url: sqliteFile(url), timeout: 15_000, readonly });
  const open = (adapter: SqliteAdapter) => new PrismaClient({ adapter, transactionOptions: LIMITS });
  const writing = adapterOf(false);
  return { db: open(writing), reader: open(adapterOf(true)), connection: () => writing.database };
}

async function openPostgresql(url: string): Promise<Opened> {
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([import('#generated/postgresql/client.ts'), import('@prisma/adapter-pg')]);
  const schema = schemaOf(url);
  const pool = { connectionString: url, max: 10, ...(schema === null ? {} : { options: `-c search_path="${schema}"` }) };
  const adapter = new PrismaPg(pool, schema === null ? undefined : { schema });
  const db = new PrismaClient({ adapter, transactionOptions: LIMITS }) as unknown as PrismaClient;
  return { db, reader: db };
}

/** Opens a database that is already migrated (`migrate.ts`). */
export async function openStore(url: string): Promise<Store> {
  const dialect = dialectOf(url);
  const { db, reader, connection } = await (dialect === 'postgresql' ? openPostgresql(url) : openSqlite(url));
  return {
    dialect,
    db,
    reader,
    transaction: (work) =>
      db.$transaction(async (inner) => {
        if (dialect === 'postgresql') await inner.$executeRaw`SELECT pg_advisory_xact_lock(${WRITERS})`;
        return work({ db: inner, dialect, connection: connection?.() });
      }),
    close: async () => {
      await db.$disconnect();
      if (reader !== db) await reader.$disconnect();
    },
  };
}
