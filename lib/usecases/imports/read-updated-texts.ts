import type { Store } from '#lib/store/client.ts';
import { countUpdatedTexts, type TextCounts } from '#lib/store/import-texts.ts';
import { textsKey } from './import-jobs.ts';

/** What undoing an import means for the texts that it brought up to date, and the job that gives texts back, unless it has ended well. */
export type UpdatedTexts = TextCounts & {
  readonly job: { readonly waiting: boolean; readonly done: number; readonly total: number | null; readonly error: string | null } | null;
};

/** Counts the articles of other imports whose text an import brought up to date, by what undoing it means for them. */
export async function readUpdatedTexts({ store }: { readonly store: Store }, importId: number): Promise<UpdatedTexts> {
  const tx = { db: store.reader, dialect: store.dialect };
  const counts = await countUpdatedTexts(tx, importId);
  const keys = [textsKey(importId), `${textsKey(importId)}:again`];
  const jobs = await tx.db.job.findMany({ where: { key: { in: keys }, state: { not: 'done' } }, orderBy: { id: 'asc' } });
  const [job] = jobs;
  if (job === undefined) return { ...counts, job: null };
  return { ...counts, job: { waiting: job.state !== 'failed', done: job.done, total: job.total, error: job.error } };
}
