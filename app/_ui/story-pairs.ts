import { FEWEST_STORIES, type SharedStories } from '#lib/usecases/comparisons/shared-stories-view.ts';
import { type Filters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { differenceUnit, FOUND, signed, signedRange } from './difference-rows.ts';
import { plural } from './format.ts';

/** Pairs of outlets in one measure, within the stories that both of a pair covered. */
export type StoryPairs = Pick<SharedStories, 'measure' | 'outlets' | 'differences'>;
type Pair = StoryPairs['differences'][number];

/** The name of an outlet among those compared. */
export function nameIn({ outlets }: Pick<StoryPairs, 'outlets'>, slug: string): string {
  return outlets.find((outlet) => outlet.slug === slug)?.name ?? slug;
}

const inPoints = ({ unit }: Measure) => (unit === 'count' ? '' : ` ${differenceUnit(unit)}`);

const stories = (n: number) => plural(n, 'story', 'stories');

function ofOnePair(pairs: StoryPairs, { a, b, stories: n, value, low, high, q }: Pair): string {
  const { unit } = pairs.measure;
  const chance = (q ?? 1) <= FOUND ? 'more than chance would make it' : 'no more than chance would make it';
  return `Over the ${stories(n)} that both covered, ${nameIn(pairs, a)} less ${nameIn(pairs, b)} is ${signed(value, unit)}${inPoints(pairs.measure)} (95 % interval ${signedRange(low, high, unit)}): ${chance}.`;
}

/** What the differences show, in a sentence or two; of pairs with enough stories there is one at least. */
export function leadOfPairs(pairs: StoryPairs): string {
  const known = pairs.differences.filter(({ value }) => value !== null);
  const found = known.filter(({ q }) => (q ?? 1) <= FOUND).length;
  const short = pairs.differences.length - known.length;
  const told =
    known.length === 1
      ? ofOnePair(pairs, known[0])
      : `Writing about the same events, ${found === 0 ? 'none' : found} of ${plural(known.length, 'pair')} of outlets ${found === 1 ? 'differs' : 'differ'} by more than chance (q ≤ .05).`;
  return short === 0
    ? told
    : `${told} ${plural(short, 'more pair')} ${short === 1 ? 'shares' : 'share'} fewer than ${FEWEST_STORIES} stories.`;
}

/** How many stories a pair lacks until a difference is worked out: `3 more stories`. */
export function lacking({ stories: n }: Pick<Pair, 'stories'>): string {
  return `${FEWEST_STORIES - n} more ${FEWEST_STORIES - n === 1 ? 'story' : 'stories'}`;
}

/** Why there is no difference, and what would bring one; for pairs none of which shares enough stories. */
export function whyNoPairs(pairs: StoryPairs): string {
  const most = pairs.differences.toSorted((a, b) => b.stories - a.stories)[0];
  const more = 'Bring in articles of the same days from both, or take filters away.';
  if (most === undefined || most.stories === 0) return `No two of these outlets have a story in common among these articles. ${more}`;
  const [a, b] = [nameIn(pairs, most.a), nameIn(pairs, most.b)];
  const who = pairs.differences.length === 1 ? `${a} and ${b} share` : `Of these outlets ${a} and ${b} share the most:`;
  return `${who} ${stories(most.stories)} with a value. A difference is worked out from ${FEWEST_STORIES} on, so ${lacking(most)} ${FEWEST_STORIES - most.stories === 1 ? 'is' : 'are'} needed. ${more}`;
}

type Kept = { readonly filters: Filters; readonly corpus: Filters['corpus'] };

/** The address of the stories that two outlets share, among the articles that the filters let through. */
export function sharedStoriesHref({ filters, corpus }: Kept, slugs: readonly string[]): string {
  return `/stories?${toSearchParams({ ...filters, corpus, outlets: slugs })}`;
}

/** The address of the comparison of outlets within the stories that they share. */
export function sameStoryHref({ filters, corpus }: Kept, slugs: readonly string[], measure: Measure): string {
  const params = toSearchParams({ ...filters, corpus, outlets: [] });
  params.set('outlets', slugs.join(','));
  params.set('measure', measure.name);
  params.set('stories', 'same');
  return `/compare?${params}`;
}
