import { saveAnalyses } from './analyses.ts';
import { type Again, EDITED, editedOf, GIVEN } from './articles.ts';
import type { Tx } from './client.ts';
import { fold } from './fold.ts';
import { hideLayers } from './live-layers.ts';
import { keepRevision, type Revision } from './revisions.ts';

/** A text that comes back: the revision that holds it, the outlet that it goes to, and its analysis. */
export type Restored = { readonly revision: Revision; readonly outletId: number; readonly again: Again };

/** The genre that came with the text or was edited, else that of its analysis. */
function genreOf({ genre, genreFrom }: Revision, again: Again) {
  if (genreFrom === EDITED || genreFrom === GIVEN) return { genre, genreFrom };
  return { genre: again.genre?.value ?? null, genreFrom: again.genre?.from ?? null };
}

/**
 * Gives an article back a text that it had, with what it said of itself then; the text that it has is kept as a revision. Values that were
 * edited by hand stay, and a deleted article stays deleted.
 */
export async function restoreText(tx: Tx, id: number, { revision, outletId, again }: Restored, now: Date): Promise<void> {
  const before = await tx.db.article.findUniqueOrThrow({ where: { id } });
  await keepRevision(tx, before, { importId: null, restoredId: revision.id }, now);
  const { title, publishedAt, dateFrom, url, mediaType, contentHash, textHash, content } = revision;
  const { analysis, words, language } = again;
  const values = {
    ...{ outletId, outletFrom: revision.outletFrom ?? before.outletFrom, title, titleFrom: revision.titleFrom ?? before.titleFrom },
    ...{ publishedAt, dateFrom, ...genreOf(revision, again), ...editedOf(before) },
  };
  await tx.db.article.update({
    where: { id },
    data: {
      ...values,
      ...{ url, mediaType, contentHash, textHash, words, language, author: analysis.author, wire: analysis.wire, updatedAt: now },
      text: { update: { content, folded: `${fold(values.title)}\n${analysis.folded}` } },
    },
  });
  const facts = { articleId: id, outletId: values.outletId, publishedAt: values.publishedAt, wire: analysis.wire };
  await saveAnalyses(tx, [{ facts, contentHash, analysis, fresh: false }], now);
  if (before.deletedAt !== null) await hideLayers(tx, [id]);
}
