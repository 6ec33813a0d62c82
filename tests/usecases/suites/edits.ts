import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { JobContext } from '#lib/jobs/worker.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { readRescoring } from '#lib/usecases/analysing/read-rescoring.ts';
import { queueRescoring, rescoreArticles, rescoreHandler, rescoreStale } from '#lib/usecases/analysing/rescore-articles.ts';
import { deleteArticles, undeleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { readArticle } from '#lib/usecases/articles/read-article.ts';
import { correctBlock } from '#lib/usecases/corrections/correct-block.ts';
import { explainBlock } from '#lib/usecases/corrections/explain-block.ts';
import { undoCorrection } from '#lib/usecases/corrections/undo-correction.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { previewArticle } from '#lib/usecases/imports/preview-article.ts';
import { saveArticle } from '#lib/usecases/imports/save-article.ts';
import { mergeOutletsInto, outletList, renameOutletTo, setOutletDomains } from '#lib/usecases/outlets/manage-outlets.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { item, raw } from '../articles.ts';

const LIMITS = { html: 100_000, text: 20_000, line: 50_000 };

const QUIET: JobContext = {
  signal: new AbortController().signal,
  progress: () => undefined,
  finish: async () => true,
  wake: () => undefined,
  pause: async () => undefined,
};

export function editsSuite(database: () => TestDatabase): void {
  describe('edits', () => {
    let store: Store;
    beforeEach(async () => {
      store = await freshStore(database());
      const items = [1, 2, 3].map((n) => item(n, { url: `https://${n === 3 ? 'tolle' : 'hask'}.example/${n}` }));
      await ingestArticles(deps(), items, { importId: null, indexes: null, demo: false, options: NO_OPTIONS });
    });
    afterEach(() => store.close());
    const deps = () => ({ store, jobs: createJobs(store), analyser: analyserHere, limits: LIMITS });
    const liveScores = (where: object = {}) => store.db.score.count({ where: { live: true, ...where } });

    test('of outlet, date and genre reach charts, and an invalid one changes nothing', async () => {
      expect(await editArticles(deps(), [1, 2], { outlet: 'Port Daily', publishedAt: '2026-10-06', genre: 'opinion' })).toBe(2);
      const { id } = await store.db.outlet.findFirstOrThrow({ where: { name: 'Port Daily' } });
      expect(await store.db.article.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
        outletId: id,
        outletFrom: 'edited',
        genre: 'opinion',
        dateFrom: 'edited',
      });
      expect(await liveScores({ outletId: id, publishedAt: new Date('2026-10-06') })).toBe(await liveScores({ articleId: { in: [1, 2] } }));
      await expect(editArticles(deps(), [1], { title: 'New', publishedAt: 'soon' })).rejects.toMatchObject({ code: 'invalid' });
      expect((await store.db.article.findUniqueOrThrow({ where: { id: 1 } })).titleFrom).not.toBe('edited');
    });

    test('of a title reach the search', async () => {
      await editArticles(deps(), [1], { title: 'Ørsted wins' });
      expect((await store.db.articleText.findUniqueOrThrow({ where: { articleId: 1 } })).folded).toMatch(/^ørsted wins\n.*road plan/s);
    });

    test('a deletion leaves every chart and can be undone', async () => {
      const before = await liveScores();
      expect(await deleteArticles(deps(), [1, 2])).toBe(2);
      expect(await liveScores({ articleId: { in: [1, 2] } })).toBe(0);
      expect(await deleteArticles(deps(), [1])).toBe(0);
      expect(await undeleteArticles(deps(), [1, 2])).toBe(2);
      expect(await liveScores()).toBe(before);
    });

    test('outlets can be renamed, and items under either name find them', async () => {
      await renameOutletTo({ store }, 'hask-example', 'The Hask Miner');
      for (const outlet of ['hask.example', 'the hask miner'])
        await ingestArticles(deps(), [item(outlet.length, { outlet })], {
          importId: null,
          indexes: null,
          demo: false,
          options: NO_OPTIONS,
        });
      expect((await outletList({ store })).map(({ slug, name, articles }) => [slug, name, articles])).toEqual([
        ['hask-example', 'The Hask Miner', 4],
        ['tolle-example', 'tolle.example', 1],
      ]);
      await expect(renameOutletTo({ store }, 'tolle-example', 'The Hask Miner')).rejects.toMatchObject({ code: 'conflict' });
      await expect(renameOutletTo({ store }, 'nobody', 'X')).rejects.toMatchObject({ code: 'not-found' });
    });

    test('outlets can be merged with articles, scores, domains and names', async () => {
      await mergeOutletsInto(deps(), 'hask-example', ['tolle-example']);
      expect(await outletList({ store })).toMatchObject([
        { slug: 'hask-example', articles: 3, domains: ['hask.example', 'tolle.example'] },
      ]);
      expect(await liveScores({ outletId: 1 })).toBe(await liveScores());
      await ingestArticles(deps(), [item(9, { url: 'https://tolle.example/9' })], {
        importId: null,
        indexes: null,
        demo: false,
        options: NO_OPTIONS,
      });
      expect(await store.db.outlet.count()).toBe(1);
    });

    test('outlets own several domains, each one outlet’s', async () => {
      await setOutletDomains({ store }, 'hask-example', ['hask.example', 'https://news.haskdaily.co.uk/x']);
      expect((await outletList({ store }))[0].domains).toEqual(['hask.example', 'haskdaily.co.uk']);
      await expect(setOutletDomains({ store }, 'hask-example', ['tolle.example'])).rejects.toMatchObject({ code: 'conflict' });
      await expect(setOutletDomains({ store }, 'hask-example', ['no domain'])).rejects.toMatchObject({ code: 'invalid' });
    });

    test('a block gets another role at once, with who and why, and gets it back', async () => {
      const roles = async () =>
        (await store.db.block.findMany({ where: { analysis: { articleId: 1, current: true } }, orderBy: { idx: 'asc' } })).map(
          (block) => block.role,
        );
      const before = await roles();
      const words = (await store.db.article.findUniqueOrThrow({ where: { id: 1 } })).words;
      const id = await correctBlock(deps(), { articleId: 1, block: 2, role: 'promotion', who: 'Ada', why: 'an advertisement' });
      expect((await roles())[2]).toBe('promotion');
      expect((await store.db.article.findUniqueOrThrow({ where: { id: 1 } })).words).toBeLessThan(words);
      expect((await readArticle({ store }, 1)).corrections).toMatchObject([
        { block: 2, role: 'promotion', previous: 'body', who: 'Ada', why: 'an advertisement', undoneAt: null },
      ]);
      await rescoreArticles(deps(), [1]);
      expect((await roles())[2]).toBe('promotion');
      await undoCorrection(deps(), 1, id);
      expect(await roles()).toEqual(before);
      await expect(undoCorrection(deps(), 1, id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(correctBlock(deps(), { articleId: 1, block: 99, role: 'body', who: 'Ada', why: null })).rejects.toMatchObject({
        code: 'invalid',
      });
    });

    test('the models say what they weighed about a block', async () => {
      const reasons = await explainBlock(deps(), 1, 2);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(0);
      expect(await explainBlock(deps(), 1, 999)).toEqual([]);
      await expect(explainBlock(deps(), 99, 0)).rejects.toMatchObject({ code: 'not-found' });
    });

    test('scoring again keeps the results of another version', async () => {
      await store.db.analysis.updateMany({ data: { version: '2020.1.0' } });
      const context = { signal: new AbortController().signal, progress: () => undefined };
      expect(await rescoreStale(deps(), context)).toBe(3);
      expect(await rescoreStale(deps(), context)).toBe(0);
      const analyses = await store.db.analysis.findMany({ where: { articleId: 1 }, orderBy: { id: 'asc' } });
      expect(analyses.map(({ version, current }) => [version === '2020.1.0', current])).toEqual([
        [true, false],
        [false, true],
      ]);
      expect(await store.db.score.count({ where: { live: true, analysis: { current: false } } })).toBe(0);
    });

    test('scoring again says how many articles are in another band, and which outlets moved', async () => {
      await store.db.analysis.updateMany({ data: { version: '2020.1.0' } });
      const unclear = { value: 0.99, low: 0.6, high: 0.999 };
      await store.db.score.updateMany({ where: { name: 'opinionArticle', articleId: { in: [1, 2] } }, data: unclear });
      await store.db.score.updateMany({ where: { name: 'opinion', articleId: 1 }, data: { value: 0.9 } });
      expect(await readRescoring({ store })).toMatchObject({ stale: 3, job: null, compared: 0, outlets: [] });
      await queueRescoring(deps());
      expect((await readRescoring({ store })).job).toMatchObject({ state: 'queued', total: 3 });
      await rescoreHandler(deps()).run({}, QUIET);
      const { stale, compared, changedBand, moves, outlets } = await readRescoring({ store });
      expect({ stale, compared, changedBand }).toEqual({ stale: 0, compared: 3, changedBand: 2 });
      expect(moves.reduce((sum, { articles }) => sum + articles, 0)).toBe(3);
      expect(moves.find(({ before, after }) => before === 'unclear' && before !== after)?.articles).toBe(2);
      const [{ name, before, after, articles }] = outlets;
      expect(name).toMatch(/^opinion/);
      expect(before).toBeGreaterThan(after);
      expect(articles).toBeGreaterThanOrEqual(2);
      await expect(queueRescoring(deps())).rejects.toMatchObject({ code: 'conflict' });
    });

    test('a preview shows what saving does, and that the article is known', async () => {
      const draft = { content: raw(7).content, url: 'https://hask.example/7', outlet: null, title: null, publishedAt: null, genre: null };
      const preview = await previewArticle(deps(), draft);
      expect(preview).toMatchObject({
        mediaType: 'text/plain',
        text: draft.content,
        outlet: { value: 'hask.example', from: 'URL domain', isNew: false },
        duplicate: null,
      });
      expect(await store.db.article.count()).toBe(3);
      const { articleId } = await saveArticle(deps(), draft);
      expect(await previewArticle(deps(), draft)).toMatchObject({ duplicate: { articleId, sameText: true } });
      await expect(previewArticle(deps(), { ...draft, content: ' \0 ' })).rejects.toMatchObject({ code: 'invalid' });
      await expect(saveArticle(deps(), { ...draft, content: 'x'.repeat(20_001) })).rejects.toMatchObject({
        code: 'too-large',
      });
    });
  });
}
