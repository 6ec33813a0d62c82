import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../support/loopback.ts';
import { caveat } from './caveat.ts';

const directory = mkdtempSync(join(tmpdir(), 'caveat-feeds-'));
const env = { CAVEAT_DATA_DIR: directory, DATABASE_URL: '', CAVEAT_ALLOW_HOSTS: '127.0.0.1' };
const run = (...args: string[]) => caveat(args, '', env);
const TEXT = 'The harbour master said that the ferry would sail at noon, and it did. '.repeat(20);
const FEED = `<rss><channel><title>The Paper</title><item><guid>1</guid><title>Ferry</title><description>${TEXT}</description></item></channel></rss>`;

let net: Loopback;
beforeAll(async () => {
  net = await startLoopback();
  net.on('127.0.0.1', ({ url }, response) => {
    if (url === '/feed') response.end(FEED);
    else response.writeHead(404).end();
  });
});
afterAll(async () => {
  await net.close();
  rmSync(directory, { recursive: true, force: true });
});

test('a feed is added, visited and listed, and others taken over', async () => {
  expect(await run('feeds', 'add', net.url('127.0.0.1', '/feed'))).toMatchObject({ code: 0, stdout: 'feed 1: The Paper\n' });
  expect((await run('feeds', 'run')).code).toBe(0);
  const [feed] = JSON.parse((await run('feeds', 'list', '--json')).stdout);
  expect(feed).toMatchObject({ id: 1, title: 'The Paper', health: 'good', entries: 1 });
  const file = join(directory, 'feeds.opml');
  writeFileSync(file, '<opml><body><outline xmlUrl="https://a.example/feed"/></body></opml>');
  expect((await run('feeds', 'opml', file)).stdout).toBe('feeds added: 1, known already: 0\n');
});

test('what can’t be is said', async () => {
  expect(await run('feeds', 'remove', '99')).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no feed 99') });
  const page = net.url('127.0.0.1', '/gone');
  expect(await run('ingest', page)).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no such page (404)') });
});
