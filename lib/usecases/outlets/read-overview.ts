import { VERSION } from '#lib/analysis/version.ts';
import { draw } from '#lib/compare/difference.ts';
import { type Summary, summarise } from '#lib/compare/summary.ts';
import { tieGroups } from '#lib/compare/tie-groups.ts';
import { weeksOf } from '#lib/compare/weeks.ts';
import { countsByOutlet, valuesInUse } from '#lib/store/outlet-queries.ts';
import type { Filters } from '../reading/filters.ts';
import { CORE_MEASURES, MEASURES, measureOf } from '../reading/measures.ts';
import { periodOf } from '../reading/period.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { resolve } from '../reading/scope.ts';
import { dotsOf } from './article-dots.ts';
import type { OutletRow, Overview } from './overview-view.ts';
import { readSamples } from './read-samples.ts';

function listsBy<T extends { readonly outletId: number }, R>(rows: readonly T[], view: (row: T) => R): Map<number, R[]> {
  const lists = new Map<number, R[]>();
  for (const row of rows) {
    const list = lists.get(row.outletId);
    if (list) list.push(view(row));
    else lists.set(row.outletId, [view(row)]);
  }
  return lists;
}

/**
 * Every outlet of the corpus shown with its core measures, and the articles and weeks of the chosen one (a name of a score; null is
 * `DEFAULT_MEASURE`). Throws `AppError('invalid')` for an unknown measure, `AppError('not-found')` for an unknown outlet.
 */
export function readOverview(deps: Reading, filters: Filters, measure: string | null): Promise<Overview> {
  return remembered(deps, ['overview', filters, measure], () => overviewOf(deps, filters, measure));
}

async function overviewOf(deps: Reading, filters: Filters, measure: string | null): Promise<Overview> {
  const tx = readerOf(deps);
  const chosen = measureOf(measure);
  const names = [...new Set<string>([...CORE_MEASURES, chosen.name])];
  const { scope, corpus, outlets } = await resolve(tx, filters);
  const [counts, { scored, samples, rest }, inUse] = await Promise.all([
    countsByOutlet(tx, scope),
    readSamples(tx, scope, names, chosen.name),
    valuesInUse(tx, scope.demo),
  ]);
  const dots = await dotsOf(tx, scored);
  const weeks = new Map(scored.map(({ outletId, values: list, at }) => [outletId, weeksOf(list, at)]));
  const summaries = listsBy([...samples, ...rest], ({ name, values: list, clusters }): readonly [string, Summary] => [
    name,
    summarise(list, clusters),
  ]);
  const none = summarise([]);
  const places = tieGroups(samples.map((row) => ({ key: String(row.outletId), drawn: draw(row) })));
  const groups = new Map(places.map(({ key, group }) => [Number(key), group]));
  const rows = counts.flatMap((count): OutletRow[] => {
    const outlet = outlets.get(count.outletId);
    if (!outlet) return [];
    const known = new Map(summaries.get(outlet.id));
    return [
      {
        slug: outlet.slug,
        name: outlet.name,
        demo: outlet.demo,
        articles: count.articles,
        own: count.articles - count.wire,
        wire: count.wire,
        disclaimerCoverage: count.disclaimed / count.articles,
        measures: Object.fromEntries(names.map((name) => [name, known.get(name) ?? none])),
        group: groups.get(outlet.id) ?? null,
        sparkline: weeks.get(outlet.id) ?? [],
        dots: dots.get(outlet.id) ?? [],
      },
    ];
  });
  const matching = rows.reduce((sum, row) => sum + row.articles, 0);
  return {
    corpus: { ...corpus, matching },
    measures: MEASURES,
    chosen,
    version: VERSION,
    ...periodOf(counts),
    outlets: rows.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    ...inUse,
  };
}
