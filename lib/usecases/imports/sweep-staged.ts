import type { Store } from '#lib/store/client.ts';
import { neededFiles } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';

type Deps = { readonly store: Store; readonly files: StagedFiles };

const DAY = 86_400_000;
/** How long the bytes of an import stay after its end while items of it are set aside, or it failed: so long they can be tried again. */
export const KEPT_DAYS = 7;

/**
 * Removes staged bytes that no import needs any more: of imports that ended with nothing to try again, or more than seven days ago. What
 * is younger than a day stays, since its import may just be about to begin. Answers how many files it were.
 */
export async function sweepStaged({ store, files }: Deps, now: Date): Promise<number> {
  const reader = { db: store.reader, dialect: store.dialect };
  const needed = await neededFiles(reader, new Date(now.getTime() - KEPT_DAYS * DAY));
  let removed = 0;
  for (const { hash, modifiedAt } of await files.list()) {
    if (needed.has(hash) || modifiedAt.getTime() > now.getTime() - DAY) continue;
    await files.remove(hash);
    removed++;
  }
  return removed;
}

/** Removes the staged bytes of an import that has ended with nothing left to try again. */
export async function dropStagedFiles({ store, files }: Deps, importId: number): Promise<void> {
  const found = await store.db.import.findUnique({
    where: { id: importId },
    select: { state: true, aside: true, files: { select: { hash: true } } },
  });
  if (found === null || found.aside > 0 || !['done', 'cancelled', 'undone'].includes(found.state)) return;
  for (const { hash } of found.files) await files.remove(hash);
}
