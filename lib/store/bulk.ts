import type { Database, Statement } from 'better-sqlite3';
import { Prisma } from '#generated/sqlite/client.ts';
import type { Tx } from './client.ts';
import { type RowOf, TABLES, type Table } from './tables.ts';

const ROWS_AT_ONCE = 1000;

/** A date as both adapters write it; SQLite compares dates as text, so raw SQL must use exactly this form. */
export function timestamp(date: Date): string {
  return date.toISOString().replace('Z', '+00:00');
}

const name = (text: string) => Prisma.raw(`"${text.replaceAll('"', '""')}"`);

function cell(value: unknown): unknown {
  if (value instanceof Date) return timestamp(value);
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

/** The columns of a table with their PostgreSQL types. */
export type ColumnTypes = Readonly<Record<string, string>>;
type Cells = Readonly<Record<string, unknown>>;

const INSERTS = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** The INSERT of one row, prepared once for a connection. */
function insertOf(connection: Database, table: string, columns: readonly string[]): Statement<unknown[], unknown> {
  const known = INSERTS.get(connection) ?? new Map<string, Statement<unknown[], unknown>>();
  INSERTS.set(connection, known);
  const sql = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join()}) VALUES (${columns.map(() => '?').join()})`;
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

/** The connection of a transaction on SQLite, on which rows are written past Prisma's client; null on PostgreSQL. Throws outside a transaction. */
function connectionOf({ dialect, connection }: Tx): Database | null {
  if (dialect === 'postgresql') return null;
  if (connection === undefined) throw new TypeError('Rows are inserted within a transaction.');
  return connection;
}

/** The rows of one insert into PostgreSQL as a SELECT over a single JSON parameter: ten times faster than one parameter per cell. */
function selectRows(types: ColumnTypes, rows: readonly Cells[]): Prisma.Sql {
  const columns = Object.keys(types);
  const definition = Prisma.join(columns.map((column) => Prisma.sql`${name(column)} ${Prisma.raw(types[column])}`));
  const names = Prisma.join(columns.map(name));
  return Prisma.sql`(${names}) SELECT ${names} FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(${definition})`;
}

/** Inserts rows of a table in a transaction; for tables that are written often there is `insertRows`. Throws when a row breaks a constraint. */
export async function insertInto(tx: Tx, table: string, types: ColumnTypes, rows: readonly Cells[]): Promise<void> {
  const connection = connectionOf(tx);
  const columns = Object.keys(types);
  if (connection === null) {
    for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
      await tx.db.$executeRaw`INSERT INTO ${name(table)} ${selectRows(types, rows.slice(i, i + ROWS_AT_ONCE))}`;
    return;
  }
  const insert = insertOf(connection, table, columns);
  for (const row of rows) insert.run(columns.map((column) => cell(row[column])));
}

/** Inserts rows in bulk, in a transaction. Throws when a row breaks a constraint. */
export function insertRows<T extends Table>(tx: Tx, table: T, rows: readonly RowOf<T>[]): Promise<void> {
  return insertInto(tx, table, TABLES[table], rows);
}

/** Inserts rows in bulk, in a transaction, and answers the new ids by the value of a column that is unique among the rows. */
export async function insertReturning<T extends 'Article' | 'Analysis'>(
  tx: Tx,
  table: T,
  rows: readonly RowOf<T>[],
  by: keyof RowOf<T> & string,
): Promise<Map<unknown, number>> {
  const connection = connectionOf(tx);
  const types: ColumnTypes = TABLES[table];
  const columns = Object.keys(types);
  const ids = new Map<unknown, number>();
  if (connection === null) {
    for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
      const select = selectRows(types, rows.slice(i, i + ROWS_AT_ONCE));
      const found = await tx.db.$queryRaw<{ id: number; by: unknown }[]>`
        INSERT INTO ${name(table)} ${select} RETURNING "id", ${name(by)} AS "by"`;
      for (const row of found) ids.set(row.by, Number(row.id));
    }
    return ids;
  }
  const insert = insertOf(connection, table, columns);
  for (const row of rows) {
    const cells: Cells = row;
    ids.set(cells[by], Number(insert.run(columns.map((column) => cell(cells[column]))).lastInsertRowid));
  }
  return ids;
}

/** The condition that a column is one of the ids, as one parameter however many they are. */
export function oneOf(tx: Tx, column: string, ids: readonly number[]): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`${name(column)} = ANY(${ids as number[]}::int[])`
    : Prisma.sql`${name(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
