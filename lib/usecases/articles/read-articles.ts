import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { countArticles, findingsOfArticles, listArticles, type Order, scoresOfArticles } from '#lib/store/article-queries.ts';
import type { Filters } from '../reading/filters.ts';
import { CORE_MEASURES, MEASURES } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';
import { ARTICLE_SORTS, type ArticleList, DIRECTIONS, MOST_ROWS, type Paging } from './articles-view.ts';

const LAST_PAGE = 1_000_000;
const SORTS = [...ARTICLE_SORTS, ...MEASURES.map((measure) => measure.name)];
const PAGING = z.object({
  sort: z
    .string()
    .refine((name) => SORTS.includes(name), `must be one of ${SORTS.join(', ')}`)
    .default('publishedAt'),
  direction: z.enum(DIRECTIONS).default('desc'),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
  size: z.coerce.number().int().min(1).max(MOST_ROWS).default(50),
});

/** Reads order and page from URL search params `sort`, `direction`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export function parsePaging(params: URLSearchParams): Paging {
  const given = ['sort', 'direction', 'page', 'size'].flatMap((key) => (params.get(key) ? [[key, params.get(key)]] : []));
  const parsed = PAGING.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new AppError('invalid', parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join('; '));
}

function orderOf({ sort, direction }: Paging): Order {
  const column = ARTICLE_SORTS.find((name) => name === sort);
  return { by: column ?? { score: sort }, direction };
}

/** One page of the articles that the filters let through, never reading a document. */
export async function readArticles(deps: Reading, filters: Filters, paging: Paging): Promise<ArticleList> {
  const tx = readerOf(deps);
  const { scope, corpus, outlets } = await resolve(tx, filters);
  const order = orderOf(paging);
  const [total, listed] = await Promise.all([
    countArticles(tx, scope),
    listArticles(tx, scope, order, paging.size, (paging.page - 1) * paging.size),
  ]);
  const ids = listed.map((row) => row.id);
  const names: string[] = [...new Set([...CORE_MEASURES, ...(typeof order.by === 'object' ? [order.by.score] : [])])];
  const [scores, findings] = await Promise.all([scoresOfArticles(tx, ids, names), findingsOfArticles(tx, ids)]);
  const rows = listed.map(({ outletId, ...row }) => {
    const values = new Map((scores.get(row.id) ?? []).map((score) => [score.name, score.value]));
    return {
      ...row,
      outlet: { slug: outlets.get(outletId)?.slug ?? '', name: outlets.get(outletId)?.name ?? '' },
      scores: Object.fromEntries(names.map((name) => [name, values.get(name) ?? null])),
      findings: findings.get(row.id) ?? [],
    };
  });
  return { corpus: { ...corpus, matching: total }, rows, total, page: paging.page, pages: Math.max(1, Math.ceil(total / paging.size)) };
}
