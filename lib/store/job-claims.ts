import { Prisma } from '#generated/sqlite/client.ts';
import { insertRows, timestamp } from './bulk.ts';
import type { Store, Tx } from './client.ts';

type Claimed = { readonly id: number; readonly kind: string; readonly key: string; readonly attempts: number };

/**
 * Gives the next due job of the kinds to a worker until `until`, in one statement: the one that waits longest, or one whose lease has run
 * out. Of many workers each gets another: on PostgreSQL they step over rows that others are just taking, on SQLite one writes at a time.
 */
export async function claimNext(
  { db, dialect }: Pick<Store, 'db' | 'dialect'>,
  worker: string,
  kinds: readonly string[],
  until: Date,
): Promise<Claimed | null> {
  const now = new Date();
  const at = (date: Date) => (dialect === 'postgresql' ? date : timestamp(date));
  const lock = dialect === 'postgresql' ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty;
  const rows = await db.$queryRaw<Claimed[]>`
    UPDATE "Job" SET "state" = 'running', "attempts" = "attempts" + 1, "lockedBy" = ${worker}, "lockedTil" = ${at(until)}
    WHERE "id" = (
      SELECT "id" FROM "Job" WHERE "kind" IN (${Prisma.join([...kinds])})
        AND (("state" = 'queued' AND "runAt" <= ${at(now)}) OR ("state" = 'running' AND "lockedTil" < ${at(now)}))
      ORDER BY "runAt", "id" LIMIT 1 ${lock})
    RETURNING "id", "kind", "key", "attempts"`;
  const [job] = rows;
  return job === undefined ? null : { ...job, id: Number(job.id), attempts: Number(job.attempts) };
}

/** Says what a new job is about, as JSON, or an ended one that begins anew. */
export async function writePayload(tx: Tx, jobId: number, json: string): Promise<void> {
  await tx.db.jobPayload.deleteMany({ where: { jobId } });
  await insertRows(tx, 'JobPayload', [{ jobId, json }]);
}
