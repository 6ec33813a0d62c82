import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '#lib/store/client.ts';
import { caveat, start } from '../cli/caveat.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { raw } from './articles.ts';

const ARTICLES = 160;

for (const [name, begin] of Object.entries(DATABASES))
  describe(`an import on ${name} that is killed`, () => {
    let database: TestDatabase;
    let directory: string;
    beforeAll(async () => {
      database = await begin();
      directory = mkdtempSync(join(tmpdir(), 'caveat-kill-'));
      const rows = Array.from({ length: ARTICLES }, (_, n) =>
        JSON.stringify({ text: raw(n).content, url: `https://hask.example/${n}`, outlet: 'Hask Miner' }),
      );
      writeFileSync(join(directory, 'rows.jsonl'), rows.join('\n'));
    });
    afterAll(async () => {
      rmSync(directory, { recursive: true, force: true });
      await database?.stop();
    });

    async function killedWhen(args: readonly string[], env: Readonly<Record<string, string>>, store: Store, count: number): Promise<void> {
      const child = start(args, env);
      const closed = new Promise((resolve) => child.once('close', resolve));
      while (child.exitCode === null && (await store.reader.article.count()) < count) await pause(5);
      child.kill('SIGKILL');
      await closed;
    }

    test('three times at random moments, ends with each article once when any door takes it up again', async () => {
      const url = await database.freshUrl();
      const env = { DATABASE_URL: url, CAVEAT_DATA_DIR: join(directory, 'data'), LOG_LEVEL: 'silent' };
      const store = await openStore(url);
      const random = xoroshiro128plus(7);
      await killedWhen(['ingest', join(directory, 'rows.jsonl')], env, store, uniformInt(random, 1, 50));
      expect(await store.reader.article.count()).toBeLessThan(ARTICLES);
      await killedWhen(['work'], env, store, uniformInt(random, 51, 90));
      await killedWhen(['work'], env, store, uniformInt(random, 91, 140));
      expect((await caveat(['work', '--until-idle'], '', env)).code).toBe(0);
      const found = await store.reader.import.findUniqueOrThrow({ where: { id: 1 } });
      expect(found).toMatchObject({ state: 'done', stored: ARTICLES, updated: 0, duplicate: 0, rejected: 0 });
      const articles = await store.reader.article.findMany({ select: { url: true, _count: { select: { analyses: true } } } });
      expect(new Set(articles.map((article) => article.url)).size).toBe(ARTICLES);
      expect(articles).toHaveLength(ARTICLES);
      expect(articles.every((article) => article._count.analyses === 1)).toBe(true);
      expect(await store.reader.importItem.count()).toBe(ARTICLES);
      expect(await store.reader.job.count({ where: { kind: 'import-part' } })).toBe(0);
      await store.close();
    }, 180_000);
  });
