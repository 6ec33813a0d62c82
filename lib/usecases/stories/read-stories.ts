import { copyKind } from '#lib/compare/reuse/overlap.ts';
import { AppError } from '#lib/errors.ts';
import { countArticles } from '#lib/store/article-queries.ts';
import type { Tx } from '#lib/store/client.ts';
import { outletIdsBySlug } from '#lib/store/outlet-queries.ts';
import { countReuse, listReuse, type ReuseCell, type ReusePair, reuseByOutlet } from '#lib/store/reuse-queries.ts';
import { countStories, type ListedStory, listStories } from '#lib/store/story-queries.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { type Resolved, resolve } from '../reading/scope.ts';
import type { ReuseQuery, ReuseRow, ReuseView, StoriesQuery, StoriesView, StoryRow } from './stories-view.ts';

/** Copies that are no mere quotations: METHODS §5, with texts reworked word by word. */
export const COPY_BOUNDS = { containment: 0.15, own: 0.15 };

const pagesOf = (total: number, { page, size }: { readonly page: number; readonly size: number }) => ({
  total,
  page,
  pages: Math.max(1, Math.ceil(total / size)),
});

function storyOf({ outletIds, ...row }: ListedStory, { outlets }: Resolved): StoryRow {
  const nameOf = (id: number) => ({ slug: outlets.get(id)?.slug ?? '', name: outlets.get(id)?.name ?? '' });
  return { ...row, outlets: outletIds.map(nameOf).sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

/** One page of the stories that at least two outlets have, among the articles that the filters let through. */
export async function readStories(deps: Reading, filters: Filters, query: StoriesQuery): Promise<StoriesView> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const { scope, corpus } = resolved;
  const [rows, total, matching] = await Promise.all([
    listStories(tx, scope, query.sort, query.size, (query.page - 1) * query.size),
    countStories(tx, scope),
    countArticles(tx, scope),
  ]);
  return { corpus: { ...corpus, matching }, rows: rows.map((row) => storyOf(row, resolved)), ...pagesOf(total, query) };
}

function matrixOf(cells: readonly ReuseCell[], { outlets }: Resolved): Pick<ReuseView, 'outlets' | 'matrix'> {
  const involved = [...outlets.values()].filter(({ id }) => cells.some(({ outletId, fromId }) => outletId === id || fromId === id));
  const named = involved.map(({ slug, name }) => ({ slug, name }));
  const articles = new Map(cells.map(({ outletId, fromId, articles: n }) => [`${outletId} ${fromId}`, n]));
  return {
    outlets: named,
    matrix: involved.map((outlet, i) => ({
      outlet: named[i],
      articles: involved.map(({ id }) => articles.get(`${outlet.id} ${id}`) ?? 0),
    })),
  };
}

async function copiedFrom(deps: Reading, slug: string | null): Promise<number | null> {
  if (slug === null) return null;
  const id = (await outletIdsBySlug(readerOf(deps), [slug])).get(slug);
  if (id === undefined) throw new AppError('not-found', `There is no outlet “${slug}”.`);
  return id;
}

function rowOf({ article, from, ...pair }: ReusePair, { outlets }: Resolved): ReuseRow {
  const view = ({ outletId, ...rest }: ReusePair['article']) => {
    const outlet = outlets.get(outletId);
    return { ...rest, outlet: { slug: outlet?.slug ?? '', name: outlet?.name ?? '' } };
  };
  return { article: view(article), from: view(from), kind: copyKind(pair), ...pair };
}

/** Who runs whose texts, and one page of the pairs. Throws `AppError('not-found')` for an unknown outlet. */
export async function readReuse(deps: Reading, filters: Filters, query: ReuseQuery): Promise<ReuseView> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const { scope, corpus } = resolved;
  const fromId = await copiedFrom(deps, query.copied);
  const slice = { limit: query.size, offset: (query.page - 1) * query.size };
  const [cells, pairs, total, matching] = await Promise.all([
    reuseByOutlet(tx, scope, COPY_BOUNDS),
    listReuse(tx, scope, COPY_BOUNDS, fromId, slice),
    countReuse(tx, scope, COPY_BOUNDS, fromId),
    countArticles(tx, scope),
  ]);
  return {
    corpus: { ...corpus, matching },
    ...matrixOf(cells, resolved),
    rows: pairs.map((pair) => rowOf(pair, resolved)),
    ...pagesOf(total, query),
  };
}

const ROWS_AT_ONCE = 500;

/** All stories, the latest first. */
export async function* allStories(tx: Tx, resolved: Resolved): AsyncGenerator<StoryRow> {
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const rows = await listStories(tx, resolved.scope, 'last', ROWS_AT_ONCE, offset);
    for (const row of rows) yield storyOf(row, resolved);
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

/** All pairs of copies, those of the latest article first. */
export async function* allCopies(tx: Tx, resolved: Resolved): AsyncGenerator<ReuseRow> {
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const pairs = await listReuse(tx, resolved.scope, COPY_BOUNDS, null, { limit: ROWS_AT_ONCE, offset });
    for (const pair of pairs) yield rowOf(pair, resolved);
    if (pairs.length < ROWS_AT_ONCE) return;
  }
}
