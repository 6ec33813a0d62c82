import { AppError } from '#lib/errors.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import {
  type Checksum,
  columnsOf,
  continueNumbers,
  countRows,
  createChecksum,
  rowsOf,
  storeRows,
  type WholeTable,
  wholeTables,
} from '#lib/store/whole-tables.ts';

/** A table that was copied and found the same in both databases. */
export type MovedTable = Checksum & { readonly table: string };

const readerOf = ({ reader, dialect }: Store): Tx => ({ db: reader, dialect });

async function copy(from: Store, to: Store, table: WholeTable): Promise<Checksum> {
  const types = await columnsOf(readerOf(to), table.name);
  const checksum = createChecksum();
  for await (const rows of rowsOf(readerOf(from), table, types)) {
    await storeRows(to, table.name, types, rows);
    checksum.add(rows);
  }
  await to.transaction((tx) => continueNumbers(tx, table));
  return checksum.sum();
}

async function checksumOf(store: Store, table: WholeTable): Promise<Checksum> {
  const checksum = createChecksum();
  for await (const rows of rowsOf(readerOf(store), table, await columnsOf(readerOf(store), table.name))) checksum.add(rows);
  return checksum.sum();
}

/** Throws `AppError('conflict')` for a database that holds anything. */
async function refuseFilled(to: Store, tables: readonly WholeTable[]): Promise<void> {
  for (const { name } of tables)
    if ((await countRows(readerOf(to), name)) > 0)
      throw new AppError('conflict', `The database to move to is not empty (it has rows in ${name}): give an empty one.`);
}

async function compare(from: Store, to: Store, table: WholeTable, copied: Checksum): Promise<MovedTable> {
  const { rows, hash } = await checksumOf(to, table);
  if (rows !== copied.rows || hash !== copied.hash)
    throw new AppError('conflict', `${table.name} is not the same in both databases: empty the new one and move again.`);
  if ((await countRows(readerOf(from), table.name)) !== rows)
    throw new AppError(
      'conflict',
      `${table.name} has changed while it was copied: stop the server and all workers, empty the new database, move again.`,
    );
  return { table: table.name, rows, hash };
}

/**
 * Copies everything that an instance has stored into an empty database, of the same kind or the other, then reads both and compares counts
 * and hashes of every table. Some thousand rows are in memory at once. Both must be migrated, and nobody may write to `from` meanwhile.
 * Throws `AppError('conflict')` when the target is not empty or the two differ.
 */
export async function moveInstance(from: Store, to: Store, onTable: (moved: MovedTable) => void | Promise<void>): Promise<void> {
  const tables = await wholeTables(readerOf(to));
  await refuseFilled(to, tables);
  const copied = new Map<string, Checksum>();
  for (const table of tables) copied.set(table.name, await copy(from, to, table));
  for (const table of tables) await onTable(await compare(from, to, table, copied.get(table.name) ?? { rows: 0, hash: '' }));
}
