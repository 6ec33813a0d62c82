/** That a text took the place of another, which the revision `id` holds: since an import brought it, or since an earlier text came back. */
export type Replacement = { readonly id: number; readonly importId: number | null; readonly restoredId: number | null };

/** The place among all texts that arrived of the one that stands: the last whose import is not undone, else the first. */
function standing(log: readonly Replacement[], undone: ReadonlySet<number>): number {
  for (let i = log.length - 1; i >= 0; i--) {
    const { importId, restoredId } = log[i];
    if (restoredId === null && (importId === null || !undone.has(importId))) return i + 1;
  }
  return 0;
}

/** The place of the text that the article has: behind all that were replaced, or where that stood which came back last. */
function present(log: readonly Replacement[]): number {
  const last = log.at(-1);
  return last === undefined || last.restoredId === null ? log.length : log.findIndex(({ id }) => id === last.restoredId);
}

/**
 * Which text an article ought to have by the imports that are undone: the last that arrived whose import is not, and the first of all when
 * every other is. `log` are the replacements of its text in order. Answers the revision that holds the text, null when the article has it.
 */
export function textToRestore(log: readonly Replacement[], undone: ReadonlySet<number>): number | null {
  const place = standing(log, undone);
  return place === present(log) ? null : log[place].id;
}
