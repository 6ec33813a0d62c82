import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANALYZED, ROW } from '../../cli/contract.ts';
import { page, raw } from '../usecases/articles.ts';
import { caveat, start } from './caveat.ts';

const rows = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ROW.parse(JSON.parse(line)));
const jsonl = (values: readonly unknown[]) => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('caveat analyze', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'caveat-cli-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const file = (name: string, content: string) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };

  test('answers every row in its place, by the contract, and exits with 1 when one is rejected', async () => {
    const input = jsonl([
      { id: 'a', text: raw(1).content },
      { id: 2, html: page(2, '<title>Road plan</title>'), url: 'https://hask.example/opinion/2' },
      '{"id": "broken"',
      { id: 'empty', text: ' ' },
      '[1]',
      { text: '' },
      { id: 'last', text: 'Short. Very short.' },
    ]);
    const { code, stdout } = await caveat(['analyze', '--format', 'jsonl', '--jsonl'], `${input}\n`);
    const answers = rows(stdout);
    expect(answers.map((row) => [row.id, 'reject' in row ? row.reject : null])).toEqual([
      ['a', null],
      [2, null],
      [null, { at: 'line 3', reason: 'is not valid JSON' }],
      ['empty', { at: 'line 4', reason: 'has no text' }],
      [null, { at: 'line 5', reason: 'is not a JSON object' }],
      [null, { at: 'line 6', reason: 'has no text' }],
      ['last', null],
    ]);
    expect(code).toBe(1);
  });

  test('points into the very text that was given, in UTF-16 units', async () => {
    const text = `\r\n  Floods hit Quillby 𝒳😀\r\n\r\n${raw(1).content}\t“End.”  `;
    const { code, stdout } = await caveat(['analyze', '--format', 'jsonl', '--jsonl'], JSON.stringify({ id: 1, text }));
    const row = ANALYZED.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(row.text).toBe(text);
    expect(row.sentences.some(({ start, end }) => text.slice(start, end).startsWith('The council of Hask met'))).toBe(true);
    const spans = [...row.blocks, ...row.sentences, ...row.disclaimers];
    expect(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });

  test('gives every sentence an opinion and an author share even where there is too little for a score', async () => {
    const { stdout } = await caveat(
      ['analyze', '--format', 'jsonl', '--jsonl', '--clean'],
      JSON.stringify({ id: 1, text: 'This is an outrage! He said so.' }),
    );
    const row = ANALYZED.parse(JSON.parse(stdout));
    expect(row.sentences).toHaveLength(2);
    expect(row.scores.opinion.value).toBeNull();
    expect(row.blocks.every((block) => block.role === 'body')).toBe(true);
  });

  test('has at most six decimals', async () => {
    const { stdout } = await caveat(['analyze', '--jsonl'], raw(1).content);
    expect(stdout).not.toMatch(/\d\.\d{7,}/);
  });

  test('writes one input as pretty JSON, the same as a line of JSONL', async () => {
    const name = file('one.txt', raw(1).content);
    const [pretty, line] = await Promise.all([caveat(['analyze', '--json', name]), caveat(['analyze', '--jsonl', name])]);
    expect(pretty.stdout).toContain('\n  "version"');
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(line.stdout));
    expect(JSON.parse(line.stdout).id).toBe(name);
  });

  test('tells formats by the names of files and keeps their order', async () => {
    const names = [file('a.html', page(1, '')), file('b.txt', raw(2).content), file('c.jsonl', jsonl([{ id: 'x', text: raw(3).content }]))];
    const { code, stdout } = await caveat(['analyze', '--jsonl', ...names]);
    expect(rows(stdout).map((row) => row.id)).toEqual([names[0], names[1], 'x']);
    expect(code).toBe(0);
  });

  test('shows a person scores and findings', async () => {
    const { code, stdout } = await caveat(['analyze'], raw(1).content);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^standard input: Road plan 1 approved/);
    expect(stdout).toMatch(/attributedShare +0?\.\d+/);
  });

  test.each([
    ['an unknown command', ['analyse']],
    ['an unknown option', ['analyze', '--fast']],
    ['an unknown format', ['analyze', '--format', 'pdf']],
    ['two kinds of output', ['analyze', '--json', '--jsonl']],
    ['one JSON object of many inputs', ['analyze', '--json', '--format', 'jsonl']],
    ['a file that is not there', ['analyze', 'nowhere.txt']],
  ])('exits with 2 for %s and says so on stderr only', async (_, args) => {
    const { code, stdout, stderr } = await caveat(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /);
  });

  test('exits with 2 naming a wrong setting', async () => {
    const { code, stderr } = await caveat(['analyze'], 'x', { CAVEAT_MAX_TEXT_MB: 'many' });
    expect(code).toBe(2);
    expect(stderr).toContain('CAVEAT_MAX_TEXT_MB');
  });

  test('stops quietly when nobody reads on', async () => {
    const child = start(['analyze', '--format', 'jsonl', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(jsonl(Array.from({ length: 300 }, (_, id) => ({ id, text: raw(id).content }))));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
