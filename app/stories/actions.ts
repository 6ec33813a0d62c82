'use server';
import { redirect } from 'next/navigation';
import { mergeStories, type StoryMove, splitStory } from '#lib/usecases/stories/edit-stories.ts';
import { act, numbers } from '../_server/act.ts';
import { say, type Undo } from '../_server/flash.ts';
import { plural } from '../_ui/format.ts';

/** Articles that the notice can take back: they are kept in a cookie. */
const MOST_UNDONE = 200;
const WHO = 'analyst';

const undoOf = ({ from, into, articles, free }: StoryMove): Undo | null =>
  articles.length > MOST_UNDONE ? null : { kind: 'story', from, into, articles: [...articles], free: [...free] };

/** Puts all articles of a story into another, and goes there. */
export async function merge(form: FormData): Promise<void> {
  const [[story], [into]] = [numbers(form, 'story'), numbers(form, 'into')];
  const done = await act(async (deps) => {
    const move = await mergeStories(deps, story ?? 0, into ?? 0, WHO);
    await say('The two are one story now.', { undo: undoOf(move) });
    return move.into;
  });
  if (done !== null) redirect(`/stories/${done}`);
}

/** Takes articles out of a story into one of their own. */
export async function split(form: FormData): Promise<void> {
  const [story] = numbers(form, 'story');
  await act(async (deps) => {
    const move = await splitStory(deps, story ?? 0, numbers(form, 'article'), WHO);
    await say(`${plural(move.articles.length, 'article is a story of its own', 'articles are a story of their own')} now.`, {
      undo: undoOf(move),
    });
  });
}
