import type { Rarity } from './rarity.ts';
import { createVectors, type TermVector } from './term-vectors.ts';
import type { Terms } from './terms.ts';

/** Days between two articles on one event, at most. */
export const WINDOW_DAYS = 4;
/** Nearness from which an article joins a story; chosen for precision, see docs/methods/stories.md. */
export const NEAR_ENOUGH = 0.17;
/** What is left of the likeness of two articles for each day between them. */
const PER_DAY = Math.exp(-0.2);
/** Members of a story that an article is compared with by their mean: the nearest. */
const NEAREST = 3;
/** A term that more of the articles at hand have leads to no others by itself. */
const MOST_LED_TO = 1000;
const NOBODY: readonly number[] = [];
/** What the weights of its rarer terms that two articles share must add up to for them to be compared: half of what near ones reach. */
const LEAST_LED = 0.4;

/** An article as far as stories go. `day` counts days from 1970, with fractions; `story` is null where it is in none. */
export type StoryMember = { readonly id: number; readonly day: number; readonly terms: Terms; readonly story: number | null };

/** What an article belongs to: a story that is there, or (`story` null) an article with which it opens one. */
export type Match = { readonly story: number | null; readonly nearest: number; readonly nearness: number };

type Held = { readonly id: number; readonly day: number; readonly vector: TermVector; story: number | null };
type Near = { readonly held: Held; readonly nearness: number };

/** The articles of some days, among which the event of another is looked for. */
export type StoryIndex = {
  /** An article that is at hand already is left as it is. */
  add(member: StoryMember): void;
  has(id: number): boolean;
  /** Notes that an article at hand is in a story now. */
  place(id: number, story: number): void;
  /** What a dated article belongs to; null where nothing is near enough. `copies` are articles of which it has the text. */
  match(article: Omit<StoryMember, 'story'>, copies: ReadonlySet<number>): Match | null;
  /** Lets go of the articles before a day. */
  forgetBefore(day: number): void;
};

/** The near articles by story; each that is in none is by itself. */
function groupsOf(near: readonly Near[]): Iterable<Near[]> {
  const groups = new Map<string, Near[]>();
  for (const one of near) {
    const key = one.held.story === null ? `article ${one.held.id}` : `story ${one.held.story}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}

/** How near a group is: the mean of its nearest members, where those at hand that are not near at all count as 0. */
function matchOf(group: readonly Near[], sizes: ReadonlyMap<number, number>): Match {
  const nearest = group.toSorted((a, b) => b.nearness - a.nearness || a.held.id - b.held.id).slice(0, NEAREST);
  const { story, id } = nearest[0].held;
  const size = story === null ? 1 : (sizes.get(story) ?? 1);
  return { story, nearest: id, nearness: nearest.reduce((sum, one) => sum + one.nearness, 0) / Math.min(NEAREST, size) };
}

/** The nearest of the stories and single articles; of equally near ones the first; null when none is near enough. */
function bestOf(near: readonly Near[], sizes: ReadonlyMap<number, number>): Match | null {
  let best: Match | null = null;
  for (const group of groupsOf(near)) {
    const match = matchOf(group, sizes);
    if (match.nearness >= NEAR_ENOUGH && match.nearness > (best?.nearness ?? 0)) best = match;
  }
  return best;
}

/** An empty index. `rarity` says how much a term tells. */
export function createStoryIndex(rarity: Rarity): StoryIndex {
  const vectors = createVectors(rarity);
  let latest: { readonly terms: Terms; readonly vector: TermVector } | null = null;
  let members = new Map<number, Held>();
  let places: Held[] = [];
  let ledTo = new Map<number, number[]>();
  let sums = new Float64Array(0);
  let sizes = new Map<number, number>();

  function hold(held: Held): void {
    members.set(held.id, held);
    if (held.story !== null) sizes.set(held.story, (sizes.get(held.story) ?? 0) + 1);
    const place = places.push(held) - 1;
    for (const term of held.vector.terms) {
      const list = ledTo.get(term);
      if (list === undefined) ledTo.set(term, [place]);
      else if (list.length <= MOST_LED_TO) list.push(place);
    }
  }

  /** The vector of terms; an article that is looked up is mostly added next. */
  function vectorOf(terms: Terms): TermVector {
    if (latest?.terms !== terms) latest = { terms, vector: vectors.of(terms) };
    return latest.vector;
  }

  /** The places of the articles that a term leads to by itself. */
  function leading(term: number): readonly number[] {
    const list = ledTo.get(term) ?? NOBODY;
    return list.length > MOST_LED_TO ? NOBODY : list;
  }

  /** The places of the articles that the rarer terms of a vector lead to, in the order in which they do; `sums` has what its weights of these terms add up to. */
  function ledBy({ terms, weights }: TermVector): number[] {
    if (sums.length < places.length) sums = new Float64Array(2 * places.length);
    const found: number[] = [];
    terms.forEach((term, i) => {
      if (weights[i] === 0) return;
      for (const place of leading(term)) {
        if (sums[place] === 0) found.push(place);
        sums[place] += weights[i];
      }
    });
    return found;
  }

  return {
    add({ id, day, terms, story }) {
      if (!members.has(id)) hold({ id, day, vector: vectorOf(terms), story });
    },
    has: (id) => members.has(id),
    place(id, story) {
      const held = members.get(id);
      if (held === undefined || held.story !== null) return;
      held.story = story;
      sizes.set(story, (sizes.get(story) ?? 0) + 1);
    },
    match({ id, day, terms }, copies) {
      const vector = vectorOf(terms);
      const cosineWith = vectors.cosinesWith(vector);
      const near: Near[] = [];
      for (const place of ledBy(vector)) {
        const [held, led] = [places[place], sums[place]];
        sums[place] = 0;
        const days = Math.abs(held.day - day);
        if (held.id === id || days > WINDOW_DAYS) continue;
        if (copies.has(held.id)) near.push({ held, nearness: 1 });
        else if (led >= LEAST_LED) near.push({ held, nearness: cosineWith(held.vector) * PER_DAY ** days });
      }
      return bestOf(near, sizes);
    },
    forgetBefore(day) {
      const kept = [...members.values()].filter((held) => held.day >= day);
      if (kept.length > members.size / 2) return;
      [members, places, ledTo, sizes] = [new Map(), [], new Map(), new Map()];
      for (const held of kept) hold(held);
    },
  };
}
