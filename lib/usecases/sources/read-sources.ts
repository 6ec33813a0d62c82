import { VERSION } from '#lib/analysis/version.ts';
import { countArticles } from '#lib/store/article-queries.ts';
import type { Tx } from '#lib/store/client.ts';
import type { Scope } from '#lib/store/scope.ts';
import { keysOf, type Merges, mergesOf } from '#lib/store/source-merges.ts';
import { actsByOutlet, listSources, type SourceTotals, speechIn } from '#lib/store/source-queries.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { type Resolved, resolve } from '../reading/scope.ts';
import { foldedTerms } from '../reading/search-terms.ts';
import { nameSources } from './name-sources.ts';
import { NAMED_CLASSES, type SourceQuery } from './source-query.ts';
import type { SourceList, SourceMatrix, SourceRow, SourcesView } from './sources-view.ts';

/** Sources and outlets of the matrix. */
export const MATRIX_SOURCES = 20;
export const MATRIX_OUTLETS = 24;

function classesOf(choice: SourceQuery['class']): readonly string[] | null {
  if (choice === 'all') return null;
  return choice === 'named' ? NAMED_CLASSES : [choice];
}

async function rowsOf(tx: Tx, scope: Scope, merges: Merges, totals: readonly SourceTotals[], words: number): Promise<SourceRow[]> {
  const names = await nameSources(
    tx,
    scope,
    merges,
    totals.map(({ key }) => key),
  );
  return totals.map((row) => {
    const { name = row.key, class: kind = '' } = names.get(row.key) ?? {};
    return { ...row, name, class: kind, share: words === 0 ? 0 : row.words / words };
  });
}

async function listOf(tx: Tx, { scope, corpus }: Resolved, merges: Merges, query: SourceQuery): Promise<SourceList> {
  const { sort, direction, page, size } = query;
  const filter = { classes: classesOf(query.class), terms: foldedTerms(query.name) };
  const slice = { limit: size, offset: (page - 1) * size };
  const [{ rows, total }, speech, matching] = await Promise.all([
    listSources(tx, scope, merges, filter, { by: sort, direction }, slice),
    speechIn(tx, scope),
    countArticles(tx, scope),
  ]);
  return {
    corpus: { ...corpus, matching },
    version: VERSION,
    rows: await rowsOf(tx, scope, merges, rows, speech.words),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}

async function matrixOf(tx: Tx, { scope, outlets }: Resolved, merges: Merges, sources: readonly SourceRow[]): Promise<SourceMatrix> {
  const acts = await actsByOutlet(
    tx,
    scope,
    sources.flatMap(({ key }) => keysOf(merges, key)),
  );
  const sums = new Map<number, number>();
  const cells = new Map<string, number>();
  for (const { key, outletId, acts: n } of acts) {
    const cell = `${outletId} ${merges.get(key) ?? key}`;
    sums.set(outletId, (sums.get(outletId) ?? 0) + n);
    cells.set(cell, (cells.get(cell) ?? 0) + n);
  }
  const most = [...sums].sort(([a, m], [b, n]) => n - m || a - b).map(([id]) => id);
  const shown = most.slice(0, MATRIX_OUTLETS);
  return {
    outlets: shown.map((id) => ({ slug: outlets.get(id)?.slug ?? '', name: outlets.get(id)?.name ?? '' })),
    otherOutlets: most.length - shown.length,
    rows: sources.map(({ key, name }) => ({ key, name, acts: shown.map((id) => cells.get(`${id} ${key}`) ?? 0) })),
  };
}

/** One page of the sources of the articles that the filters let through. Throws `AppError('not-found')` for an unknown outlet. */
export async function readSourceList(deps: Reading, filters: Filters, query: SourceQuery): Promise<SourceList> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  return listOf(tx, resolved, await mergesOf(tx, resolved.scope.demo), query);
}

/** The same with the acts of the first 20 of them by outlet. */
export async function readSources(deps: Reading, filters: Filters, query: SourceQuery): Promise<SourcesView> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const merges = await mergesOf(tx, resolved.scope.demo);
  const list = await listOf(tx, resolved, merges, query);
  return { ...list, matrix: await matrixOf(tx, resolved, merges, list.rows.slice(0, MATRIX_SOURCES)) };
}
