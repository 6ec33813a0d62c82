import { VERSION } from '#lib/analysis/version.ts';
import type { Tx } from '#lib/store/client.ts';
import { outletIdsBySlug } from '#lib/store/outlet-queries.ts';
import { type StoryValues, storyValues } from '#lib/store/story-values.ts';
import type { Filters } from '../reading/filters.ts';
import { type Measure, measureOf } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { type Resolved, resolve } from '../reading/scope.ts';
import { MOST_COMPARED } from './compare-query.ts';
import { type Compared, everyTwo, storyDifferencesOf } from './outlet-differences.ts';
import type { SharedStories } from './shared-stories-view.ts';

/** Outlets with which one is compared on its page. */
export const MOST_PARTNERS = 5;

const NOTHING = { values: [], stories: [] };

type Pairs = readonly (readonly [Compared, Compared])[];
type Known = { readonly resolved: Resolved; readonly measure: Measure; readonly rows: readonly StoryValues[] };

/** Of each of the outlets, the articles that are in a story which another of them has as well. */
function sharedOnly(rows: readonly StoryValues[]): StoryValues[] {
  const outlets = new Map<number, number>();
  for (const { stories } of rows) for (const story of new Set(stories)) outlets.set(story, (outlets.get(story) ?? 0) + 1);
  return rows.map(({ outletId, values, stories, at }) => {
    const places = stories.flatMap((story, i) => ((outlets.get(story) ?? 0) > 1 ? [i] : []));
    return { outletId, values: places.map((i) => values[i]), stories: places.map((i) => stories[i]), at: places.map((i) => at[i]) };
  });
}

function viewOf(
  { resolved, measure, rows }: Known,
  chosen: readonly number[],
  pairsOf: (outlets: readonly Compared[]) => Pairs,
): SharedStories {
  const outlets = chosen.flatMap((id) => resolved.outlets.get(id) ?? []);
  const shared = new Map(sharedOnly(rows.filter(({ outletId }) => chosen.includes(outletId))).map((row) => [row.outletId, row]));
  const compared = outlets.map(({ id, slug }): Compared => {
    const { values, stories } = shared.get(id) ?? NOTHING;
    return { slug, sample: { values, clusters: stories } };
  });
  const days = [...shared.values()].flatMap(({ at }) => at.flatMap((minute) => minute?.slice(0, 10) ?? [])).sort();
  return {
    corpus: { ...resolved.corpus, matching: compared.reduce((sum, { sample }) => sum + sample.values.length, 0) },
    measure,
    version: VERSION,
    outlets: outlets.map(({ slug, name }) => ({ slug, name })),
    differences: storyDifferencesOf(pairsOf(compared)),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

/**
 * How every two of up to eight outlets differ in a measure within the stories that both covered; outlets without articles in the corpus are
 * left out. Throws `AppError`: `invalid` for an unknown measure, `not-found` for an unknown outlet.
 */
export function readSharedStories(
  deps: Reading,
  slugs: readonly string[],
  filters: Filters,
  measure: string | null,
): Promise<SharedStories> {
  const asked = { ...filters, outlets: slugs.slice(0, MOST_COMPARED) };
  return remembered(deps, ['shared stories', asked, measure], async () => {
    const tx = readerOf(deps);
    const chosen = measureOf(measure);
    const resolved = await resolve(tx, asked);
    const rows = await storyValues(tx, resolved.scope, chosen.name, null);
    return viewOf({ resolved, measure: chosen, rows }, resolved.scope.outletIds, everyTwo);
  });
}

type OutletsOfStory = { readonly demo: boolean; readonly articles: readonly { readonly outlet: { readonly slug: string } }[] };

/** The same of the outlets of a story, in the order of its articles; null where it has one alone. */
export async function readOutletsOfStory(
  deps: Reading,
  { articles, demo }: OutletsOfStory,
  filters: Filters,
  measure: string | null,
): Promise<SharedStories | null> {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet.slug))];
  if (outlets.length < 2) return null;
  return readSharedStories(deps, outlets, { ...filters, corpus: demo ? 'demo' : 'real' }, measure);
}

/** The outlets that share the most stories with one of them, the most first. */
function partnersOf(rows: readonly StoryValues[], outletId: number): number[] {
  const own = new Set(rows.find((row) => row.outletId === outletId)?.stories);
  const shared = rows.flatMap(({ outletId: id, stories }) =>
    id === outletId ? [] : [{ id, stories: new Set(stories.filter((story) => own.has(story))).size }],
  );
  const most = shared.filter(({ stories }) => stories > 0).sort((a, b) => b.stories - a.stories || a.id - b.id);
  return most.slice(0, MOST_PARTNERS).map(({ id }) => id);
}

async function withPartners(tx: Tx, slug: string, filters: Filters, measure: string | null): Promise<SharedStories> {
  const chosen = measureOf(measure);
  const id = (await outletIdsBySlug(tx, [slug])).get(slug) ?? 0;
  const resolved = await resolve(tx, { ...filters, outlets: [] });
  const rows = await storyValues(tx, resolved.scope, chosen.name, id);
  const known = { resolved, measure: chosen, rows };
  return viewOf(known, [id, ...partnersOf(rows, id)], ([first, ...others]) => others.map((other) => [first, other] as const));
}

/**
 * How an outlet differs from the `MOST_PARTNERS` outlets that share the most stories with it, within these; without any, there are no
 * differences. Throws `AppError('invalid')` for an unknown measure.
 */
export function readPartners(deps: Reading, slug: string, filters: Filters, measure: string | null): Promise<SharedStories> {
  return remembered(deps, ['partners', slug, filters, measure], () => withPartners(readerOf(deps), slug, filters, measure));
}
