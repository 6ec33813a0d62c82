import type { UndoneImport } from '#lib/usecases/imports/manage-imports.ts';
import { plural } from './format.ts';

/** What is said when an import was undone. */
export function undone({ articles, texts: { restorable } }: UndoneImport): string {
  const deleted = `${plural(articles, 'article')} deleted.`;
  return restorable === 0 ? deleted : `${deleted} The text before comes back in ${plural(restorable, 'article')}.`;
}

/** What is said when the undoing of an import was taken back. */
export function redone({ articles, texts: { restorable } }: UndoneImport): string {
  const restored = `${plural(articles, 'article')} restored.`;
  return restorable === 0 ? restored : `${restored} Its text comes back in ${plural(restorable, 'article')}.`;
}
