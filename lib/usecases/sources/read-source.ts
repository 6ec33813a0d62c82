import { VERSION } from '#lib/analysis/version.ts';
import { AppError } from '#lib/errors.ts';
import { countArticles } from '#lib/store/article-queries.ts';
import type { Tx } from '#lib/store/client.ts';
import { articlesByMonth, type MonthCount } from '#lib/store/month-counts.ts';
import { quotationCounts } from '#lib/store/quotation-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import { attributedByOutlet, quotingByMonth, type SourceAtOutlet, sourceByOutlet } from '#lib/store/source-details.ts';
import { sourceKey } from '#lib/store/source-key.ts';
import { keysOf, type Merges, mergedInto, mergesOf } from '#lib/store/source-merges.ts';
import { anyName, listSources, type PrintedName } from '#lib/store/source-queries.ts';
import { coverageLine, monthsOf, totalsByOutlet } from '../disclaimers/coverage-by-month.ts';
import type { CoverageLine } from '../disclaimers/disclaimers-view.ts';
import type { Filters } from '../reading/filters.ts';
import { storable } from '../reading/parse-query.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { type Resolved, resolve } from '../reading/scope.ts';
import { foldedTerms } from '../reading/search-terms.ts';
import { nameSources, sumActs } from './name-sources.ts';
import { quotationFilter, quotationsOf } from './quotations.ts';
import { ALL_SPEECH, type QuotationQuery } from './source-query.ts';
import type { MergedSource, QuotationList, SourceOutlet, SourceView } from './sources-view.ts';

/** Lines of coverage over time, all outlets together not counted. */
export const MOST_LINES = 7;
/** Sources that are offered for a merge. */
export const MOST_SIMILAR = 12;

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((all, row) => all + of(row), 0);
const days = (rows: readonly (string | null)[]) => rows.filter((day) => day !== null).sort();

/** A source of a corpus: its own key first, then what was merged into it; `name` is one printed name. */
export type FoundSource = { readonly key: string; readonly name: string; readonly keys: readonly string[]; readonly merges: Merges };

/** Finds the source that has a key, or a name whose key it is. Throws `AppError('not-found')` when no article that is shown has it. */
export async function findSource(tx: Tx, demo: boolean, asked: string): Promise<FoundSource> {
  const merges = await mergesOf(tx, demo);
  const given = sourceKey(storable(asked));
  const key = merges.get(given) ?? given;
  const keys = keysOf(merges, key);
  const name = (await anyName(tx, demo, [key])) ?? (await anyName(tx, demo, keys));
  if (name === null) throw new AppError('not-found', `No article that is stored has a source “${given}”.`);
  return { key, name, keys, merges };
}

function outletsOf({ outlets }: Resolved, rows: readonly SourceAtOutlet[], attributed: ReadonlyMap<number, number>): SourceOutlet[] {
  return rows.map(({ outletId, articles, acts, words, first, last }) => {
    const { slug, name } = outlets.get(outletId) ?? { slug: '', name: '' };
    const share = words / (attributed.get(outletId) || words || 1);
    return { slug, name, articles, acts, words, share, firstSeen: first, lastSeen: last };
  });
}

/** Of each month's articles, how many quote the source: at all outlets that ever do, and at each of those with the most. */
async function coverageOf(tx: Tx, { scope, outlets }: Resolved, keys: readonly string[]): Promise<CoverageLine[]> {
  const [totals, quoting] = await Promise.all([articlesByMonth(tx, scope), quotingByMonth(tx, scope, keys)]);
  const most = [...totalsByOutlet(quoting)].sort(([a, m], [b, n]) => n - m || a - b).map(([id]) => id);
  const theirs = totals.filter(({ outletId }) => most.includes(outletId));
  const months = monthsOf(theirs);
  const of = (rows: readonly MonthCount[], id: number) => rows.filter((row) => row.outletId === id);
  const single = most.slice(0, MOST_LINES).map((id) => coverageLine(outlets.get(id)?.slug ?? '', months, of(theirs, id), of(quoting, id)));
  return most.length === 1 ? single : [coverageLine('', months, theirs, quoting), ...single];
}

