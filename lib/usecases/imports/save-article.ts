import { AppError } from '#lib/errors.ts';
import type { Limits } from '#lib/ingest/reader.ts';
import type { Outcome } from '#lib/store/imports.ts';
import { queueRememberingOf } from '../line-memory/remember-lines.ts';
import { type IngestDeps, ingestArticles } from './ingest-articles.ts';
import { NO_OPTIONS } from './ingest-batch.ts';
import { articleOfDraft, type Draft } from './preview-article.ts';

/** Stores one article that a person pasted, at once. Throws `AppError`: `invalid` or `too-large` when it can't be taken. */
export async function saveArticle(
  deps: IngestDeps & { readonly limits: Limits },
  draft: Draft,
): Promise<Outcome & { readonly articleId: number }> {
  const article = articleOfDraft(draft, deps.limits);
  const batch = { importId: null, indexes: null, demo: false, options: NO_OPTIONS };
  const item = { kind: 'article', at: 'paste', genre: draft.genre, article } as const;
  const [outcome] = await ingestArticles(deps, [item], batch, (tx, outcomes) =>
    queueRememberingOf(
      deps.jobs,
      tx,
      outcomes.flatMap((one) => one.articleId ?? []),
    ),
  );
  const { articleId } = outcome;
  if (articleId === null) throw new AppError('invalid', `The article was not stored: it ${outcome.reason}.`);
  return { ...outcome, articleId };
}
