import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFetcher, type Fetcher } from '#lib/fetch/fetcher.ts';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { sweepFetches } from '#lib/store/fetches.ts';
import { createStagedFiles, type StagedFiles } from '#lib/store/staged-files.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { exportOpml, importOpml } from '#lib/usecases/feeds/exchange-opml.ts';
import { nameFeedOutlet, pauseFeeds, removeFeed, restoreFeed, resumeFeeds, visitFeeds } from '#lib/usecases/feeds/manage-feeds.ts';
import { readFeed, readFeeds } from '#lib/usecases/feeds/read-feeds.ts';
import { queueDue } from '#lib/usecases/feeds/schedule-feeds.ts';
import { subscribeFeed } from '#lib/usecases/feeds/subscribe-feed.ts';
import { fetchUrls } from '#lib/usecases/imports/fetch-urls.ts';
import { readImport, readImportItems, readImports } from '#lib/usecases/imports/read-import.ts';
import { retryItems } from '#lib/usecases/imports/retry-items.ts';
import { startImport } from '#lib/usecases/imports/start-import.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { type Loopback, startLoopback } from '../../support/loopback.ts';
import { raw } from '../articles.ts';

const LIMITS = { html: 1_000_000, text: 200_000, line: 500_000 };
const NONE = { outlet: null, publishedAt: null };
const ALLOWED = ['paper.test', 'other.test', 'down.test'];
const RSS = { 'content-type': 'application/rss+xml' };

const item = (name: string, inner = '') => `<item><guid>${name}</guid><title>Item ${name}</title><link>/${name}.html</link>${inner}</item>`;
const feedOf = (...items: readonly string[]) => `<rss><channel><title>The Paper</title><link>/</link>${items.join('')}</channel></rss>`;
const page = (name: string, number: number) =>
  `<html><head><title>${name}</title></head><body><article><h1>${name}</h1><p>${raw(number).content.replaceAll('\n', '</p><p>')}</p></article></body></html>`;
const fullText = `<content:encoded><![CDATA[<p>${'The mayor said the bridge will open in spring. '.repeat(40)}</p>]]></content:encoded>`;

