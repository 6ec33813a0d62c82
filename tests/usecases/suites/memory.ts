import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { rescoreArticles } from '#lib/usecases/analysing/rescore-articles.ts';
import { deleteArticles, undeleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { correctBlock } from '#lib/usecases/corrections/correct-block.ts';
import { undoCorrection } from '#lib/usecases/corrections/undo-correction.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { type IngestItem, NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { saveArticle } from '#lib/usecases/imports/save-article.ts';
import { queueRememberingOf, rememberLines } from '#lib/usecases/line-memory/remember-lines.ts';
import { mergeOutletsInto } from '#lib/usecases/outlets/manage-outlets.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { item } from '../articles.ts';
import { LINE, ownArticle, picture, remember } from '../recurring.ts';

const LIMITS = { html: 100_000, text: 20_000, line: 50_000 };
const CONTEXT = { signal: new AbortController().signal, progress: () => undefined };
/** Five of eight articles have the line. */
const ITEMS = Array.from({ length: 8 }, (_, n) => ownArticle(n, n < 5));

export function memorySuite(database: () => TestDatabase): void {
  describe('outlet memory', () => {
    let store: Store;
    beforeEach(async () => {
      store = await freshStore(database());
    });
    afterEach(() => store.close());
    const deps = (of: Store = store) => ({ store: of, jobs: createJobs(of), analyser: analyserHere, limits: LIMITS });

    async function ingest(items: readonly IngestItem[], of: Store = store): Promise<(number | null)[]> {
      const outcomes = await ingestArticles(
        deps(of),
        items,
        { importId: null, indexes: null, demo: false, options: NO_OPTIONS },
        (tx, all) =>
          queueRememberingOf(
            deps(of).jobs,
            tx,
            all.flatMap((one) => one.articleId ?? []),
          ),
      );
      return outcomes.map(({ articleId }) => articleId);
    }
    /** What a store of its own holds after the items came in such parts and the lines were counted after some of them. */
    async function pictureOf(items: readonly IngestItem[], parts: readonly { readonly size: number; readonly counted: boolean }[]) {
      const own = await freshStore(database());
      let at = 0;
      for (const { size, counted } of parts) {
        await ingest(items.slice(at, at + size), own);
        at += size;
        if (counted) await remember(own);
      }
      await remember(own);
      return picture(own).finally(() => own.close());
    }
    const furniture = () =>
      store.db.block.count({ where: { rule: 'outlet-memory', analysis: { current: true, article: { deletedAt: null } } } });
    const lineOf = async (articleId: number) => {
      const blocks = await store.db.block.findMany({ where: { analysis: { articleId, current: true } }, orderBy: { idx: 'asc' } });
      const shared = (await store.db.outletLine.findFirst({ where: { text: LINE } }))?.line;
      return blocks.find(({ line }) => line === shared);
    };

    test('learns a line from the articles that have it, and applies it to those stored before', async () => {
      await ingest(ITEMS);
      expect(await furniture()).toBe(0);
      await remember(store);
      expect(await store.db.outletLine.findMany({ select: { text: true, articles: true, total: true } })).toEqual([
        { text: LINE, articles: 5, total: 8 },
      ]);
      expect(await furniture()).toBe(5);
      await ingest([ownArticle(9, true)]);
      expect(await furniture()).toBe(6);
    });

    test('is the same whatever the order, the batches and the moments of counting', async () => {
      await ingest(ITEMS);
      await remember(store);
      const wanted = await picture(store);
      const order = fc.shuffledSubarray(ITEMS, { minLength: ITEMS.length });
      const cuts = fc.array(fc.record({ size: fc.integer({ min: 1, max: 5 }), counted: fc.boolean() }), { minLength: 8, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(order, cuts, async (items, parts) => {
          expect(await pictureOf(items, parts)).toEqual(wanted);
        }),
        { numRuns: 5, seed: 7 },
      );
    });

    test('follows deletion, restoring, moving and merging', async () => {
      const ids = (await ingest(ITEMS)).flatMap((id) => id ?? []);
      await remember(store);
      const wanted = await picture(store);
      await deleteArticles(deps(), ids.slice(0, 3));
      await remember(store);
      expect([await store.db.outletLine.count(), await furniture()]).toEqual([0, 0]);
      await undeleteArticles(deps(), ids.slice(0, 3));
      await remember(store);
      expect(await picture(store)).toEqual(wanted);
      await editArticles(deps(), ids.slice(0, 3), { outlet: 'Tolle Post' });
      await remember(store);
      expect(await furniture()).toBe(3);
      await mergeOutletsInto(deps(), 'hask-miner', ['tolle-post']);
      await remember(store);
      expect(await picture(store)).toEqual(wanted);
    });

    test('analyses no article whose verdicts do not change, and may run twice', async () => {
      await ingest(ITEMS);
      const versions = async () =>
        (await store.db.analysis.findMany({ where: { current: true }, orderBy: { articleId: 'asc' }, select: { id: true } })).map(
          ({ id }) => id,
        );
      const before = await versions();
      await remember(store);
      const after = await versions();
      expect(after.map((id, i) => id === before[i])).toEqual([false, false, false, false, false, true, true, true]);
      const { id } = await store.db.outlet.findFirstOrThrow();
      await Promise.all([rememberLines(deps(), id, CONTEXT), rememberLines(deps(), id, CONTEXT)]);
      expect(await versions()).toEqual(after);
    });

    test('goes on where it was cut off', async () => {
      await ingest(ITEMS);
      const { id } = await store.db.outlet.findFirstOrThrow();
      await rememberLines(deps(), id, { ...CONTEXT, signal: AbortSignal.abort() });
      expect([await store.db.outletLine.count(), await furniture()]).toEqual([1, 0]);
      await rememberLines(deps(), id, CONTEXT);
      expect(await furniture()).toBe(5);
    });

    test('keeps the body of one text that is stored at several addresses', async () => {
      const at = (n: number, of: number) => item(of, { url: `https://hask.example/${n}`, outlet: 'Hask Miner' });
      const copies = [1, 2, 3].map((n) => at(n, 1));
      const versions = [4, 5, 6].map((n) => at(n, n));
      await ingest([...copies, ...versions]);
      await remember(store);
      expect(await furniture()).toBe(0);
    });

    test('gives way to the analyst, also when blocks are numbered otherwise', async () => {
      const [articleId] = (await ingest(ITEMS)).flatMap((id) => id ?? []);
      await remember(store);
      const idx = (await lineOf(articleId))?.idx ?? -1;
      const first = await correctBlock(deps(), { articleId, block: idx, role: 'body', who: 'Ada', why: 'it is our motto' });
      const second = await correctBlock(deps(), { articleId, block: idx, role: 'caption', who: 'Ada', why: null });
      expect(await lineOf(articleId)).toMatchObject({ role: 'caption', rule: 'corrected' });
      await undoCorrection(deps(), articleId, second);
      expect(await lineOf(articleId)).toMatchObject({ role: 'body', rule: 'corrected' });
      await store.db.correction.update({ where: { id: first }, data: { target: 0 } });
      await rescoreArticles(deps(), [articleId]);
      await remember(store);
      expect(await lineOf(articleId)).toMatchObject({ idx, role: 'body', rule: 'corrected' });
      await undoCorrection(deps(), articleId, first);
      expect(await lineOf(articleId)).toMatchObject({ role: 'promotion', rule: 'outlet-memory' });
    });

    test('hears of an article that is pasted', async () => {
      await ingest(ITEMS.slice(0, 2));
      const { article } = ownArticle(2, true) as Extract<IngestItem, { kind: 'article' }>;
      await saveArticle(deps(), { ...article, genre: null });
      await remember(store);
      expect(await furniture()).toBe(3);
    });
  });
}
