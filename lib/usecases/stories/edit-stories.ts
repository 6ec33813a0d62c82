import { AppError } from '#lib/errors.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { dropStoryIfEmpty, moveArticles, openStory, setFixed } from '#lib/store/stories.ts';
import { articlesOfStory, findStory } from '#lib/store/story-queries.ts';

type Deps = { readonly store: Store };

/** What was moved, so that it can be taken back: the articles went from one story into another; `free` were not settled before. */
export type StoryMove = {
  readonly from: number;
  readonly into: number;
  readonly articles: readonly number[];
  readonly free: readonly number[];
};

async function existing(tx: Tx, id: number) {
  const story = await findStory(tx, id);
  if (story === null) throw new AppError('not-found', `There is no story ${id}.`);
  return story;
}

/** Moves articles and settles both stories: the program adds nothing to them any more. */
async function move(tx: Tx, from: number, into: number, articles: readonly number[], by: string): Promise<StoryMove> {
  const both = [await existing(tx, from), await existing(tx, into)];
  await moveArticles(tx, articles, into, by);
  await setFixed(tx, [from, into], true);
  return { from, into, articles, free: both.flatMap(({ id, fixed }) => (fixed ? [] : [id])) };
}

/**
 * Makes the articles of one story part of another; both stay as they are from then on. Throws `AppError`: `not-found`, `invalid` when they
 * are one story or one of them is of the demo corpus and the other is not.
 */
export async function mergeStories({ store }: Deps, from: number, into: number, who: string): Promise<StoryMove> {
  return store.transaction(async (tx) => {
    const [one, other] = [await existing(tx, from), await existing(tx, into)];
    if (from === into) throw new AppError('invalid', 'Choose another story to merge this one with.');
    if (one.demo !== other.demo) throw new AppError('invalid', 'A story of the demo corpus can’t be merged with a real one.');
    return move(tx, from, into, await articlesOfStory(tx, from), who);
  });
}

/**
 * Takes articles of a story into one of their own; both stay as they are from then on. Throws `AppError`: `not-found`, `invalid` when no
 * article or every article is chosen, or one that is not in the story.
 */
export async function splitStory({ store }: Deps, id: number, articles: readonly number[], who: string): Promise<StoryMove> {
  return store.transaction(async (tx) => {
    const { demo } = await existing(tx, id);
    const all = new Set(await articlesOfStory(tx, id));
    const chosen = [...new Set(articles)];
    if (chosen.length === 0 || chosen.length >= all.size)
      throw new AppError('invalid', 'Choose some of the articles, and leave at least one.');
    if (!chosen.every((article) => all.has(article))) throw new AppError('invalid', 'An article is no longer in this story: look again.');
    const { title } = await tx.db.article.findUniqueOrThrow({ where: { id: chosen[0] }, select: { title: true } });
    return move(tx, id, await openStory(tx, demo, title, true, new Date()), chosen, who);
  });
}

/** Takes a merge or split back; a story that a split had opened is gone then. Throws `AppError('not-found')` when one of the stories is gone. */
export async function undoStoryMove({ store }: Deps, { from, into, articles, free }: StoryMove, who: string): Promise<void> {
  await store.transaction(async (tx) => {
    await existing(tx, from);
    const moved = (await articlesOfStory(tx, into)).filter((id) => articles.includes(id));
    await moveArticles(tx, moved, from, who);
    await setFixed(tx, free, false);
    await dropStoryIfEmpty(tx, into);
  });
}
