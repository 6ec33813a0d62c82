import type { Tx } from './client.ts';

/**
 * A mark of what a reader sees now: as long as it stays the same, so does every answer. On SQLite it changes with every transaction that
 * another connection commits, on PostgreSQL with every transaction of the server that writes.
 */
export async function stateOf(tx: Tx): Promise<string> {
  const [row] =
    tx.dialect === 'postgresql'
      ? await tx.db.$queryRaw<{ state: unknown }[]>`SELECT pg_current_snapshot()::text AS "state"`
      : await tx.db.$queryRaw<{ state: unknown }[]>`SELECT data_version AS "state" FROM pragma_data_version`;
  return String(row.state);
}
