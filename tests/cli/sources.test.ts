import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caveat } from './caveat.ts';

const directory = mkdtempSync(join(tmpdir(), 'caveat-sources-'));
const env = { CAVEAT_DATA_DIR: directory, DATABASE_URL: '' };
const run = (...args: string[]) => caveat(['sources', ...args], '', env);

const article = (outlet: string, day: number) => ({
  outlet,
  publishedAt: `2026-03-0${day}`,
  text: `The ferry of day ${day}\n\n${'The crew waited at the quay until the tide was out. '.repeat(12)}\n\n“The ferry will sail at noon,” said Mara Vey, the harbour master.`,
});

beforeAll(async () => {
  const rows = [article('Elm', 1), article('Elm', 2), article('Oak', 3)];
  const { code, stderr } = await caveat(['ingest', '--format', 'jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'), env);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('sources are lines for a person or JSON, those of the filters', async () => {
  const { stdout, stderr, code } = await run('--name', 'vey');
  expect([code, stderr]).toEqual([0, 'page 1 of 1, 1 sources\n']);
  expect(stdout).toMatch(/^articles +outlets +acts +words +share +class +name\n +3 +2 +3 +\d+ +100\.0 % +person +Mara Vey\n$/);
  const { rows, ...rest } = JSON.parse((await run('--json', '--outlet', 'oak')).stdout);
  expect(rest).toEqual({ total: 1, page: 1, pages: 1 });
  expect(rows).toMatchObject([{ key: 'mara vey', articles: 1, outlets: 1 }]);
});

test('what a source is quoted as saying is found by its name, and goes to a file as it is listed', async () => {
  const { stdout, stderr } = await run('MARA VEY', '--said', 'noon', '--from', '2026-03-02');
  expect(stdout).toMatch(/^date +outlet +article +cue +words\n2026-03-03 +oak +\d+ +said +“?The ferry will sail at noon/);
  expect(stderr).toBe('page 1 of 1, 2 quotations\n');
  const { rows } = JSON.parse((await run('Mara Vey', '--json')).stdout);
  expect(rows).toHaveLength(3);
  const file = await caveat(['export', 'quotations', '--source', 'mara vey', '--format', 'jsonl'], '', env);
  expect(
    file.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article_id)
      .sort(),
  ).toEqual(rows.map((row: { article: { id: number } }) => row.article.id).sort());
});

test('a wrong value is told', async () => {
  for (const [args, message] of [
    [['--class', 'letters'], /class: /],
    [['--sort', 'text'], /Allowed choices are words/],
    [['Mara Vey', '--claim', 'lie'], /claim: /],
    [['nobody'], /No article that is stored has a source “nobody”/],
  ] as const) {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  }
});
