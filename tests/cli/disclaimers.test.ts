import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caveat } from './caveat.ts';

const directory = mkdtempSync(join(tmpdir(), 'caveat-disclaimers-'));
const env = { CAVEAT_DATA_DIR: directory, DATABASE_URL: '' };
const run = (...args: string[]) => caveat(['disclaimers', ...args], '', env);

const column = (outlet: string, i: number, notice: string) => ({
  outlet,
  publishedAt: `2026-03-0${i + 1}`,
  text: `The ferry of day ${i}\n\n${`The harbour master said that ferry ${i} would sail at noon, and it did. `.repeat(12)}\n\n${notice}`,
});
const OLD = 'The views expressed in this column are those of the author.';
const NEW = 'The views expressed in this column are solely those of the author.';

beforeAll(async () => {
  const rows = [column('Elm', 0, OLD), column('Elm', 1, OLD), column('Oak', 2, NEW)];
  const { code, stderr } = await caveat(['ingest', '--format', 'jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'), env);
  if (code !== 0) throw new Error(stderr);
  await caveat(['work', '--until-idle'], '', env);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('an import leaves its wordings grouped', async () => {
  const { stdout, code } = await run('--json', '--kind', 'views');
  const { rows, ...rest } = JSON.parse(stdout);
  expect([code, rest]).toEqual([0, { total: 1, page: 1, pages: 1 }]);
  expect(rows).toMatchObject([{ text: OLD, kinds: ['views'], articles: 3, outlets: 2, variants: 2, coverage: null, blanket: false }]);
});

test('families are lines for a person, and how many there are is said beside them', async () => {
  const { stdout, stderr } = await run('--outlet', 'oak');
  expect(stdout).toMatch(
    /^family +articles +outlets +coverage +first +last +kinds +wording\n[\da-f]{16} +1 +1 +2026-03-03 +2026-03-03 +views +The views/,
  );
  expect(stderr).toBe('page 1 of 1, 1 families\n');
});

test('a wrong value is told', async () => {
  for (const [option, value, message] of [
    ['--kind', 'letters', /kind: /],
    ['--page', '0', /page: /],
    ['--sort', 'text', /Allowed choices are articles/],
    ['--outlet', 'ash', /There is no outlet “ash”/],
  ] as const) {
    const { code, stderr } = await run(option, value);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  }
});
