import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { createStagedFiles, type StagedFiles } from '#lib/store/staged-files.ts';
import { cancelImport, readImport, readImportItems } from '#lib/usecases/read-import.ts';
import { REMEMBER_JOB } from '#lib/usecases/remember-lines.ts';
import { importHandler } from '#lib/usecases/run-import.ts';
import { runJobs } from '#lib/usecases/run-jobs.ts';
import { startImport } from '#lib/usecases/start-import.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { raw } from '../articles.ts';

const LIMITS = { html: 100_000, text: 20_000, line: 50_000 };
const NONE = { outlet: null, publishedAt: null };

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const file = (name: string, text: string) => ({ name, format: null, mediaType: null, bytes: bytes(text) });
const jsonl = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    JSON.stringify({ text: raw(from + i).content, url: `https://hask.example/${from + i}` }),
  ).join('\n');

export function importsSuite(database: () => TestDatabase): void {
  describe('imports', () => {
    let store: Store;
    let directory: string;
    let files: StagedFiles;
    beforeEach(async () => {
      store = await freshStore(database());
      directory = mkdtempSync(join(tmpdir(), 'caveat-staged-'));
      files = createStagedFiles(directory, 1_000_000);
    });
    afterEach(async () => {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    });
    const deps = () => ({ store, files, limits: LIMITS, jobs: createJobs(store) });
    const runAll = () =>
      runJobs(deps(), {
        signal: new AbortController().signal,
        untilIdle: true,
        onError: (error) => {
          throw error;
        },
      });
    const items = (id: number) => readImportItems({ store }, id, { state: null, after: -1, take: 100 });

    test('reports every item of many files and drops the staged bytes', async () => {
      const csv = `Headline;Text;Date\n"One";"${raw(1).content.replaceAll('"', '""')}";2026-10-06\nTwo;;\n`;
      const id = await startImport(
        deps(),
        [file('a.csv', csv), file('b.jsonl', `${jsonl(2, 4)}\n{bad`), file('c.txt', raw(1).content), file('d.pdf', 'x')],
        NONE,
      );
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({
        state: 'done',
        label: '4 files',
        stored: 3,
        duplicate: 1,
        rejected: 3,
        done: 7,
        progress: 1,
      });
      expect((await items(id)).map(({ position, state }) => `${position}: ${state}`)).toEqual([
        'a.csv, row 2: stored',
        'a.csv, row 3: rejected',
        'b.jsonl, line 1: stored',
        'b.jsonl, line 2: stored',
        'b.jsonl, line 3: rejected',
        'c.txt: duplicate',
        'd.pdf: rejected',
      ]);
      expect(readdirSync(directory)).toEqual([]);
    });

    test('gives outlet and date of the import to items that bring none', async () => {
      await startImport(deps(), [file('a.txt', raw(1).content)], { outlet: 'Tolle Post', publishedAt: '2026-10-06' });
      await runAll();
      const article = await store.db.article.findFirstOrThrow({ include: { outlet: true } });
      expect([article.outlet.name, article.outletFrom, article.publishedAt?.toISOString()]).toEqual([
        'Tolle Post',
        'given',
        '2026-10-06T00:00:00.000Z',
      ]);
    });

    test('goes on from its cursor wherever it was cut off', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60)), file('b.jsonl', jsonl(60, 90))], NONE);
      for (let batches = 1; batches <= 2; batches++) {
        const stop = new AbortController();
        let left = batches;
        const progress = () => {
          left--;
          if (left === 0) stop.abort();
        };
        await importHandler(deps()).run({ importId: id }, { signal: stop.signal, progress });
        expect((await readImport({ store }, id)).state).toBe('running');
      }
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 90, duplicate: 0, rejected: 0 });
      expect(await store.db.article.count()).toBe(90);
      expect((await items(id)).map((item) => item.index)).toEqual(Array.from({ length: 90 }, (_, i) => i));
    });

    test('run by two workers at once stores and counts each item once', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60))], NONE);
      const context = { signal: new AbortController().signal, progress: () => undefined };
      await Promise.all([importHandler(deps()).run({ importId: id }, context), importHandler(deps()).run({ importId: id }, context)]);
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', done: 60, stored: 60 });
      expect(await store.db.importItem.count()).toBe(60);
    });

    test('can be cancelled; what is stored stays', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60))], NONE);
      const progress = () => void cancelImport(deps(), id).catch(() => undefined);
      await importHandler(deps()).run({ importId: id }, { signal: new AbortController().signal, progress });
      const report = await readImport({ store }, id);
      expect(report.state).toBe('cancelled');
      expect(await store.db.article.count()).toBe(report.stored);
      expect(await store.db.job.count({ where: { kind: REMEMBER_JOB, state: 'queued' } })).toBe(1);
      await expect(cancelImport(deps(), id)).rejects.toMatchObject({ code: 'conflict' });
    });

    test('refuses a file above the limit, a date that is none and nothing at all', async () => {
      await expect(startImport(deps(), [file('a.txt', 'x'.repeat(1_000_001))], NONE)).rejects.toMatchObject({ code: 'too-large' });
      await expect(startImport(deps(), [file('a.txt', 'x')], { ...NONE, publishedAt: 'soon' })).rejects.toMatchObject({ code: 'invalid' });
      await expect(startImport(deps(), [], NONE)).rejects.toMatchObject({ code: 'invalid' });
      expect(readdirSync(directory)).toEqual([]);
    });

    test('answers a staged file that is gone with a rejection', async () => {
      const id = await startImport(deps(), [file('a.txt', raw(1).content)], NONE);
      for (const name of readdirSync(directory)) rmSync(join(directory, name));
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', rejected: 1 });
    });
  });
}
