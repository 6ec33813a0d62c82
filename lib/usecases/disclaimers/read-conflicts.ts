import { bandOf } from '#lib/analysis/model/opinion-band.ts';
import { countArticles } from '#lib/store/article-queries.ts';
import { countConflicts, listConflicts } from '#lib/store/conflict-queries.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';
import { CONFLICT_KINDS, type ConflictQuery } from './disclaimer-query.ts';
import type { ConflictQueue } from './disclaimers-view.ts';

/** One page of the findings in which an article does not fit what it declares, latest articles first. Throws `AppError('not-found')` for an unknown outlet. */
export async function readConflicts(deps: Reading, filters: Filters, { conflict, page, size }: ConflictQuery): Promise<ConflictQueue> {
  const tx = readerOf(deps);
  const { scope, corpus, outlets } = await resolve(tx, filters);
  const wanted = conflict === null ? CONFLICT_KINDS : [conflict];
  const [matching, counts, found] = await Promise.all([
    countArticles(tx, scope),
    countConflicts(tx, scope, CONFLICT_KINDS),
    listConflicts(tx, scope, wanted, 'opinionArticle', size, (page - 1) * size),
  ]);
  const kinds = CONFLICT_KINDS.map((kind) => ({ kind, ...(counts.get(kind) ?? { articles: 0, findings: 0 }) }));
  const total = kinds.reduce((sum, { kind, findings }) => (conflict === null || kind === conflict ? sum + findings : sum), 0);
  return {
    corpus: { ...corpus, matching },
    kinds: kinds.map(({ kind, articles }) => ({ kind, articles })),
    rows: found.map(({ id, title, outletId, genre, value, low, high, kind, message, publishedAt }) => ({
      kind,
      message,
      article: { id, title },
      outlet: { slug: outlets.get(outletId)?.slug ?? '', name: outlets.get(outletId)?.name ?? '' },
      publishedAt,
      declared: genre,
      measured: value,
      band: bandOf({ value, low, high }),
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}
