import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFetcher, type Fetcher } from '#lib/fetch/fetcher.ts';
import { createJobs } from '#lib/jobs/queue.ts';
import { work } from '#lib/jobs/worker.ts';
import { createStagedFiles } from '#lib/store/staged-files.ts';
import { importOpml } from '#lib/usecases/feeds/exchange-opml.ts';
import { POLL_JOB } from '#lib/usecases/feeds/feed-jobs.ts';
import { pollHandler } from '#lib/usecases/feeds/poll-feed.ts';
import { readFeeds } from '#lib/usecases/feeds/read-feeds.ts';
import { queueDue } from '#lib/usecases/feeds/schedule-feeds.ts';
import { readImports } from '#lib/usecases/imports/read-import.ts';
import { type Answer, type Loopback, startLoopback } from '../support/loopback.ts';
import { scratchStore } from '../support/scratch-store.ts';

const FEEDS = 300;
const FEED = '<rss><channel><title>Good</title><item><guid>1</guid><link>/1</link></item></channel></rss>';
/** What is wrong with the feed of a number; nothing with two of three. */
const TROUBLES: readonly (readonly [string, (net: Loopback) => Answer])[] = [
  ['hangs', () => () => undefined],
  ['never ends', () => (_request, response) => void response.write('<rss>')],
  [
    'breaks off',
    () => (_request, response) => void response.writeHead(200, { 'content-length': 1000 }).write('<rss>', () => response.destroy()),
  ],
  ['is broken', () => (_request, response) => void response.end('<rss><channel><<<&&&')],
  ['is no feed', () => (_request, response) => void response.end('<html>Not found</html>')],
  ['redirects in a circle', () => (_request, response) => void response.writeHead(302, { location: '/' }).end()],
  [
    'leads to a private address',
    (net) => (_request, response) => void response.writeHead(302, { location: net.url('private.test', '/secret') }).end(),
  ],
  [
    'leads to loopback',
    (net) => (_request, response) =>
      void response.writeHead(302, { location: net.url('private.test', '/secret').replace('private.test', '127.0.0.1') }).end(),
  ],
  ['fails', () => (_request, response) => void response.writeHead(503, { 'retry-after': '3600' }).end()],
  ['is too large', () => (_request, response) => void response.end(`<rss>${' '.repeat(300_000)}`)],
];

let net: Loopback;
let fetcher: Fetcher;
let directory: string;
const names = Array.from({ length: FEEDS }, (_, i) => `feed${i}.test`);
const isGood = (i: number) => i % 3 !== 0;

beforeAll(async () => {
  net = await startLoopback();
  directory = mkdtempSync(join(tmpdir(), 'caveat-many-'));
  names.forEach((name, i) => {
    net.on(name, isGood(i) ? (_request, response) => void response.end(FEED) : TROUBLES[(i / 3) % TROUBLES.length][1](net));
  });
  const bounds = { largest: 200_000, connectMs: 1500, wholeMs: 1500, pauseMs: 0 };
  fetcher = createFetcher({ userAgent: 'Caveat/0', allowHosts: names, resolve: net.resolve, ...bounds });
});
afterAll(async () => {
  await fetcher.close();
  await net.close();
  rmSync(directory, { recursive: true, force: true });
});

test('three hundred feeds, a third of them in trouble, are visited in one cycle, and nothing private is asked', async () => {
  const scratch = await scratchStore('sqlite');
  const { store } = scratch;
  const jobs = createJobs(store);
  const deps = {
    store,
    jobs,
    fetcher,
    files: createStagedFiles(directory, 100_000),
    limits: { html: 200_000, text: 200_000, line: 200_000 },
  };
  await importOpml(
    deps,
    `<opml><body>${names.map((name) => `<outline text="${name}" xmlUrl="${net.url(name)}"/>`).join('')}</body></opml>`,
  );
  expect(await queueDue(deps, new Date())).toBe(FEEDS);
  const lanes = Array.from({ length: 20 }, () => [POLL_JOB]);
  const onError = (error: unknown) => {
    throw error;
  };
  await work({ jobs, handlers: { [POLL_JOB]: pollHandler(deps) }, lanes, signal: new AbortController().signal, untilIdle: true, onError });

  const feeds = new Map((await readFeeds(deps)).map((feed) => [feed.title, feed]));
  names.forEach((name, i) => {
    const feed = feeds.get(name);
    const trouble = isGood(i) ? 'nothing' : TROUBLES[(i / 3) % TROUBLES.length][0];
    const isRead = isGood(i) || trouble === 'is broken';
    expect([trouble, feed?.health, feed?.entries], name).toEqual([trouble, isRead ? 'good' : 'troubled', isGood(i) ? 1 : 0]);
    expect(feed?.visitedAt).not.toBeNull();
  });
  expect(await readImports(deps, FEEDS)).toHaveLength(names.filter((_, i) => isGood(i)).length);
  expect([...net.asked.keys()].filter((key) => key.includes('secret'))).toEqual([]);
  await scratch.remove();
});
