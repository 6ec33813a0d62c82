import { createHash } from 'node:crypto';
import { Prisma } from '#generated/sqlite/client.ts';
import { type ColumnTypes, insertInto } from './bulk.ts';
import { countOf } from './cells.ts';
import type { Store, Tx } from './client.ts';

/** A table with the columns of its primary key. */
export type WholeTable = { readonly name: string; readonly key: readonly string[] };

/** Tables whose rows hold whole documents, of which few are in memory at once. */
const LARGE: ReadonlySet<string> = new Set(['ArticleText', 'Revision', 'Analysis', 'JobPayload']);
const AT_ONCE = { large: 20, small: 500 } as const;

type Pair = { readonly name: string; readonly other: string };

/** The columns of the primary keys, in their order. */
function keysOf({ db, dialect }: Tx): Promise<Pair[]> {
  if (dialect === 'sqlite')
    return db.$queryRaw`
      SELECT m."name", c."name" AS "other" FROM sqlite_master m JOIN pragma_table_info(m."name") c
      WHERE m."type" = 'table' AND c."pk" > 0 ORDER BY m."name", c."pk"`;
  return db.$queryRaw`
    SELECT k.table_name::text AS "name", k.column_name::text AS "other" FROM information_schema.key_column_usage k
    JOIN information_schema.table_constraints t USING (constraint_schema, constraint_name)
    WHERE t.constraint_type = 'PRIMARY KEY' AND t.table_schema = current_schema() ORDER BY k.table_name, k.ordinal_position`;
}

/** Which table refers to which other. */
function referencesOf({ db, dialect }: Tx): Promise<Pair[]> {
  if (dialect === 'sqlite')
    return db.$queryRaw`
      SELECT m."name", f."table" AS "other" FROM sqlite_master m JOIN pragma_foreign_key_list(m."name") f
      WHERE m."type" = 'table' AND f."table" <> m."name"`;
  return db.$queryRaw`
    SELECT c.relname::text AS "name", r.relname::text AS "other" FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype = 'f' AND n.nspname = current_schema() AND c.oid <> r.oid`;
}

/** Whether the table is the program's own, not one of the database or of the migrations. */
const isOwn = (name: string) => !name.startsWith('sqlite_') && !name.startsWith('_prisma');

/** All tables, each behind those that it refers to, else by name. Throws when tables refer to each other in a circle. */
export async function wholeTables(tx: Tx): Promise<readonly WholeTable[]> {
  const keys = new Map<string, string[]>();
  for (const { name, other } of await keysOf(tx)) if (isOwn(name)) keys.set(name, [...(keys.get(name) ?? []), other]);
  const references = await referencesOf(tx);
  const left = new Set([...keys.keys()].sort((a, b) => (a < b ? -1 : 1)));
  const ordered: WholeTable[] = [];
  while (left.size > 0) {
    const next = [...left].find((name) => !references.some((pair) => pair.name === name && left.has(pair.other)));
    if (next === undefined) throw new TypeError(`the tables ${[...left].join(', ')} refer to each other`);
    left.delete(next);
    ordered.push({ name: next, key: keys.get(next) ?? [] });
  }
  return ordered;
}

type Row = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  integer: 'int',
  'double precision': 'float8',
  real: 'float8',
  boolean: 'boolean',
  datetime: 'timestamptz',
  'timestamp with time zone': 'timestamptz',
  text: 'text',
};

const quoted = (name: string) => Prisma.raw(`"${name}"`);

/** The columns of a table with their types, in the order of their names. */
export async function columnsOf(tx: Tx, name: string): Promise<ColumnTypes> {
  const rows =
    tx.dialect === 'postgresql'
      ? await tx.db.$queryRaw<{ name: string; type: string }[]>`
          SELECT column_name AS "name", data_type AS "type" FROM information_schema.columns
          WHERE table_schema = current_schema() AND table_name = ${name}`
      : await tx.db.$queryRaw<{ name: string; type: string }[]>`SELECT "name", "type" FROM pragma_table_info(${name})`;
  const known = rows.map(({ name: column, type }) => [column, TYPES[type.toLowerCase()] ?? 'text'] as const);
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cellOf(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === true || Number(value) === 1;
  if (type === 'timestamptz') return value instanceof Date ? value : new Date(String(value));
  return type === 'text' ? String(value) : Number(value);
}

const normal = (row: Row, types: ColumnTypes): Row =>
  Object.fromEntries(Object.entries(types).map(([column, type]) => [column, cellOf(row[column], type)]));

/** All rows of a table in the order of its key, some at a time; the same values whatever the database. */
export async function* rowsOf(tx: Tx, { name, key }: WholeTable, types: ColumnTypes): AsyncGenerator<readonly Row[]> {
  const columns = Prisma.join(Object.keys(types).map(quoted));
  const order = Prisma.join(key.map(quoted));
  const limit = Prisma.sql`CAST(${LARGE.has(name) ? AT_ONCE.large : AT_ONCE.small} AS INTEGER)`;
  let last: Row | null = null;
  for (;;) {
    const from: Row | null = last;
    const behind =
      from === null
        ? Prisma.empty
        : Prisma.sql`WHERE (${order}) > (${Prisma.join(key.map((column) => Prisma.sql`CAST(${sqlCell(tx, from[column])} AS ${sqlType(tx, types[column])})`))})`;
    const found: Row[] = await tx.db.$queryRaw<Row[]>`SELECT ${columns} FROM ${quoted(name)} ${behind} ORDER BY ${order} LIMIT ${limit}`;
    if (found.length === 0) return;
    const rows = found.map((row) => normal(row, types));
    last = rows[rows.length - 1];
    yield rows;
  }
}

const sqlCell = (tx: Tx, value: unknown) => (tx.dialect === 'sqlite' && typeof value === 'boolean' ? Number(value) : value);
const sqlType = (tx: Tx, type: string) => Prisma.raw(tx.dialect === 'sqlite' && type === 'boolean' ? 'integer' : type);

/** How many rows a table has, and a hash of them all that does not depend on their order: the sum of the hashes of the rows. */
export type Checksum = { readonly rows: number; readonly hash: string };

/** Adds rows up to a checksum. */
export function createChecksum(): { add(rows: readonly Row[]): void; sum(): Checksum } {
  let count = 0;
  let total = 0n;
  return {
    add(rows) {
      for (const row of rows) {
        count++;
        total += createHash('sha256').update(JSON.stringify(row)).digest().readBigUInt64LE(0);
      }
    },
    sum: () => ({ rows: count, hash: (total % 2n ** 64n).toString(16) }),
  };
}

export async function countRows(tx: Tx, name: string): Promise<number> {
  const [{ n }] = await tx.db.$queryRaw<[{ n: bigint }]>`SELECT count(*) AS "n" FROM ${quoted(name)}`;
  return countOf(n);
}

/** Stores rows that another database gave. */
export async function storeRows(store: Store, name: string, types: ColumnTypes, rows: readonly Row[]): Promise<void> {
  await store.transaction((tx) => insertInto(tx, name, types, rows));
}

/** Lets a PostgreSQL table go on numbering behind the rows that were copied into it; SQLite does so by itself. */
export async function continueNumbers(tx: Tx, { name, key }: WholeTable): Promise<void> {
  if (tx.dialect !== 'postgresql' || key.length !== 1 || key[0] !== 'id') return;
  await tx.db.$executeRaw`
    SELECT setval(pg_get_serial_sequence(${`"${name}"`}, 'id'), (SELECT greatest(max("id"), 1) FROM ${quoted(name)}),
      EXISTS (SELECT 1 FROM ${quoted(name)}))`;
}
