import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXPORT_TABLES } from '#lib/usecases/export/export-tables.ts';
import { caveat } from './caveat.ts';

const directory = mkdtempSync(join(tmpdir(), 'caveat-export-'));
const env = { CAVEAT_DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'silent' };
const ROWS = [
  {
    id: 'a',
    outlet: 'Elm',
    title: 'Ferry late',
    publishedAt: '2026-03-01',
    text: 'Ferry late\n\nThe ferry was late, the harbour office said on Monday.',
  },
  {
    id: 'b',
    outlet: 'Oak',
    title: '=Harbour()',
    publishedAt: '2026-04-01',
    text: '=Harbour()\n\nThe harbour was closed, the office said on Friday.',
  },
];
const run = (...args: string[]) => caveat(['export', ...args], '', env);

beforeAll(async () => {
  const jsonl = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
  expect(await caveat(['ingest', '--format', 'jsonl'], jsonl, env)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('writes the articles that the filters let through to stdout', async () => {
  const { code, stdout, stderr } = await run('articles', '--outlet', 'elm', '--outlet', 'oak', '--from', '2026-03-15');
  expect([code, stderr]).toEqual([0, '']);
  expect(parse(stdout, { columns: true })).toMatchObject([
    { outlet: 'oak', title: "'=Harbour()", published_at: '2026-04-01T00:00:00.000Z' },
  ]);
});

test('writes JSON Lines to a file and says its SHA-256', async () => {
  const file = join(directory, 'sentences.jsonl');
  const { code, stdout, stderr } = await run('sentences', '--format', 'jsonl', '--q', 'FERRY', '--output', file);
  expect([code, stdout]).toEqual([0, '']);
  const bytes = readFileSync(file);
  expect(stderr).toBe(`${file}: ${bytes.length} bytes, sha256:${createHash('sha256').update(bytes).digest('hex')}\n`);
  expect(JSON.parse(bytes.toString().split('\n')[0])).toMatchObject({ outlet: 'elm', idx: 0 });
});

test('writes the dictionary of all tables', async () => {
  const { code, stdout } = await run('datapackage');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).resources).toMatchObject([
    { name: 'articles', rows: 2, hash: expect.stringMatching(/^sha256:/) },
    ...Array.from({ length: EXPORT_TABLES.length - 1 }, () => ({})),
  ]);
});

test.each([[['letters']], [['articles', '--from', 'never']], [['articles', '--format', 'xls']], [['articles', '--outlet', 'nobody']]])(
  'refuses %j and leaves no file',
  async (args) => {
    const file = join(directory, 'refused.csv');
    const { code, stdout, stderr } = await run(...args, '--output', file);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /);
    expect(existsSync(file) || existsSync(`${file}.partial`)).toBe(false);
  },
);
