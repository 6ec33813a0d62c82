import type { Prisma, PrismaClient } from '#generated/sqlite/client.ts';
import { AppError } from '#lib/errors.ts';

export type Dialect = 'sqlite' | 'postgresql';

/** Where a query runs: the open store or a transaction. The types are the SQLite client's, the common subset of both databases. */
export type Tx = { readonly db: Prisma.TransactionClient; readonly dialect: Dialect };

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

async function openSqlite(url: string): Promise<[PrismaClient, PrismaClient]> {
  const [{ PrismaClient }, { SqliteAdapter }] = await Promise.all([import('#generated/sqlite/client.ts'), import('./sqlite-adapter.ts')]);
  const file = sqliteFile(url);
  const open = (readonly: boolean) =>
    new PrismaClient({ adapter: new SqliteAdapter({ url: file, timeout: 15_000, readonly }), transactionOptions: LIMITS });
  return [open(false), open(true)];
}

async function openPostgresql(url: string): Promise<[PrismaClient, PrismaClient]> {
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([import('#generated/postgresql/client.ts'), import('@prisma/adapter-pg')]);
  const schema = schemaOf(url);
  const pool = { connectionString: url, max: 10, ...(schema === null ? {} : { options: `-c search_path="${schema}"` }) };
  const adapter = new PrismaPg(pool, schema === null ? undefined : { schema });
  const client = new PrismaClient({ adapter, transactionOptions: LIMITS }) as unknown as PrismaClient;
  return [client, client];
}

/** Opens a database that is already migrated (`migrate.ts`). */
export async function openStore(url: string): Promise<Store> {
  const dialect = dialectOf(url);
  const [db, reader] = await (dialect === 'postgresql' ? openPostgresql(url) : openSqlite(url));
  return {
    dialect,
    db,
    reader,
    transaction: (work) =>
      db.$transaction(async (inner) => {
        if (dialect === 'postgresql') await inner.$executeRaw`SELECT pg_advisory_xact_lock(${WRITERS})`;
        return work({ db: inner, dialect });
      }),
    close: async () => {
      await db.$disconnect();
      if (reader !== db) await reader.$disconnect();
    },
  };
}
