import { VERSION } from '#lib/analysis/version.ts';
import { wordingDiff } from '#lib/compare/wording-diff.ts';
import { AppError } from '#lib/errors.ts';
import type { Tx } from '#lib/store/client.ts';
import { articlesByMonth, type MonthCount } from '#lib/store/month-counts.ts';
import type { Scope } from '#lib/store/scope.ts';
import {
  articlesBy,
  carriersByMonth,
  carriersByOutlet,
  listCarriers,
  listVariants,
  type Variant as StoredVariant,
  totalsOf,
} from '#lib/store/wording-details.ts';
import { familyOf, leadingTexts, wordingsOfFamily } from '#lib/store/wording-queries.ts';
import { BLANKET } from '../outlets/outlet-parts.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { type Resolved, resolve } from '../reading/scope.ts';
import { coverageLine, monthsOf, totalsByOutlet } from './coverage-by-month.ts';
import type { PageQuery } from './disclaimer-query.ts';
import type { Carrier, CoverageLine, FamilyOutlet, FamilyView, Variant } from './disclaimers-view.ts';
import { LEAST_FOR_COVERAGE, MOST_LINES } from './read-disclaimers.ts';

/** Wordings of a family that are shown one by one. */
export const MOST_VARIANTS = 30;

/** The variants in order of their first appearance; of more than `MOST_VARIANTS` the most frequent ones. */
function drift(variants: readonly StoredVariant[]): Variant[] {
  const rank = new Map([...variants].sort((a, b) => b.articles - a.articles).map((variant, i) => [variant, i]));
  const shown = variants.filter((variant) => (rank.get(variant) ?? 0) < MOST_VARIANTS);
  return shown.map(({ wording, text, articles, first, last }, i) => ({
    wording,
    text,
    articles,
    firstSeen: first,
    lastSeen: last,
    diff: i === 0 ? null : wordingDiff(shown[i - 1].text, text),
  }));
}

async function outletsOf(
  tx: Tx,
  { scope, outlets }: Resolved,
  wordings: readonly string[],
  totals: readonly MonthCount[],
): Promise<FamilyOutlet[]> {
  const all = totalsByOutlet(totals);
  return (await carriersByOutlet(tx, scope, wordings)).map(({ outletId, articles, first, last }) => {
    const of = all.get(outletId) ?? articles;
    const { slug, name } = outlets.get(outletId) ?? { slug: '', name: '' };
    const coverage = articles / of;
    return {
      slug,
      name,
      articles,
      of,
      coverage,
      blanket: of < LEAST_FOR_COVERAGE ? null : coverage >= BLANKET,
      firstSeen: first,
      lastSeen: last,
    };
  });
}

/** Coverage by month over all articles of the outlets that carry it, and in each of the outlets with the most. */
async function coverageOf(
  tx: Tx,
  { scope, outlets }: Resolved,
  wordings: readonly string[],
  totals: readonly MonthCount[],
): Promise<CoverageLine[]> {
  const carriers = await carriersByMonth(tx, scope, { wordings });
  const most = [...totalsByOutlet(carriers)].sort(([a, m], [b, n]) => n - m || a - b).map(([id]) => id);
  const carrying = new Set(most);
  const theirs = totals.filter(({ outletId }) => carrying.has(outletId));
  const months = monthsOf(theirs);
  const of = (rows: readonly MonthCount[], id: number) => rows.filter((row) => row.outletId === id);
  const single = most.slice(0, MOST_LINES).map((id) => coverageLine(outlets.get(id)?.slug ?? '', months, of(theirs, id), of(carriers, id)));
  return most.length === 1 ? single : [coverageLine('', months, theirs, carriers), ...single];
}

async function carriersOf(
  tx: Tx,
  { scope, outlets }: Resolved,
  wordings: readonly string[],
  { page, size }: PageQuery,
): Promise<Carrier[]> {
  return (await listCarriers(tx, scope, wordings, size, (page - 1) * size)).map(({ outletId, ...row }) => ({
    ...row,
    outlet: { slug: outlets.get(outletId)?.slug ?? '', name: outlets.get(outletId)?.name ?? '' },
  }));
}

async function familyIn(tx: Tx, scope: Scope, wording: string): Promise<string> {
  const family = await familyOf(tx, scope.demo, wording);
  if (family === null) throw new AppError('not-found', `No article that is stored has the wording “${wording}”.`);
  return family;
}

/**
 * The family of a wording (by the hash of any of its wordings) over the articles that the filters let through, with one page of them.
 * Throws `AppError('not-found')` when no article of the corpus has it.
 */
export async function readWordingFamily(deps: Reading, wording: string, filters: Filters, query: PageQuery): Promise<FamilyView> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const { scope, corpus } = resolved;
  const family = await familyIn(tx, scope, wording);
  const wordings = await wordingsOfFamily(tx, scope.demo, family);
  const totals = await articlesByMonth(tx, scope);
  const [texts, sum, kinds, placements, scopes, variants, outlets, coverage, rows] = await Promise.all([
    leadingTexts(tx, scope, [family]),
    totalsOf(tx, scope, wordings),
    articlesBy(tx, scope, 'kind', wordings),
    articlesBy(tx, scope, 'placement', wordings),
    articlesBy(tx, scope, 'scope', wordings),
    listVariants(tx, scope, wordings),
    outletsOf(tx, resolved, wordings, totals),
    coverageOf(tx, resolved, wordings, totals),
    carriersOf(tx, resolved, wordings, query),
  ]);
  const { first, last, ...counts } = sum;
  return {
    corpus: { ...corpus, matching: totals.reduce((all, { articles }) => all + articles, 0) },
    version: VERSION,
    family,
    text: texts.get(family) ?? variants[0]?.text ?? '',
    kinds,
    placements,
    scopes,
    ...counts,
    firstSeen: first,
    lastSeen: last,
    outlets,
    variants: drift(variants),
    variantCount: variants.length,
    coverage,
    carriers: { rows, total: sum.articles, page: query.page, pages: Math.max(1, Math.ceil(sum.articles / query.size)) },
  };
}