/** Acts by key and printed name, most first; `printed` has them by class as well. */
function callsOf(printed: readonly PrintedName[]): SourceView['names'] {
  const byKey = new Map(printed.map((row) => [row.key, printed.filter(({ key }) => key === row.key)]));
  const calls = [...byKey].flatMap(([key, rows]) =>
    sumActs(rows, (row) => row.name).map(({ value, acts }) => ({ name: value, key, acts })),
  );
  return calls.sort((a, b) => b.acts - a.acts);
}

async function mergedOf(tx: Tx, { scope }: Resolved, key: string, names: ReadonlyMap<string, string>): Promise<MergedSource[]> {
  return (await mergedInto(tx, scope.demo, key)).map((row) => ({
    key: row.key,
    name: names.get(row.key) ?? row.key,
    who: row.who,
    createdAt: row.createdAt,
  }));
}

/** Sources that may be the same: those that share the longest word of its key. */
async function similarTo(tx: Tx, scope: Scope, merges: Merges, key: string): Promise<SourceView['similar']> {
  const [longest] = foldedTerms(key).sort((a, b) => b.length - a.length);
  const filter = { classes: null, terms: longest === undefined ? [] : [longest] };
  const page = { limit: MOST_SIMILAR + 1, offset: 0 };
  const { rows } = await listSources(tx, scope, merges, filter, { by: 'words', direction: 'desc' }, page);
  const others = rows.map((row) => row.key).filter((other) => other !== key);
  const names = await nameSources(tx, scope, merges, others.slice(0, MOST_SIMILAR));
  return [...names].map(([other, { name }]) => ({ key: other, name }));
}

/**
 * One source by any of its keys over the articles that the filters let through, with one page of its quotations.
 * Throws `AppError('not-found')` when no article of the corpus has it, and for an unknown outlet.
 */
export async function readSource(deps: Reading, asked: string, filters: Filters, query: QuotationQuery): Promise<SourceView> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const { scope, corpus } = resolved;
  const { key, name: printedName, keys, merges } = await findSource(tx, scope.demo, asked);
  const [matching, names, places, attributed, counts, coverage, similar, quotations] = await Promise.all([
    countArticles(tx, scope),
    nameSources(tx, scope, merges, [key]),
    sourceByOutlet(tx, scope, keys),
    attributedByOutlet(tx, scope),
    quotationCounts(tx, scope, quotationFilter(keys, ALL_SPEECH)),
    coverageOf(tx, resolved, keys),
    similarTo(tx, scope, merges, key),
    quotationsOf(tx, resolved, keys, query),
  ]);
  const { name, class: kind, printed } = names.get(key) ?? { name: key, class: '', printed: [] };
  const words = sum(places, (row) => row.words);
  const all = [...attributed.values()].reduce((total, n) => total + n, 0);
  const dates = days(places.flatMap(({ first, last }) => [first, last]));
  return {
    corpus: { ...corpus, matching },
    version: VERSION,
    key,
    name: printed.length === 0 ? printedName : name,
    class: kind,
    articles: sum(places, (row) => row.articles),
    outlets: places.length,
    acts: sum(places, (row) => row.acts),
    words,
    share: all === 0 ? 0 : words / all,
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    byOutlet: outletsOf(resolved, places, attributed),
    names: callsOf(printed),
    classes: sumActs(printed, (row) => row.class),
    stances: sumActs(counts, (row) => row.stance),
    types: sumActs(counts, (row) => row.type),
    coverage,
    merged: await mergedOf(tx, resolved, key, new Map(printed.toReversed().map((row) => [row.key, row.name]))),
    similar,
    quotations,
  };
}

/** One page of the quotations of one source, under its own key; throws as `readSource` does. */
export async function readQuotations(
  deps: Reading,
  asked: string,
  filters: Filters,
  query: QuotationQuery,
): Promise<QuotationList & { readonly key: string }> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  const { key, keys } = await findSource(tx, resolved.scope.demo, asked);
  return { key, ...(await quotationsOf(tx, resolved, keys, query)) };
}
