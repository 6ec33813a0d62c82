import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';

type Connection = SqlDriverAdapter & { readonly client: Database };

const PRAGMAS = `PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=15000;
PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=8000; PRAGMA temp_store=MEMORY;`;

/** Lets one holder in at a time, in the order of asking; the answer releases it. */
function createLock(): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve();
  return async () => {
    const before = tail;
    let release: () => void = () => undefined;
    tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  };
}

/** Runs `open` while the connection's plain BEGIN takes the write lock at once. */
async function immediately<T>(connection: Connection, open: () => Promise<T>): Promise<T> {
  const { client } = connection;
  const prepare = client.prepare;
  client.prepare = ((sql: string) => prepare.call(client, sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)) as typeof prepare;
  try {
    return await open();
  } finally {
    client.prepare = prepare;
  }
}

/**
 * The stock adapter runs everything over one connection, opens transactions with a deferred BEGIN (read-then-write transactions
 * of two processes then fail at once, whatever the busy timeout), and lets a query from outside an open transaction run inside it
 * (undone by its rollback although it was acknowledged). Here transactions begin immediate, and one lock keeps both uses apart.
 */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  /** The connection that Prisma's client uses, once it does: what holds a transaction open may write on it. */
  database: Database | undefined;

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = (await super.connect()) as Connection;
    await connection.executeScript(PRAGMAS);
    this.database = connection.client;
    const lock = createLock();
    const alone =
      <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        const release = await lock();
        try {
          return await run(...args);
        } finally {
          release();
        }
      };
    const [query, execute, start] = [
      connection.queryRaw.bind(connection),
      connection.executeRaw.bind(connection),
      connection.startTransaction.bind(connection),
    ];
    connection.queryRaw = alone((sql: SqlQuery) => query(sql));
    connection.executeRaw = alone((sql: SqlQuery) => execute(sql));
    connection.startTransaction = async (isolation) => {
      const release = await lock();
      try {
        return releasing(await immediately(connection, () => start(isolation)), release);
      } catch (error) {
        release();
        throw error;
      }
    };
    return connection;
  }
}

/** The transaction, giving the lock back when it ends either way. */
function releasing(transaction: Transaction, release: () => void): Transaction {
  const [commit, rollback] = [transaction.commit.bind(transaction), transaction.rollback.bind(transaction)];
  transaction.commit = () => commit().finally(release);
  transaction.rollback = () => rollback().finally(release);
  return transaction;
}
