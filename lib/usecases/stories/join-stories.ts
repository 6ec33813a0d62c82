import { copyKind } from '#lib/compare/reuse/overlap.ts';
import { rarityAmong } from '#lib/compare/stories/rarity.ts';
import { createStoryIndex, type StoryIndex, WINDOW_DAYS } from '#lib/compare/stories/story-index.ts';
import type { Tx } from '#lib/store/client.ts';
import { copiesOfArticles } from '#lib/store/copies.ts';
import {
  AUTO,
  latestTerms,
  openStory,
  type PlacedArticle,
  type Placement,
  placeArticles,
  placedBetween,
  termsOf,
} from '#lib/store/stories.ts';
import type { Signed } from './sign-article.ts';

const DAY_MS = 86_400_000;
/** Articles from which it is known how rare a term is: the latest of the corpus, and those at hand. */
const FOR_RARITY = 2000;

const dayOf = (date: Date) => date.getTime() / DAY_MS;

/** An empty index of the stories of a corpus, in which terms weigh by how rare they are there and among the articles at hand. */
export async function storyIndexOf(tx: Tx, demo: boolean, signed: readonly Signed[]): Promise<StoryIndex> {
  const terms = await latestTerms(tx, demo, FOR_RARITY);
  return createStoryIndex(rarityAmong([...terms, ...signed.map(({ signature }) => signature.terms)]));
}

type Corpus = { readonly demo: boolean; readonly index: StoryIndex };
type Dated = Signed & { readonly day: number };

/** Where an article of the days around stands: its story, null for none, and whether a person has settled that. */
type Standing = Pick<PlacedArticle, 'storyId' | 'fixed'>;

/**
 * Makes known to the index what was published in the days around, but for the articles themselves and stories that a person has settled.
 * Answers where each of those articles stands.
 */
async function lookAround(tx: Tx, { demo, index }: Corpus, dated: readonly Dated[]): Promise<Map<number, Standing>> {
  const at = (day: number) => new Date(Math.round(day * DAY_MS));
  const [first, last] = [dated[0].day - WINDOW_DAYS, dated[dated.length - 1].day + WINDOW_DAYS];
  const own = new Set(dated.map(({ article }) => article.id));
  index.forgetBefore(first);
  const around = await placedBetween(tx, demo, at(first), at(last));
  const missing = around.filter(({ id, storyId, fixed }) => !fixed && !index.has(id) && (storyId !== null || !own.has(id)));
  const terms = await termsOf(
    tx,
    missing.map(({ id }) => id),
  );
  for (const { id, publishedAt, storyId } of missing)
    index.add({ id, day: dayOf(new Date(publishedAt)), terms: terms.get(id) ?? [], story: storyId });
  return new Map(around.map((placed) => [placed.id, placed]));
}

/** The articles of which each has the text, in whole or in part. */
async function copiesOf(tx: Tx, ids: readonly number[]): Promise<Map<number, Set<number>>> {
  const copies = new Map<number, Set<number>>(ids.map((id) => [id, new Set()]));
  for (const copy of await copiesOfArticles(tx, ids)) {
    if (copyKind(copy) === 'quotations') continue;
    copies.get(copy.articleId)?.add(copy.otherId);
    copies.get(copy.otherId)?.add(copy.articleId);
  }
  return copies;
}

/** Finds stories for articles one after another, and keeps the placements for one write at the end. */
function createPlacing(tx: Tx, { demo }: Corpus, standings: Map<number, Standing>, now: Date) {
  const placements: Placement[] = [];
  const place = (articleId: number, storyId: number) => {
    placements.push({ articleId, storyId });
    standings.set(articleId, { storyId, fixed: false });
  };
  return {
    /** Puts an article with the one that is nearest to it: into its story, or into a new one. Answers the story; null when there is none to join. */
    async putWith({ article }: Signed, nearest: number): Promise<number | null> {
      const there = standings.get(nearest);
      if (there === undefined || there.fixed) return null;
      const story = there.storyId ?? (await openStory(tx, demo, article.title, false, now));
      if (there.storyId === null) place(nearest, story);
      place(article.id, story);
      return story;
    },
    finish: () => placeArticles(tx, placements, AUTO),
  };
}

/**
 * Puts dated articles that are in no story into the nearest one of the days around, or opens one with the nearest article that is in none.
 * An article that is in a story stays there.
 */
export async function joinStories(tx: Tx, corpus: Corpus, signed: readonly Signed[], now: Date): Promise<void> {
  const { index } = corpus;
  const dated = signed
    .flatMap((one): Dated[] => {
      const { publishedAt } = one.article;
      return publishedAt === null || one.signature.terms.length === 0 ? [] : [{ ...one, day: dayOf(publishedAt) }];
    })
    .sort((a, b) => a.day - b.day || a.article.id - b.article.id);
  if (dated.length === 0) return;
  const ids = dated.map(({ article }) => article.id);
  const copies = await copiesOf(tx, ids);
  const standings = await lookAround(tx, corpus, dated);
  const placing = createPlacing(tx, corpus, standings, now);
  for (const one of dated) {
    const { id } = one.article;
    if ((standings.get(id)?.storyId ?? null) !== null) continue;
    const member = { id, day: one.day, terms: one.signature.terms };
    const match = index.match(member, copies.get(id) ?? new Set());
    const story = match === null ? null : await placing.putWith(one, match.nearest);
    index.add({ ...member, story });
    if (match !== null && story !== null) index.place(match.nearest, story);
  }
  await placing.finish();
}
