import { DISCLAIMER_KINDS, type DisclaimerKind } from '#lib/analysis/model/classified.ts';
import { VERSION } from '#lib/analysis/version.ts';
import { LEAST_FOR_INTERVAL } from '#lib/compare/summary.ts';
import type { Tx } from '#lib/store/client.ts';
import { countConflicts } from '#lib/store/conflict-queries.ts';
import { articlesByMonth, type MonthCount } from '#lib/store/month-counts.ts';
import { disclaimedByOutlet } from '#lib/store/outlet-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import { carriersByMonth, kindsByMonth } from '#lib/store/wording-details.ts';
import { type FamilyTotals, leadingTexts, listFamilies, variantCounts, wordingsByOutlet } from '#lib/store/wording-queries.ts';
import { BLANKET } from '../outlets/outlet-parts.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { type Resolved, resolve } from '../reading/scope.ts';
import { foldedTerms } from '../reading/search-terms.ts';
import { coverageLine, monthsOf, totalsByOutlet } from './coverage-by-month.ts';
import { CONFLICT_KINDS, type FamilyQuery } from './disclaimer-query.ts';
import type { CoverageBy, CoverageLine, FamilyList, FamilyRow, Observatory } from './disclaimers-view.ts';

/** Articles from which the share of an outlet's articles says anything. */
export const LEAST_FOR_COVERAGE = LEAST_FOR_INTERVAL;
/** Lines of coverage over time. */
export const MOST_LINES = 8;
const ALL = 1_000_000_000;
const AT_ONCE = 500;

const place = (kind: string) => DISCLAIMER_KINDS.indexOf(kind as DisclaimerKind);

const articlesIn = (totals: readonly MonthCount[]) => totals.reduce((sum, { articles }) => sum + articles, 0);

/** The families of totals with their texts, in the same order. */
async function rowsOf(tx: Tx, scope: Scope, totals: readonly FamilyTotals[]): Promise<FamilyRow[]> {
  const families = totals.map(({ family }) => family);
  const [texts, variants] = await Promise.all([leadingTexts(tx, scope, families), variantCounts(tx, scope.demo, families)]);
  return totals.map(({ family, kinds, first, last, ...row }) => ({
    ...row,
    family,
    text: texts.get(family) ?? '',
    kinds: kinds.toSorted((a, b) => place(a) - place(b)),
    variants: variants.get(family) ?? 1,
    blanket: row.coverage !== null && row.coverage >= BLANKET,
    firstSeen: first,
    lastSeen: last,
  }));
}

async function listOf(tx: Tx, { scope, corpus }: Resolved, query: FamilyQuery, totals: readonly MonthCount[]): Promise<FamilyList> {
  const { kind, wording, sort, direction, page, size } = query;
  const order = { by: sort, direction };
  const slice = { limit: size, offset: (page - 1) * size, totals: totalsByOutlet(totals), enough: LEAST_FOR_COVERAGE };
  const { rows, total } = await listFamilies(tx, scope, { kind, terms: foldedTerms(wording) }, order, slice);
  return {
    corpus: { ...corpus, matching: articlesIn(totals) },
    version: VERSION,
    rows: await rowsOf(tx, scope, rows),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}

/** Coverage by kind of disclaimer, the most frequent kinds first. */
async function linesByKind(tx: Tx, scope: Scope, totals: readonly MonthCount[], kind: string | null): Promise<CoverageLine[]> {
  const months = monthsOf(totals);
  const rows = await kindsByMonth(tx, scope);
  const kinds = [...new Set(rows.map((row) => row.kind))].filter((name) => kind === null || name === kind);
  const lines = kinds.map((name) =>
    coverageLine(
      name,
      months,
      totals,
      rows.filter((row) => row.kind === name),
    ),
  );
  return lines.sort((a, b) => b.carriers - a.carriers || place(a.key) - place(b.key));
}

/** Coverage by outlet, of one kind of disclaimer or any, outlets with the most articles first. */
async function linesByOutlet(
  tx: Tx,
  { scope, outlets }: Resolved,
  totals: readonly MonthCount[],
  kind: string | null,
): Promise<CoverageLine[]> {
  const months = monthsOf(totals);
  const carriers = await carriersByMonth(tx, scope, kind === null ? null : { kind });
  const largest = [...totalsByOutlet(totals)].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST_LINES);
  const of = (rows: readonly MonthCount[], id: number) => rows.filter((row) => row.outletId === id);
  return largest.map(([id]) => coverageLine(outlets.get(id)?.slug ?? '', months, of(totals, id), of(carriers, id)));
}

async function linesOf(tx: Tx, resolved: Resolved, totals: readonly MonthCount[], by: CoverageBy, kind: string | null) {
  const lines = by === 'kind' ? await linesByKind(tx, resolved.scope, totals, kind) : await linesByOutlet(tx, resolved, totals, kind);
  return lines.filter(({ articles }) => articles > 0).slice(0, MOST_LINES);
}

/** One page of the wording families of the articles that the filters let through. Throws `AppError('not-found')` for an unknown outlet. */
export async function readFamilies(deps: Reading, filters: Filters, query: FamilyQuery): Promise<FamilyList> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const totals = await articlesByMonth(tx, resolved.scope);
  return listOf(tx, resolved, query, totals);
}

/** Every family that the filters let through, those on the most articles first. Throws `AppError('not-found')` for an unknown outlet. */
export async function readAllFamilies(deps: Reading, filters: Filters): Promise<FamilyRow[]> {
  const tx = readerOf(deps);
  const { scope } = await resolve(tx, filters);
  const totals = totalsByOutlet(await articlesByMonth(tx, scope));
  const order = { by: 'articles', direction: 'desc' } as const;
  const { rows } = await listFamilies(tx, scope, { kind: null, terms: [] }, order, {
    limit: ALL,
    offset: 0,
    totals,
    enough: LEAST_FOR_COVERAGE,
  });
  const families: FamilyRow[] = [];
  for (let i = 0; i < rows.length; i += AT_ONCE) for (const row of await rowsOf(tx, scope, rows.slice(i, i + AT_ONCE))) families.push(row);
  return families;
}

/** Every wording at every outlet, over the articles that the filters let through. Throws `AppError('not-found')` for an unknown outlet. */
export async function readAllWordings(deps: Reading, filters: Filters) {
  const tx = readerOf(deps);
  const { scope, outlets } = await resolve(tx, filters);
  const [rows, totals] = await Promise.all([wordingsByOutlet(tx, scope), articlesByMonth(tx, scope)]);
  const of = totalsByOutlet(totals);
  return rows.map(({ outletId, ...row }) => ({ ...row, outlet: outlets.get(outletId)?.slug ?? '', of: of.get(outletId) ?? row.articles }));
}

/** The families with coverage over time and the numbers of conflicts. Throws `AppError('not-found')` for an unknown outlet. */
export async function readDisclaimers(deps: Reading, filters: Filters, query: FamilyQuery): Promise<Observatory> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const { scope } = resolved;
  const totals = await articlesByMonth(tx, scope);
  const [list, coverage, disclaimed, conflicts] = await Promise.all([
    listOf(tx, resolved, query, totals),
    linesOf(tx, resolved, totals, query.by, query.kind),
    disclaimedByOutlet(tx, scope),
    countConflicts(tx, scope, CONFLICT_KINDS),
  ]);
  return {
    ...list,
    coverage,
    disclaimed: [...disclaimed.values()].reduce((all, n) => all + n, 0),
    conflicts: CONFLICT_KINDS.map((kind) => ({ kind, articles: conflicts.get(kind)?.articles ?? 0 })),
  };
}
