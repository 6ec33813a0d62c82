import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { raw } from '../usecases/articles.ts';
import { LINE, ownArticle } from '../usecases/recurring.ts';
import { caveat } from './caveat.ts';

describe('caveat with a store', () => {
  let directory: string;
  let env: Record<string, string>;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'caveat-cli-'));
    env = { CAVEAT_DATA_DIR: join(directory, 'data'), DATABASE_URL: '', LOG_LEVEL: 'silent' };
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  const file = (name: string, content: string) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  const outlets = async () => JSON.parse((await caveat(['outlets', '--json'], '', env)).stdout);

  test('migrates once', async () => {
    expect((await caveat(['migrate'], '', env)).stdout).toMatch(/^(?:applied \d{4}_\w+\n)+$/);
    expect(await caveat(['migrate'], '', env)).toEqual({ code: 0, stdout: 'The database is up to date.\n', stderr: '' });
  });

  test('ingests files and standard input, says what was rejected and where, and counts duplicates', async () => {
    const rows = [1, 2].map((n) => JSON.stringify({ text: raw(n).content, source: 'Hask Miner' }));
    const name = file('rows.jsonl', `${rows[0]}\n{"title":"no text"}\n${rows[1]}\n`);
    const first = await caveat(['ingest', name, '--outlet', 'Tolle Post'], '', env);
    expect(first).toMatchObject({ code: 1, stdout: 'import 1 done: 2 stored, 0 updated, 0 duplicate, 1 rejected\n' });
    expect(first.stderr).toBe(`${name}, line 2: has no text\n`);
    const second = await caveat(['ingest', '--json', '-'], raw(1).content, env);
    expect(JSON.parse(second.stdout)).toMatchObject({ id: 2, state: 'done', stored: 0, duplicate: 1, rejected: 0 });
    expect(second.code).toBe(0);
    expect(await outlets()).toMatchObject([{ slug: 'hask-miner', name: 'Hask Miner', articles: 2, demo: false }]);
  });

  test('knows the lines that recur in an outlet when an import has ended', async () => {
    const rows = [0, 1, 2, 3].flatMap((n) => {
      const item = ownArticle(n, n < 3);
      return item.kind === 'article' ? JSON.stringify({ text: item.article.content, url: item.article.url, source: 'Hask Miner' }) : [];
    });
    await caveat(['ingest', file('rows.jsonl', rows.join('\n'))], '', env);
    const { stdout } = await caveat(['export', 'blocks', '--format', 'jsonl'], '', env);
    const lines = stdout
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(lines.filter(({ text }) => text === LINE).map(({ rule, seen_in, seen_of }) => [rule, seen_in, seen_of])).toEqual(
      Array.from({ length: 3 }, () => ['outlet-memory', 3, 4]),
    );
  });

  test('renames, merges and gives domains to outlets', async () => {
    for (const [n, outlet] of ['Hask Miner', 'The Miner'].entries()) await caveat(['ingest', '--outlet', outlet], raw(n).content, env);
    expect((await caveat(['outlets', 'merge', 'hask-miner', 'the-miner'], '', env)).code).toBe(0);
    expect((await caveat(['outlets', 'rename', 'hask-miner', 'Miner of Hask'], '', env)).code).toBe(0);
    expect((await caveat(['outlets', 'domains', 'hask-miner', 'miner.example'], '', env)).code).toBe(0);
    expect(await outlets()).toEqual([{ slug: 'hask-miner', name: 'Miner of Hask', domains: ['miner.example'], articles: 2, demo: false }]);
    const wrong = await caveat(['outlets', 'rename', 'nobody', 'X'], '', env);
    expect(wrong).toEqual({ code: 2, stdout: '', stderr: 'error: There is no outlet “nobody”.\n' });
  });

  test('queues an import for workers, holds it, and moves the whole instance elsewhere', async () => {
    const name = file('later.jsonl', JSON.stringify({ text: raw(1).content, url: 'https://hask.example/1' }));
    expect(await caveat(['ingest', '--queue', name], '', env)).toMatchObject({ code: 0, stdout: 'import 1 queued\n' });
    expect((await caveat(['jobs', 'pause', '1'], '', env)).code).toBe(0);
    const held = JSON.parse((await caveat(['jobs', 'list', '--json'], '', env)).stdout);
    expect(held).toMatchObject({ counts: { paused: 1, failed: 0 }, imports: [{ id: 1, state: 'paused', stored: 0 }] });
    expect(await caveat(['jobs', 'pause', '1'], '', env)).toMatchObject({ code: 2, stderr: 'error: Import 1 is paused.\n' });
    expect((await caveat(['jobs', 'resume', '1'], '', env)).code).toBe(0);
    expect((await caveat(['work', '--until-idle'], '', env)).code).toBe(0);
    const target = `file:${join(directory, 'other.db')}`;
    const moved = await caveat(['migrate', '--from', `file:${join(directory, 'data/caveat.db')}`, '--to', target], '', env);
    expect(moved).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Article: 1 rows, [0-9a-f]+$/m) });
    const there = await caveat(['outlets', '--json'], '', { ...env, DATABASE_URL: target });
    expect(JSON.parse(there.stdout)).toMatchObject([{ articles: 1 }]);
  }, 180_000);

  test('refuses a database that is newer than the program', async () => {
    await caveat(['migrate'], '', env);
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(join(directory, 'data/caveat.db'));
    database.exec(`UPDATE _prisma_migrations SET migration_name = '9999_later'`);
    database.close();
    const { code, stderr } = await caveat(['outlets'], '', env);
    expect(code).toBe(2);
    expect(stderr).toContain('newer than this program');
  });
});
