import { VERSION } from '#lib/analysis/version.ts';
import { quantiles } from '#lib/compare/quantiles.ts';
import { summarise } from '#lib/compare/summary.ts';
import { EMPTY, merge, type Tally, tallyOf } from '#lib/compare/tally.ts';
import { tieGroups } from '#lib/compare/tie-groups.ts';
import { varianceBetween } from '#lib/compare/variance-share.ts';
import { AppError } from '#lib/errors.ts';
import { countsByOutlet, outletIdsBySlug } from '#lib/store/outlet-queries.ts';
import { type OutletSample, samplesByOutlet, storiesKnown } from '#lib/store/sample-queries.ts';
import { dotsOf } from '../outlets/article-dots.ts';
import { readSamples } from '../outlets/read-samples.ts';
import { trendsOf, versionMarks } from '../outlets/trends.ts';
import type { Filters } from '../reading/filters.ts';
import { CORE_MEASURES, MEASURES, type Measure, measureOf } from '../reading/measures.ts';
import { periodOf } from '../reading/period.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { resolve } from '../reading/scope.ts';
import { type CompareQuery, FEWEST_COMPARED, MOST_COMPARED } from './compare-query.ts';
import type { ComparedMeasure, ComparedOutlet, Comparison, OutletDifference, StoryDifference } from './compare-view.ts';
import { type Compared, differencesOf, drawnOf, everyTwo, sharedStoriesOf, storyDifferencesOf } from './outlet-differences.ts';

const NO_COUNT = { articles: 0, wire: 0 };
const NO_SAMPLE = { values: [], clusters: null };

const tallyOfAll = (values: readonly number[]): Tally => values.reduce((tally, value) => merge(tally, tallyOf(value)), EMPTY);

function comparedIn(samples: readonly OutletSample[], name: string, outlets: readonly { readonly id: number; readonly slug: string }[]) {
  return outlets.map(({ id, slug }): Compared => {
    const sample = samples.find((row) => row.outletId === id && row.name === name);
    return { slug, sample: sample ?? NO_SAMPLE };
  });
}

function measureRow(compared: readonly Compared[], name: string): ComparedMeasure {
  return {
    measure: measureOf(name),
    summaries: compared.map(({ sample }) => summarise(sample.values, sample.clusters)),
    between: varianceBetween(compared.map(({ sample }) => tallyOfAll(sample.values))),
  };
}

/**
 * Compares two to eight outlets (`filters.outlets`) on a measure, over the articles that the filters let through. Throws
 * `AppError('invalid')` for another number of outlets or an unknown measure, `AppError('not-found')` for an unknown outlet.
 */
export function compareOutlets(deps: Reading, query: CompareQuery): Promise<Comparison> {
  return remembered(deps, ['compare', query], () => comparisonOf(deps, query));
}

async function comparisonOf(deps: Reading, { filters, measure, step, zone }: CompareQuery): Promise<Comparison> {
  const tx = readerOf(deps);
  const chosen = measureOf(measure);
  const asked = filters.outlets.length;
  if (asked < FEWEST_COMPARED || asked > MOST_COMPARED)
    throw new AppError('invalid', `outlets: name ${FEWEST_COMPARED} to ${MOST_COMPARED} outlets to compare, not ${asked}.`);
  const { scope, corpus, outlets: known } = await resolve(tx, filters);
  const ids = await outletIdsBySlug(tx, filters.outlets);
  const places = [...new Set(filters.outlets.flatMap((slug) => ids.get(slug) ?? []))];
  const outlets = places.flatMap((id) => known.get(id) ?? []);
  const names = [...new Set<string>([...CORE_MEASURES, chosen.name])];
  const [counts, { stories, scored, samples: own, rest }, versions] = await Promise.all([
    countsByOutlet(tx, scope),
    readSamples(tx, scope, names, chosen.name),
    versionMarks(tx, scope),
  ]);
  const samples = [...own, ...rest];
  const dots = await dotsOf(tx, scored);
  const trends = trendsOf(scored, stories, step, zone);
  const compared = comparedIn(samples, chosen.name, outlets);
  const drawn = drawnOf(compared);
  const ranked = tieGroups(outlets.flatMap(({ slug }, i) => (drawn[i] ? [{ key: slug, drawn: drawn[i] }] : [])));
  const core = names.map((name) => measureRow(comparedIn(samples, name, outlets), name));
  const summaries = core.find((row) => row.measure.name === chosen.name)?.summaries ?? [];
  const rows = outlets.map(({ id, slug, name }, i): ComparedOutlet => {
    const count = counts.find((row) => row.outletId === id) ?? NO_COUNT;
    return {
      slug,
      name,
      articles: count.articles,
      own: count.articles - count.wire,
      wire: count.wire,
      summary: summaries[i],
      quantiles: quantiles(compared[i].sample.values),
      group: ranked.find(({ key }) => key === slug)?.group ?? null,
      dots: dots.get(id) ?? [],
      trend: trends.get(id) ?? [],
    };
  });
  return {
    corpus: { ...corpus, matching: rows.reduce((sum, row) => sum + row.articles, 0) },
    measures: MEASURES,
    chosen,
    version: VERSION,
    ...periodOf(counts),
    outlets: rows,
    differences: differencesOf(compared, drawn),
    between: core.find((row) => row.measure.name === chosen.name)?.between ?? null,
    sharedStories: sharedStoriesOf(compared),
    storyDifferences: storyDifferencesOf(everyTwo(compared)),
    core,
    step,
    zone,
    versions,
  };
}

/** A difference with the measure that it is in and that within shared stories, for tables. */
export type MeasureDifference = OutletDifference & {
  readonly measure: string;
  readonly title: string;
  readonly unit: string;
  readonly stories: StoryDifference;
};

/** Differences in a measure with those of the same pairs within their stories. */
export function rowsInMeasure(
  { name: measure, title, unit }: Measure,
  differences: readonly OutletDifference[],
  stories: readonly StoryDifference[],
): MeasureDifference[] {
  return differences.map((row, i) => ({ ...row, measure, title, unit, stories: stories[i] }));
}

/**
 * The differences of every two of the outlets in every measure, q over the pairs of each measure as on screen; without outlets in the
 * filters, of all outlets of the corpus. Nothing where that is not two to eight outlets.
 */
export async function allDifferences(deps: Reading, filters: Filters): Promise<MeasureDifference[]> {
  const tx = readerOf(deps);
  const { scope, outlets } = await resolve(tx, filters);
  const compared = scope.outletIds.flatMap((id) => outlets.get(id) ?? []);
  if (compared.length < FEWEST_COMPARED || compared.length > MOST_COMPARED) return [];
  const names = MEASURES.map(({ name }) => name);
  const samples = await samplesByOutlet(tx, scope, names, await storiesKnown(tx, scope));
  return MEASURES.flatMap((measure) => {
    const rows = comparedIn(samples, measure.name, compared);
    return rowsInMeasure(measure, differencesOf(rows, drawnOf(rows)), storyDifferencesOf(everyTwo(rows)));
  });
}

/** Rows of `allDifferences`, by the outlets in a scope. */
export function countDifferences(outlets: number): number {
  return outlets < FEWEST_COMPARED || outlets > MOST_COMPARED ? 0 : ((outlets * (outlets - 1)) / 2) * MEASURES.length;
}
