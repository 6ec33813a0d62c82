import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { credited, otherEvent, ownReport, uncredited } from '../usecases/dispatches.ts';
import { caveat } from './caveat.ts';

const directory = mkdtempSync(join(tmpdir(), 'caveat-stories-'));
const env = { CAVEAT_DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'silent' };
const run = (...args: string[]) => caveat(args, '', env);

beforeAll(async () => {
  const items = [credited('Alder Post'), uncredited('Birch Times'), ownReport('Cedar News'), otherEvent('Dale Echo')];
  const rows = items.flatMap((item) => {
    if (item.kind !== 'article') return [];
    const { content: text, url, outlet, title, publishedAt } = item.article;
    return [JSON.stringify({ text, url, outlet, title, publishedAt })];
  });
  expect(await caveat(['ingest', '--format', 'jsonl'], rows.join('\n'), env)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('stories are lines for a person, and one of them its articles with whose text they have', async () => {
  const all = await run('stories');
  expect([all.code, all.stderr]).toEqual([0, 'page 1 of 1, 1 stories\n']);
  const [, line] = all.stdout.split('\n');
  expect(line).toMatch(/^ *\d+ +2026-03-04 +2026-03-05 +3 +3 +\S/);
  const { code, stdout } = await run('stories', line.trim().split(' ')[0], '--measure', 'dominance');
  expect(code).toBe(0);
  expect(stdout).toMatch(/2026-03-04 +alder-post +\S[\s\S]*2026-03-04 +birch-times +same as \d+ [\s\S]*2026-03-05 +cedar-news /);
  expect(stdout).toMatch(/\noutlet +less +shared stories [\s\S]*\nalder-post +birch-times +1 +7 more needed\n/);
});

test('stories are JSON, those of the filters', async () => {
  const { rows, total } = JSON.parse((await run('stories', '--json')).stdout);
  expect(total).toBe(1);
  expect(rows).toMatchObject([{ articles: 3, own: 1 }]);
  expect(JSON.parse((await run('stories', '--json', '--origin', 'own')).stdout).total).toBe(0);
});

test('a comparison of outlets with few articles says so', async () => {
  const { code, stdout, stderr } = await run('compare', 'alder-post', 'cedar-news');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^outlet \(articles\) +less \(articles\) +difference[\s\S]*\nalder-post \(\d\) +cedar-news \(\d\) +too few/);
  expect(stderr).toMatch(/share of the variance between outlets/);
  const within = await run('compare', 'alder-post', 'cedar-news', '--same-stories');
  expect(within.stdout).toMatch(/\nalder-post +cedar-news +1 +7 more needed\n/);
  const { profile } = JSON.parse((await run('compare', 'alder-post', 'cedar-news', '--json')).stdout);
  expect(profile.differences).toMatchObject([{ a: 'alder-post', b: 'cedar-news', value: null, q: null }]);
});

test.each([
  [['stories', '999'], /There is no story 999/],
  [['stories', '1', '--measure', 'truth'], /there is no score “truth”/],
  [['compare', 'alder-post'], /outlets/],
  [['compare', 'alder-post', 'nobody'], /There is no outlet “nobody”/],
])('%j is refused', async (args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});
