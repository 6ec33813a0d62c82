import { Prisma } from '#generated/sqlite/client.ts';
import type { Tx } from './client.ts';

/** All values of an expression in a group as one JSON array: the driver reads it ten times faster than as many rows. */
export function listOf(tx: Tx, expression: Prisma.Sql): Prisma.Sql {
  return tx.dialect === 'postgresql' ? Prisma.sql`json_agg(${expression})::text` : Prisma.sql`json_group_array(${expression})`;
}

/** Some expressions of a row as one JSON array, for `listOf`. */
export function tupleOf(tx: Tx, expressions: readonly Prisma.Sql[]): Prisma.Sql {
  const joined = Prisma.join([...expressions]);
  return tx.dialect === 'postgresql' ? Prisma.sql`json_build_array(${joined})` : Prisma.sql`json_array(${joined})`;
}
