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
  return typeof value === 'boolean' ? Number(value) : value;
}

/** The rows of one insert as a SELECT over a single JSON parameter: ten times faster than one parameter per cell. */
function selectRows<T extends Table>(tx: Tx, table: T, columns: readonly string[], rows: readonly RowOf<T>[]): Prisma.Sql {
  const types: Readonly<Record<string, string>> = TABLES[table];
  if (tx.dialect === 'postgresql') {
    const definition = Prisma.join(columns.map((column) => Prisma.sql`${name(column)} ${Prisma.raw(types[column])}`));
    const names = Prisma.join(columns.map(name));
    return Prisma.sql`SELECT ${names} FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(${definition})`;
  }
  const cells = rows.map((row) => columns.map((column) => cell((row as Readonly<Record<string, unknown>>)[column])));
  const values = Prisma.join(columns.map((_, i) => Prisma.raw(`value->>${i}`)));
  return Prisma.sql`SELECT ${values} FROM json_each(${JSON.stringify(cells)})`;
}

/** Inserts rows in bulk. Throws when a row breaks a constraint. */
export async function insertRows<T extends Table>(tx: Tx, table: T, rows: readonly RowOf<T>[]): Promise<void> {
  const columns = Object.keys(TABLES[table]);
  const names = Prisma.join(columns.map(name));
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const part = rows.slice(i, i + ROWS_AT_ONCE);
    await tx.db.$executeRaw`INSERT INTO ${name(table)} (${names}) ${selectRows(tx, table, columns, part)}`;
  }
}

/** Inserts rows in bulk and answers the new ids by the value of a column that is unique among the rows. */
export async function insertReturning<T extends 'Article' | 'Analysis'>(
  tx: Tx,
  table: T,
  rows: readonly RowOf<T>[],
  by: keyof RowOf<T> & string,
): Promise<Map<unknown, number>> {
  const columns = Object.keys(TABLES[table]);
  const names = Prisma.join(columns.map(name));
  const ids = new Map<unknown, number>();
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const select = selectRows(tx, table, columns, rows.slice(i, i + ROWS_AT_ONCE));
    const found = await tx.db.$queryRaw<{ id: number; by: unknown }[]>`
      INSERT INTO ${name(table)} (${names}) ${select} RETURNING "id", ${name(by)} AS "by"`;
    for (const row of found) ids.set(row.by, Number(row.id));
  }
  return ids;
}

/** The condition that a column is one of the ids, as one parameter however many they are. */
export function oneOf(tx: Tx, column: string, ids: readonly number[]): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`${name(column)} = ANY(${ids as number[]}::int[])`
    : Prisma.sql`${name(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
