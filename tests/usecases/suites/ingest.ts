import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { readRevisions } from '#lib/usecases/articles/read-revisions.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { type IngestItem, NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { item, page, raw } from '../articles.ts';

const BATCH = { importId: null, indexes: null, demo: false, options: NO_OPTIONS };

export function ingestSuite(database: () => TestDatabase): void {
  describe('ingesting articles', () => {
    let store: Store;
    beforeEach(async () => {
      store = await freshStore(database());
    });
    afterEach(() => store.close());
    const deps = () => ({ store, jobs: createJobs(store), analyser: analyserHere });
    const ingest = (items: readonly IngestItem[]) => ingestArticles(deps(), items, BATCH);
    const states = async (items: readonly IngestItem[]) => (await ingest(items)).map((outcome) => outcome.state);
    const stored = (id = 1) => store.db.article.findUniqueOrThrow({ where: { id }, include: { outlet: true, text: true } });

    test('answers every item in order with its place', async () => {
      const outcomes = await ingest([item(1), { kind: 'reject', at: 'row 2', reason: 'has no text' }, item(3), item(1)]);
      expect(outcomes.map(({ position, state, reason }) => [position, state, reason])).toEqual([
        ['row 1', 'stored', null],
        ['row 2', 'rejected', 'has no text'],
        ['row 3', 'stored', null],
        ['row 1', 'duplicate', 'is stored already'],
      ]);
      expect(outcomes[3].articleId).toBe(outcomes[0].articleId);
    });

    test.each([
      ['the same text without an address', item(1), item(1)],
      ['the same text laid out otherwise', item(1), item(1, { content: raw(1).content.replaceAll('\n', '\r\n') })],
      [
        'an address with tracking',
        item(1, { url: 'https://hask.example/a?id=3' }),
        item(1, { url: 'http://www.hask.example/a/?utm_source=x&id=3#top' }),
      ],
    ])('stores once: %s', async (_, first, second) => {
      expect(await states([first])).toEqual(['stored']);
      expect(await states([second])).toEqual(['duplicate']);
      expect(await store.db.article.count()).toBe(1);
    });

    test('takes the same text from two addresses as two articles', async () => {
      expect(await states([item(1, { url: 'https://a.example/1' }), item(1, { url: 'https://b.example/1' })])).toEqual([
        'stored',
        'stored',
      ]);
    });

    test('updates the text of an address, within a batch and later', async () => {
      const url = 'https://hask.example/a';
      expect(await states([item(1, { url }), item(2, { url })])).toEqual(['stored', 'updated']);
      expect(await states([item(3, { url })])).toEqual(['updated']);
      const article = await stored();
      expect(article.text?.content).toBe(raw(3).content);
      expect(await store.db.article.count()).toBe(1);
      const analyses = await store.db.analysis.findMany();
      expect(analyses.map((analysis) => [analysis.current, analysis.contentHash])).toEqual([[true, article.contentHash]]);
    });

    test('keeps the text before with its scores, and says what changed', async () => {
      const url = 'https://hask.example/a';
      await ingest([item(1, { url })]);
      const opinion = await store.db.score.findFirstOrThrow({ where: { name: 'opinion' } });
      const second = `${raw(1).content}\nThe council will publish the figures on Friday.\n`;
      await ingest([item(1, { url, content: second })]);
      await ingest([item(1, { url, content: second.replace('Friday', 'Monday') })]);
      const { revisions } = await readRevisions({ store }, 1);
      expect(
        revisions.map(({ diff }) => diff.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text.trim()}`)),
      ).toEqual([['removed Friday', 'added Monday'], ['added The council will publish the figures on Friday.']]);
      expect(revisions[1].scores.find(({ measure }) => measure.name === 'opinion')?.before).toBe(opinion.value);
      expect(revisions[0].storedAt).toBe(revisions[1].replacedAt);
      expect(await store.db.article.count()).toBe(1);
    });

    test('takes the same text at another address of its outlet for a duplicate of the article', async () => {
      const [first, second, third] = await ingest([
        item(1, { url: 'https://hask.example/a' }),
        item(1, { url: 'https://hask.example/b' }),
        item(2, { url: 'https://hask.example/c' }),
      ]);
      expect(second).toMatchObject({ state: 'duplicate', reason: 'has the text of https://hask.example/a', articleId: first.articleId });
      expect(third.state).toBe('stored');
      expect((await ingest([item(2, { url: 'https://hask.example/d' })]))[0]).toMatchObject({
        state: 'duplicate',
        articleId: third.articleId,
      });
      expect(await states([item(2, { url: 'https://tolle.example/d' })])).toEqual(['stored']);
    });

    test('keeps what was edited when the text is updated', async () => {
      const url = 'https://hask.example/a';
      await ingest([item(1, { url })]);
      await store.db.article.update({ where: { id: 1 }, data: { title: 'My title', titleFrom: 'edited' } });
      await ingest([item(2, { url, title: 'Other' })]);
      expect(await stored()).toMatchObject({ title: 'My title', titleFrom: 'edited' });
    });

    test('stores nothing when the transaction fails', async () => {
      const fails = ingestArticles(deps(), [item(1), item(2)], BATCH, async () => {
        throw new Error('cut off');
      });
      await expect(fails).rejects.toThrow('cut off');
      expect([await store.db.article.count(), await store.db.outlet.count(), await store.db.score.count()]).toEqual([0, 0, 0]);
    });

    test('guesses from the page and says where from', async () => {
      const head = `<title>Road plan 1 approved</title><link rel="canonical" href="https://www.hask.example/news/road">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Road plan 1 approved","datePublished":"2026-10-06T07:30:00Z",
        "publisher":{"@type":"Organization","name":"The Hask Miner"}}</script>`;
      await ingest([{ kind: 'article', at: '', genre: null, article: { ...raw(1), mediaType: 'text/html', content: page(1, head) } }]);
      const article = await stored();
      expect(article).toMatchObject({ identity: 'url:hask.example/news/road', outlet: { name: 'The Hask Miner' } });
      expect(article.publishedAt?.toISOString()).toBe('2026-10-06T07:30:00.000Z');
      expect(article.outletFrom).toMatch(/JSON-LD/);
      expect(article.dateFrom).toMatch(/JSON-LD/);
      await ingest([item(2, { url: 'https://m.hask.example/other' })]);
      expect(await stored(2)).toMatchObject({ outletId: article.outletId, outletFrom: 'URL domain' });
    });

    test('takes what is given before what the page says', async () => {
      await ingest([
        item(1, { url: 'https://hask.example/a', outlet: 'Tolle Post', title: 'Given', publishedAt: '6 October 2026' }, 'Opinion'),
      ]);
      const article = await stored();
      expect(article).toMatchObject({
        outletFrom: 'given',
        title: 'Given',
        titleFrom: 'given',
        dateFrom: 'given',
        genre: 'opinion',
        genreFrom: 'given',
      });
      expect(article.publishedAt?.toISOString()).toBe('2026-10-06T00:00:00.000Z');
    });

    test('keeps an article without a date, and says which date it did not understand', async () => {
      const [outcome] = await ingest([item(1, { publishedAt: '10/11/12' })]);
      expect(outcome).toMatchObject({ state: 'stored', reason: 'the date “10/11/12” is not understood' });
      expect(await stored()).toMatchObject({ publishedAt: null, dateFrom: null, outlet: { name: 'Unknown outlet' } });
    });

    test('keeps rows that add up to the analysis', async () => {
      await ingest([item(1)]);
      const analysis = await store.db.analysis.findFirstOrThrow({
        include: { scores: true, blocks: true, attributions: true, sources: true },
      });
      const document = JSON.parse(analysis.document);
      expect(analysis.blocks.map(({ start, end, role }) => ({ start, end, role }))).toEqual(
        document.blocks.map(({ start, end, role }: { start: number; end: number; role: string }) => ({ start, end, role })),
      );
      expect(analysis.scores).toHaveLength(document.scores.length);
      expect(analysis.scores.every((score) => score.live && score.outletId === 1 && score.articleId === 1)).toBe(true);
      expect(analysis.attributions.length).toBeGreaterThan(0);
      expect(analysis.sources.reduce((acts, source) => acts + source.acts, 0)).toBeLessThanOrEqual(analysis.attributions.length);
      expect(document.text.slice(document.sentences[0].start, document.sentences[0].end)).toBe('Road plan 1 approved');
    });

    test('can be searched without regard to case and accents', async () => {
      await ingest([item(1, { title: 'ÉLECTION in Łódź' })]);
      const { text } = await stored();
      expect(text?.folded).toContain('election in łodz');
      expect(text?.folded).toContain('the council of hask met');
    });

    test('brings a deleted article back as stored', async () => {
      await ingest([item(1)]);
      await store.db.article.update({ where: { id: 1 }, data: { deletedAt: new Date() } });
      expect(await states([item(1)])).toEqual(['stored']);
      expect((await stored()).deletedAt).toBeNull();
    });
  });
}
