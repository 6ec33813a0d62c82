import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { createStagedFiles, type StagedFiles } from '#lib/store/staged-files.ts';
import { type Analyser, AnalysisFault } from '#lib/usecases/analysing/analyser.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { PART_JOB } from '#lib/usecases/imports/import-jobs.ts';
import { cancelImport, pauseImport, redoImport, restartImport, resumeImport, undoImport } from '#lib/usecases/imports/manage-imports.ts';
import { readImport, readImportItems } from '#lib/usecases/imports/read-import.ts';
import { retryItems } from '#lib/usecases/imports/retry-items.ts';
import { startImport } from '#lib/usecases/imports/start-import.ts';
import { readJobs, retryJob } from '#lib/usecases/jobs/read-jobs.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { offline } from '../../support/offline.ts';
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
    const deps = (analyser: Analyser = analyserHere) => ({
      ...{ store, files, limits: LIMITS, jobs: createJobs(store), fetcher: offline },
      analyser,
    });
    const runAll = (analyser?: Analyser) =>
      runJobs(deps(analyser), {
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

    /** Analyses some articles, then does what is asked in the middle of the import. */
    const midway = (articles: number, then: () => Promise<void>): Analyser => {
      let left = articles;
      const prepare: Analyser['prepare'] = async (task) => {
        const prepared = await analyserHere.prepare(task);
        left--;
        if (left === 0) await then();
        return prepared;
      };
      return { ...analyserHere, prepare };
    };
    const sorted = async (id: number) => (await items(id)).map((item) => item.index);

    test('goes on wherever its worker stopped', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60)), file('b.jsonl', jsonl(60, 90))], NONE);
      for (const articles of [10, 40]) {
        const stop = new AbortController();
        const analyser = midway(articles, async () => stop.abort());
        await runJobs(deps(analyser), { signal: stop.signal, untilIdle: true, onError: () => undefined });
        expect((await readImport({ store }, id)).state).toBe('running');
      }
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 90, duplicate: 0, rejected: 0, progress: 1 });
      expect(await store.db.article.count()).toBe(90);
      expect(await sorted(id)).toEqual(Array.from({ length: 90 }, (_, i) => i));
      expect(await store.db.job.count({ where: { kind: PART_JOB } })).toBe(0);
    });

    test('run by two workers at once stores and counts each item once', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 99))], NONE);
      await Promise.all([runAll(), runAll()]);
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', done: 99, stored: 99 });
      expect(await store.db.importItem.count()).toBe(99);
    });

    test('can be cancelled; what is stored stays', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60))], NONE);
      await runAll(midway(30, () => cancelImport(deps(), id)));
      const report = await readImport({ store }, id);
      expect(report).toMatchObject({ state: 'cancelled', stored: 25 });
      expect(await store.db.article.count()).toBe(25);
      expect(await store.db.job.count({ where: { kind: PART_JOB } })).toBe(0);
      expect(readdirSync(directory)).toEqual([]);
      await expect(cancelImport(deps(), id)).rejects.toMatchObject({ code: 'conflict', message: `Import ${id} was stopped.` });
    });

    test('can be paused and resumed; nothing is stored meanwhile', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60))], NONE);
      await runAll(midway(30, () => pauseImport(deps(), id)));
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'paused', stored: 25, finishedAt: null });
      await expect(pauseImport(deps(), id)).rejects.toMatchObject({ code: 'conflict' });
      await resumeImport(deps(), id);
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 60 });
      expect(await sorted(id)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    });

    test('sets an item aside that can not be analysed, keeps its file, and tries it again when asked', async () => {
      const refusing: Analyser = {
        ...analyserHere,
        prepare: async (task) => {
          if (/\/3[01]$/.test(task.raw.url ?? '')) throw new AnalysisFault('took longer than 5 s to analyse', 3);
          return analyserHere.prepare(task);
        },
      };
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60))], NONE);
      await runAll(refusing);
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 58, aside: 2, rejected: 0 });
      const aside = await readImportItems({ store }, id, { state: 'aside', after: -1, take: 9 });
      expect(aside.map(({ position, reason, attempts }) => [position, reason, attempts])).toEqual([
        ['a.jsonl, line 31', 'took longer than 5 s to analyse', 3],
        ['a.jsonl, line 32', 'took longer than 5 s to analyse', 3],
      ]);
      expect(readdirSync(directory)).toHaveLength(1);
      await retryItems(deps(), id, aside[1].index);
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 59, aside: 1 });
      await retryItems(deps(), id, null);
      await runAll(refusing);
      expect(await readImport({ store }, id)).toMatchObject({ stored: 59, aside: 1 });
      expect((await items(id)).find(({ state }) => state === 'aside')).toMatchObject({ index: 30, attempts: 6 });
      await retryItems(deps(), id, null);
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 60, aside: 0, done: 60 });
      expect(await store.db.article.count()).toBe(60);
      expect(readdirSync(directory)).toEqual([]);
      await expect(retryItems(deps(), id, null)).rejects.toMatchObject({ code: 'conflict' });
    });

    test('sets the items of a part aside that fails every time, and does the rest', async () => {
      const failing: Analyser = {
        ...analyserHere,
        prepare: async (task) => {
          if (task.raw.url?.endsWith('/30')) throw new TypeError('broken');
          return analyserHere.prepare(task);
        },
      };
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 60))], NONE);
      const jobs = createJobs(store, { leaseMs: 10_000, attempts: 3, pauseMs: 1 });
      await runJobs({ ...deps(failing), jobs }, { signal: new AbortController().signal, untilIdle: true, onError: () => undefined });
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 35, aside: 25 });
      expect((await items(id))[25].reason).toMatch(/three times .* broken$/);
    });

    test('keeps the last text of an address whatever part is stored first', async () => {
      const url = 'https://hask.example/same';
      const row = (n: number, at: string) => JSON.stringify({ text: raw(n).content, url: at });
      const rows = Array.from({ length: 60 }, (_, n) => row(n, n === 3 || n === 55 ? url : `https://hask.example/${n}`));
      const id = await startImport(deps(), [file('a.jsonl', rows.join('\n'))], NONE);
      let held: (() => void) | null = null;
      const slow: Analyser = {
        ...analyserHere,
        width: 2,
        prepare: async (task) => {
          if (task.raw.content === raw(3).content) await new Promise<void>((resolve) => (held = resolve));
          const prepared = await analyserHere.prepare(task);
          if (task.raw.content === raw(59).content) setTimeout(() => held?.(), 300);
          return prepared;
        },
      };
      await runAll(slow);
      const article = await store.db.article.findUniqueOrThrow({ where: { identity: 'url:hask.example/same' }, include: { text: true } });
      expect(article.text?.content).toBe(raw(55).content);
      expect(await readImport({ store }, id)).toMatchObject({ stored: 59, duplicate: 1, updated: 0 });
    });

    test('can be undone, and the undoing too', async () => {
      const own = await startImport(deps(), [file('a.jsonl', jsonl(0, 3))], NONE);
      await runAll();
      const other = await startImport(
        deps(),
        [file('b.jsonl', `${jsonl(3, 6)}\n${JSON.stringify({ text: raw(9).content, url: 'https://hask.example/0' })}`)],
        NONE,
      );
      await runAll();
      expect(await readImport({ store }, other)).toMatchObject({ stored: 3, updated: 1 });
      const there = () => store.db.article.count({ where: { deletedAt: null } });
      expect(await undoImport(deps(), other)).toMatchObject({ articles: 3, texts: { restorable: 1 } });
      expect([await there(), (await readImport({ store }, other)).state]).toEqual([3, 'undone']);
      expect(await undoImport(deps(), own)).toMatchObject({ articles: 3, texts: { restorable: 0 } });
      expect(await redoImport(deps(), other)).toMatchObject({ articles: 3 });
      expect(await there()).toBe(3);
      await expect(redoImport(deps(), other)).rejects.toMatchObject({ code: 'conflict' });
    });

    test('can be started again when it failed', async () => {
      const id = await startImport(deps(), [file('a.jsonl', jsonl(0, 30))], NONE);
      const broken = { ...files, read: async () => Promise.reject(new Error('no')) };
      const jobs = { ...createJobs(store), pending: () => Promise.reject(new Error('the database went away')) };
      for (let i = 0; i < 3; i++) {
        await runJobs(
          { ...deps(), files: broken, jobs },
          { signal: new AbortController().signal, untilIdle: true, onError: () => undefined },
        );
        await store.db.job.updateMany({ data: { runAt: new Date() } });
      }
      expect(await readImport({ store }, id)).toMatchObject({ state: 'failed', error: 'the database went away' });
      expect(readdirSync(directory)).toHaveLength(1);
      await restartImport(deps(), id);
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', stored: 30, error: null });
    });

    test('of pages that failed goes on when its job is tried again', async () => {
      const id = await startImport(deps(), [file('a.urls', 'https://hask.example/1')], NONE);
      const jobs = { ...createJobs(store), pending: () => Promise.reject(new Error('the database went away')) };
      for (let i = 0; i < 3; i++) {
        await runJobs({ ...deps(), jobs }, { signal: new AbortController().signal, untilIdle: true, onError: () => undefined });
        await store.db.job.updateMany({ data: { runAt: new Date() } });
      }
      const [job] = (await readJobs({ store })).jobs;
      expect([job.state, job.importId, (await readImport({ store }, id)).state]).toEqual(['failed', id, 'failed']);
      await retryJob(deps(), job.id);
      await runAll();
      expect(await readImport({ store }, id)).toMatchObject({ state: 'done', done: 1 });
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