export function feedsSuite(database: () => TestDatabase): void {
  describe('feeds and pages', () => {
    let store: Store;
    let directory: string;
    let files: StagedFiles;
    let net: Loopback;
    let fetcher: Fetcher;
    beforeEach(async () => {
      store = await freshStore(database());
      directory = mkdtempSync(join(tmpdir(), 'caveat-feeds-'));
      files = createStagedFiles(directory, 1_000_000);
      net = await startLoopback();
      const bounds = { largest: 1_000_000, connectMs: 500, wholeMs: 1000, pauseMs: 0 };
      fetcher = createFetcher({ userAgent: 'Caveat/0', allowHosts: ALLOWED, resolve: net.resolve, ...bounds });
    });
    afterEach(async () => {
      await fetcher.close();
      await net.close();
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    });
    const deps = () => ({ store, files, fetcher, limits: LIMITS, jobs: createJobs(store), analyser: analyserHere });
    const runAll = () =>
      runJobs(deps(), {
        signal: new AbortController().signal,
        untilIdle: true,
        onError: (error) => {
          throw error;
        },
      });
    const serve = (answers: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      net.on('paper.test', ({ url }, response) => {
        const answer = answers[url ?? ''];
        if (answer === undefined) response.writeHead(404).end();
        else
          response.writeHead(200, { 'content-type': url?.endsWith('.html') ? 'text/html' : 'application/rss+xml', ...headers }).end(answer);
      });
    const subscribe = (address = net.url('paper.test', '/feed')) => subscribeFeed(deps(), { address, outlet: null });
    const titles = async () => (await store.db.article.findMany({ orderBy: { id: 'asc' } })).map(({ title }) => title);

    test('a subscription brings full texts as they are and fetches the other pages, each once', async () => {
      serve(
        { '/feed': feedOf(item('a', fullText), item('b', '<description>Short.</description>')), '/b.html': page('Item b', 1) },
        { etag: '"1"' },
      );
      expect(await subscribe()).toMatchObject({ kind: 'subscribed', title: 'The Paper' });
      await runAll();
      expect((await titles()).toSorted()).toEqual(['Item a', 'Item b']);
      expect(net.asked.get('paper.test /a.html')).toBeUndefined();
      const [feed] = await readFeeds(deps());
      expect(feed).toMatchObject({ title: 'The Paper', siteUrl: net.url('paper.test'), health: 'good', entries: 2, failures: 0 });
      expect(await readImports(deps())).toMatchObject([{ kind: 'feed', label: 'The Paper', state: 'done', stored: 2 }]);

      await visitFeeds(deps(), [feed.id]);
      await runAll();
      expect(await readImports(deps())).toHaveLength(1);
      serve({ '/feed': feedOf(item('c', fullText), item('a', fullText)) });
      await visitFeeds(deps(), [feed.id]);
      await runAll();
      expect(await readImports(deps())).toMatchObject([{ kind: 'feed', done: 1 }, { stored: 2 }]);
      expect((await readFeeds(deps()))[0].entries).toBe(3);
    });

    test('an unchanged feed is asked for in a few bytes', async () => {
      net.on('paper.test', ({ headers }, response) => {
        if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { ...RSS, etag: '"1"' }).end(feedOf());
      });
      const { id } = (await subscribe()) as { id: number };
      await runAll();
      await visitFeeds(deps(), [id]);
      await runAll();
      const { feed, fetches } = await readFeed(deps(), id);
      expect(feed).toMatchObject({ health: 'good', failures: 0 });
      expect(fetches.map(({ status }) => status)).toEqual([304, 200]);
    });

    test('a feed that fails comes later each time, says why, and is kept', async () => {
      serve({ '/feed': feedOf() });
      const { id } = (await subscribe()) as { id: number };
      await runAll();
      net.on('paper.test', (_request, response) => response.writeHead(500).end());
      const waits: number[] = [];
      for (let i = 0; i < 5; i++) {
        await visitFeeds(deps(), [id]);
        await runAll();
        const { feed } = await readFeed(deps(), id);
        waits.push(new Date(feed.nextAt ?? 0).getTime() - new Date(feed.visitedAt ?? 0).getTime());
      }
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      expect((await readFeed(deps(), id)).feed).toMatchObject({
        health: 'failing',
        failures: 5,
        error: 'the host answered with status 500',
      });
      serve({ '/feed': '<html>Gone</html>' });
      await visitFeeds(deps(), [id]);
      await runAll();
      expect((await readFeed(deps(), id)).feed.error).toContain('is no feed any more');
      serve({ '/feed': feedOf() });
      await visitFeeds(deps(), [id]);
      await runAll();
      expect((await readFeed(deps(), id)).feed).toMatchObject({ health: 'good', error: null });
    });

    test('a site leads to its feed, or offers those that it has', async () => {
      const link = (name: string) => `<link rel="alternate" type="application/rss+xml" title="${name}" href="/${name}">`;
      serve({ '/one.html': link('feed'), '/two.html': link('feed') + link('sport'), '/none.html': '<p>x</p>', '/feed': feedOf() });
      expect(await subscribe(net.url('paper.test', '/two.html'))).toEqual({
        kind: 'offers',
        feeds: [
          { url: net.url('paper.test', '/feed'), title: 'feed' },
          { url: net.url('paper.test', '/sport'), title: 'sport' },
        ],
      });
      expect(await subscribe(net.url('paper.test', '/one.html'))).toMatchObject({ kind: 'subscribed' });
      await expect(subscribe()).rejects.toMatchObject({ code: 'conflict' });
      await expect(subscribe(net.url('paper.test', '/none.html'))).rejects.toMatchObject({ code: 'invalid' });
      await expect(subscribe('ftp://paper.test/')).rejects.toMatchObject({ code: 'invalid' });
      await expect(subscribe(net.url('private.test'))).rejects.toThrow('not on the public network');
    });

    test('of an index of sitemaps the latest are read', async () => {
      const part = (name: string) => `<sitemap><loc>${net.url('paper.test', `/${name}`)}</loc></sitemap>`;
      const pages = `<urlset><url><loc>${net.url('paper.test', '/b.html')}</loc></url></urlset>`;
      serve({ '/feed': `<sitemapindex>${part('s1')}${part('gone')}</sitemapindex>`, '/s1': pages, '/b.html': page('Item b', 1) });
      await subscribe();
      await runAll();
      expect(await titles()).toEqual(['Item b']);
    });

    test('visits that are due are queued once, and those of paused feeds never', async () => {
      serve({ '/feed': feedOf(), '/sport': feedOf() });
      const opml = `<opml><body><outline xmlUrl="${net.url('paper.test', '/feed')}"/><outline text="S" xmlUrl="${net.url('paper.test', '/sport')}"/></body></opml>`;
      expect(await importOpml(deps(), opml)).toEqual({ added: 2, known: 0 });
      expect(await importOpml(deps(), opml)).toEqual({ added: 0, known: 2 });
      const [first, second] = await readFeeds(deps());
      await pauseFeeds(deps(), [second.id]);
      const queued = await Promise.all([queueDue(deps(), new Date()), queueDue(deps(), new Date())]);
      expect(queued.reduce((sum, count) => sum + count, 0)).toBe(1);
      await runAll();
      expect((await readFeeds(deps())).map(({ health }) => health).toSorted()).toEqual(['good', 'paused']);
      await resumeFeeds(deps(), [second.id]);
      expect(await queueDue(deps(), new Date())).toBe(1);
      expect(await exportOpml(deps())).toContain('/sport');
      expect(first.id).not.toBe(second.id);
    });

    test('a feed that is removed can be brought back, and a visit that was queued does no harm', async () => {
      serve({ '/feed': feedOf(item('a', fullText)) });
      const { id } = (await subscribe()) as { id: number };
      await nameFeedOutlet(deps(), id, 'The Other Paper');
      await runAll();
      expect((await store.db.article.findFirstOrThrow({ include: { outlet: true } })).outlet.name).toBe('The Other Paper');
      await visitFeeds(deps(), [id]);
      const removed = await removeFeed(deps(), id);
      await runAll();
      expect(await readFeeds(deps())).toEqual([]);
      expect(await titles()).toHaveLength(1);
      await restoreFeed(deps(), { ...removed, ...{ kind: 'feed' } });
      expect(await readFeeds(deps())).toMatchObject([{ title: 'The Paper', outlet: { name: 'The Other Paper' }, health: 'new' }]);
      await expect(restoreFeed(deps(), removed)).rejects.toMatchObject({ code: 'conflict' });
    });

    test('a list of pages is fetched in its order; what fails for the moment can be tried again', async () => {
      serve({ '/a.html': page('Item a', 1), '/b.html': page('Item b', 2) });
      const addresses = ['a.html', 'gone.html', 'b.html', 'a.html'].map((name) => net.url('paper.test', `/${name}`));
      let isDown = true;
      net.on('down.test', (_request, response) => {
        if (isDown) response.writeHead(503).end();
        else response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-2' }).end(Buffer.from(page('Ji\xf8\xed', 3), 'latin1'));
      });
      const id = await fetchUrls(deps(), [...addresses, net.url('down.test', '/late')], NONE);
      await runAll();
      expect(await readImport(deps(), id)).toMatchObject({ kind: 'urls', state: 'done', stored: 2, rejected: 1, aside: 1, progress: 1 });
      const items = await readImportItems(deps(), id, { state: null, after: -1, take: 10 });
      expect(items.map(({ state }) => state)).toEqual(['stored', 'rejected', 'stored', 'aside']);
      expect(items[1].reason).toContain('no such page');
      isDown = false;
      await retryItems(deps(), id, null);
      await runAll();
      expect(await readImport(deps(), id)).toMatchObject({ state: 'done', stored: 3, aside: 0 });
      expect(await titles()).toContain('Jiří');
      expect(net.asked.get('paper.test /a.html')).toBe(1);
      expect(await sweepFetches(store, new Date(Date.now() + 1000))).toBeGreaterThan(4);
      await expect(fetchUrls(deps(), ['nowhere'], NONE)).rejects.toMatchObject({ code: 'invalid' });
      await expect(fetchUrls(deps(), [], NONE)).rejects.toMatchObject({ code: 'invalid' });
    });

    test('a file of addresses is a list of pages, whose lines that are no address are rejected with their number', async () => {
      serve({ '/a.html': page('Item a', 1), '/b.html': page('Item b', 2) });
      const [a, b] = ['a.html', 'b.html'].map((name) => net.url('paper.test', `/${name}`));
      async function* bytes() {
        yield Buffer.from(`# of the week\n${a}\r\n\nnowhere\n  ${b}\t2026-03-02`);
      }
      const id = await startImport(deps(), [{ name: 'Pages.URLS', format: null, mediaType: 'text/plain', bytes: bytes() }], NONE);
      await runAll();
      expect(await readImport(deps(), id)).toMatchObject({ kind: 'urls', state: 'done', stored: 2, rejected: 1, aside: 0 });
      const [, rejected] = await readImportItems(deps(), id, { state: null, after: -1, take: 10 });
      expect(rejected).toMatchObject({ position: 'Pages.URLS, line 4', state: 'rejected' });
      expect(rejected.reason).toMatch(/address/);
      expect(await titles()).toEqual(expect.arrayContaining(['Item a', 'Item b']));
    });
  });
}
