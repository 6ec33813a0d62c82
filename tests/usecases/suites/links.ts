import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { deleteArticles, undeleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { correctBlock } from '#lib/usecases/corrections/correct-block.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { type IngestItem, NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { NO_FILTERS } from '#lib/usecases/reading/filters.ts';
import { mergeStories, splitStory, undoStoryMove } from '#lib/usecases/stories/edit-stories.ts';
import { linkArticles } from '#lib/usecases/stories/link-articles.ts';
import { readReuse, readStories } from '#lib/usecases/stories/read-stories.ts';
import { readStory } from '#lib/usecases/stories/read-story.ts';
import { parseReuseQuery, parseStoriesQuery } from '#lib/usecases/stories/stories-view.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { credited, otherEvent, ownReport, republished, uncredited } from '../dispatches.ts';

const CONTEXT = { signal: new AbortController().signal, progress: () => undefined };

export function linksSuite(database: () => TestDatabase): void {
  describe('copies and stories', () => {
    let store: Store;
    beforeEach(async () => {
      store = await freshStore(database());
    });
    afterEach(() => store.close());
    const deps = () => ({ store, jobs: createJobs(store), analyser: analyserHere });

    /** Stores the articles and finds their copies and stories; answers their ids by outlet. */
    async function add(items: readonly IngestItem[], demo = false): Promise<(number | null)[]> {
      const outcomes = await ingestArticles(deps(), items, { importId: null, indexes: null, demo, options: NO_OPTIONS });
      await linkArticles(store, CONTEXT);
      return outcomes.map(({ articleId }) => articleId);
    }
    const outletOf = async (articleId: number) =>
      (await store.db.article.findUniqueOrThrow({ where: { id: articleId }, select: { outlet: { select: { name: true } } } })).outlet.name;
    const wire = async () =>
      (await store.db.article.findMany({ where: { wire: true }, select: { outlet: { select: { name: true } } } }))
        .map(({ outlet }) => outlet.name)
        .sort();
    /** The outlets of each story, in order. */
    async function stories(): Promise<string[][]> {
      const found = await store.db.story.findMany({ orderBy: { id: 'asc' }, select: { articles: { orderBy: { articleId: 'asc' } } } });
      return Promise.all(found.map(({ articles }) => Promise.all(articles.map(({ articleId }) => outletOf(articleId)))));
    }

    test('make wire copy of an article that has the text of a credited one, in all layers', async () => {
      await add([credited('Alder Post'), uncredited('Birch Times'), ownReport('Cedar News'), otherEvent('Dale Echo')]);
      expect(await wire()).toEqual(['Alder Post', 'Birch Times']);
      const layers = await store.db.score.findMany({ where: { live: true, name: 'opinion' }, select: { articleId: true, wire: true } });
      const flags = await Promise.all(layers.map(async (row) => [await outletOf(row.articleId), row.wire]));
      expect(Object.fromEntries(flags)).toEqual({ 'Alder Post': true, 'Birch Times': true, 'Cedar News': false, 'Dale Echo': false });
    });

    test('leave a publisher its own text when another says that it was taken over from there', async () => {
      await add([uncredited('Alder Post', '2026-03-04'), republished('Birch Times', '2026-03-05')]);
      expect(await store.db.copy.count()).toBe(1);
      expect(await wire()).toEqual(['Birch Times']);
    });

    test('keep each pair of copies once, with what they share', async () => {
      await add([credited('Alder Post'), uncredited('Birch Times'), ownReport('Cedar News')]);
      const copies = await store.db.copy.findMany();
      expect(copies).toHaveLength(1);
      expect(copies[0].containment).toBeGreaterThan(0.95);
      await linkArticles(store, CONTEXT);
      expect(await store.db.copy.count()).toBe(1);
    });

    test('undo what a credited article did when it is deleted, and do it again when it is back', async () => {
      const [first] = await add([credited('Alder Post'), uncredited('Birch Times')]);
      await deleteArticles(deps(), [first ?? 0]);
      expect(await store.db.article.findFirst({ where: { wire: true, deletedAt: null } })).toBeNull();
      expect(await store.db.copy.count()).toBe(0);
      await undeleteArticles(deps(), [first ?? 0]);
      await linkArticles(store, CONTEXT);
      expect(await wire()).toEqual(['Alder Post', 'Birch Times']);
    });

    test('stay right when an article is analysed anew', async () => {
      const [, second] = await add([credited('Alder Post'), uncredited('Birch Times')]);
      await correctBlock(deps(), { articleId: second ?? 0, block: 2, role: 'promotion', who: 'ada', why: null });
      expect(await wire()).toEqual(['Alder Post', 'Birch Times']);
      expect(await store.db.copy.count()).toBe(1);
      expect(await stories()).toEqual([['Alder Post', 'Birch Times']]);
    });

    test('put articles on one event together and leave others alone', async () => {
      await add([credited('Alder Post'), otherEvent('Dale Echo'), ownReport('Cedar News')]);
      expect(await stories()).toEqual([['Alder Post', 'Cedar News']]);
    });

    test('add a later article to the story that is there, and never move one', async () => {
      await add([credited('Alder Post'), uncredited('Birch Times')]);
      await add([ownReport('Cedar News'), otherEvent('Dale Echo'), otherEvent('Elm Herald', '2026-03-05')]);
      expect(await stories()).toEqual([
        ['Alder Post', 'Birch Times', 'Cedar News'],
        ['Dale Echo', 'Elm Herald'],
      ]);
    });

    test('keep a story that a person has settled as it is', async () => {
      await add([credited('Alder Post'), uncredited('Birch Times')]);
      await store.db.story.updateMany({ data: { fixed: true } });
      await add([ownReport('Cedar News')]);
      expect(await stories()).toEqual([['Alder Post', 'Birch Times']]);
    });

    test('are split and merged by hand, for good until it is undone', async () => {
      const [first, second] = await add([credited('Alder Post'), uncredited('Birch Times')]);
      const { id } = await store.db.story.findFirstOrThrow();
      const move = await splitStory(deps(), id, [second ?? 0], 'ada');
      expect(await stories()).toEqual([['Alder Post'], ['Birch Times']]);
      await add([ownReport('Cedar News')]);
      expect(await stories()).toEqual([['Alder Post'], ['Birch Times']]);
      await undoStoryMove(deps(), move, 'ada');
      expect(await stories()).toEqual([['Alder Post', 'Birch Times']]);
      expect((await readStory(deps(), id)).articles.map((article) => article.copyOf?.id ?? null)).toEqual([null, first]);
      await expect(splitStory(deps(), id, [first ?? 0, second ?? 0], 'ada')).rejects.toThrow('leave at least one');
      await expect(mergeStories(deps(), id, id, 'ada')).rejects.toThrow('another story');
    });

    test('are two again when a merge is undone', async () => {
      await add([credited('Alder Post'), uncredited('Birch Times'), otherEvent('Dale Echo'), otherEvent('Elm Herald')]);
      const [one, other] = await store.db.story.findMany({ orderBy: { id: 'asc' } });
      const move = await mergeStories(deps(), one.id, other.id, 'ada');
      expect((await stories()).map((outlets) => outlets.length)).toEqual([0, 4]);
      await undoStoryMove(deps(), move, 'ada');
      expect(await stories()).toEqual([
        ['Alder Post', 'Birch Times'],
        ['Dale Echo', 'Elm Herald'],
      ]);
    });

    test('are listed and exported as the filters say', async () => {
      await add([credited('Alder Post'), uncredited('Birch Times'), ownReport('Cedar News'), otherEvent('Dale Echo')]);
      const all = await readStories(deps(), NO_FILTERS, parseStoriesQuery(new URLSearchParams()));
      expect(all.rows.map(({ articles, own, outlets }) => [articles, own, outlets.length])).toEqual([[3, 1, 3]]);
      const own = await readStories(deps(), { ...NO_FILTERS, origin: 'own' }, parseStoriesQuery(new URLSearchParams()));
      expect(own.total).toBe(0);
      const reuse = await readReuse(deps(), NO_FILTERS, parseReuseQuery(new URLSearchParams('copied=alder-post')));
      expect(reuse.rows.map(({ article, from, kind }) => [article.outlet.name, from.outlet.name, kind])).toEqual([
        ['Birch Times', 'Alder Post', 'same'],
      ]);
    });

    test('never reach from the real corpus into the demo corpus', async () => {
      await add([credited('Alder Post')], true);
      await add([uncredited('Birch Times')]);
      expect([await store.db.copy.count(), await store.db.story.count()]).toEqual([0, 0]);
    });

    test('leave articles without a date out of stories, though not out of copies', async () => {
      const undated = (item: IngestItem): IngestItem =>
        item.kind === 'article' ? { ...item, article: { ...item.article, publishedAt: null } } : item;
      await add([undated(credited('Alder Post')), undated(uncredited('Birch Times'))]);
      expect([await store.db.copy.count(), await store.db.story.count()]).toEqual([1, 0]);
    });
  });
}
