import { extract } from '#lib/analysis/extract/extract.ts';
import { type DiffPart, wordingDiff } from '#lib/compare/wording-diff.ts';
import { revisionsOf } from '#lib/store/revisions.ts';
import { MEASURES, type Measure } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { storedArticle } from './read-article.ts';

/** A score of a text and of the one that took its place. */
export type ScoreMove = { readonly measure: Measure; readonly before: number | null; readonly after: number | null };

/** A text that an article had, and what changed when the next took its place. Times are ISO 8601. */
export type RevisionView = {
  readonly id: number;
  readonly title: string;
  readonly words: number;
  readonly version: string;
  readonly storedAt: string;
  readonly replacedAt: string;
  /** The import that brought the next text; null where none did. */
  readonly importId: number | null;
  /** Whether the next text is an earlier one that came back since an import was undone, or its undoing. */
  readonly restored: boolean;
  readonly diff: readonly DiffPart[];
  readonly scores: readonly ScoreMove[];
};

export type RevisionsView = { readonly id: number; readonly title: string; readonly revisions: readonly RevisionView[] };

const CORE = MEASURES.filter(({ core }) => core);

type Text = { readonly text: string; readonly values: Readonly<Record<string, { readonly value: number | null }>> };

function visibleText({ mediaType, content }: { readonly mediaType: string; readonly content: string }): string {
  return extract({ mediaType: mediaType === 'text/html' ? 'text/html' : 'text/plain', content }).text;
}

/** The texts that an article had before, the latest first, each with what the next one changed. Throws `AppError('not-found')`. */
export async function readRevisions(deps: Reading, id: number): Promise<RevisionsView> {
  const tx = readerOf(deps);
  const article = await storedArticle(tx, id);
  const { document } = article.analysis;
  let next: Text = { text: document.text, values: Object.fromEntries(document.scores.map((score) => [score.name, score])) };
  const revisions: RevisionView[] = [];
  for (const row of await revisionsOf(tx, id)) {
    const own: Text = { text: visibleText(row), values: row.scores };
    revisions.push({
      ...{ id: row.id, title: row.title, words: row.words, version: row.version },
      storedAt: row.storedAt.toISOString(),
      replacedAt: row.replacedAt.toISOString(),
      ...{ importId: row.importId, restored: row.restoredId !== null },
      diff: wordingDiff(own.text, next.text),
      scores: CORE.map((measure) => ({
        measure,
        before: own.values[measure.name]?.value ?? null,
        after: next.values[measure.name]?.value ?? null,
      })),
    });
    next = own;
  }
  return { id, title: article.title, revisions };
}
