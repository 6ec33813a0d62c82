import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import type { ImportOptions } from '#lib/store/imports.ts';
import { createStagedFiles } from '#lib/store/staged-files.ts';
import { type Analyser, AnalysisFault } from '#lib/usecases/analysing/analyser.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { deleteArticles, undeleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { readArticle } from '#lib/usecases/articles/read-article.ts';
import { readRevisions } from '#lib/usecases/articles/read-revisions.ts';
import { redoImport, undoImport } from '#lib/usecases/imports/manage-imports.ts';
import { readUpdatedTexts } from '#lib/usecases/imports/read-updated-texts.ts';
import { saveArticle } from '#lib/usecases/imports/save-article.ts';
import { startImport } from '#lib/usecases/imports/start-import.ts';
import { readJobs, retryJob } from '#lib/usecases/jobs/read-jobs.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { mergeOutletsInto } from '#lib/usecases/outlets/manage-outlets.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { offline } from '../../support/offline.ts';
import { raw } from '../articles.ts';

const LIMITS = { html: 100_000, text: 20_000, line: 50_000 };
const NONE: ImportOptions = { outlet: null, publishedAt: null };
const addressOf = (n: number) => `https://hask.example/${n}`;

type Line = { readonly title?: string; readonly date?: string; readonly more?: string };

/** The article of a number with a sentence more, as a line of a file. */
function line(n: number, { more = '', ...given }: Line = {}): string {
  return JSON.stringify({ text: `${raw(n).content}\n${more}\n`, url: addressOf(n), ...given });
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

export function undoneImportsSuite(database: () => TestDatabase): void {
  describe('undone imports', () => {
    let store: Store;
    let directory: string;
    beforeEach(async () => {
      store = await freshStore(database());
      directory = mkdtempSync(join(tmpdir(), 'caveat-staged-'));
    });
    afterEach(async () => {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    });
    const deps = (analyser: Analyser = analyserHere) => ({
      ...{ store, limits: LIMITS, fetcher: offline, analyser },
      jobs: createJobs(store, { leaseMs: 10_000, attempts: 2, pauseMs: 1 }),
      files: createStagedFiles(directory, 1_000_000),
    });
    const run = (analyser?: Analyser, signal = new AbortController().signal, onError: (error: unknown) => void = fail) =>
      runJobs(deps(analyser), { signal, untilIdle: true, onError });
    const fail = (error: unknown) => {
      throw error;
    };
    const bring = async (lines: readonly string[], options = NONE): Promise<number> => {
      const file = { name: 'a.jsonl', format: null, mediaType: null, bytes: bytes(lines.join('\n')) };
      const id = await startImport(deps(), [file], options);
      await run();
      return id;
    };
    const numberOf = async (n: number) =>
      (await store.db.article.findUniqueOrThrow({ where: { identity: `url:hask.example/${n}` }, select: { id: true } })).id;
    const textOf = async (n: number) => (await store.db.articleText.findUniqueOrThrow({ where: { articleId: await numberOf(n) } })).content;
    const wordsOf = async (n: number) => (await textOf(n)).trim().split('\n').at(-1);
    const undo = async (id: number) => {
      const undone = await undoImport(deps(), id);
      await run();
      return undone;
    };
    const redo = async (id: number) => {
      const redone = await redoImport(deps(), id);
      await run();
      return redone;
    };
    const many = (count: number, more: string) => Array.from({ length: count }, (_, n) => line(n, { more }));

    test('give back text, title, date, outlet and scores, and take them again', async () => {
      await bring([line(1, { title: 'The road', date: '2026-10-01', more: 'The first text.' })], { ...NONE, outlet: 'Hask Post' });
      const id = await numberOf(1);
      const facts = { outlet: true, text: true, scores: { where: { live: true }, orderBy: { name: 'asc' } } } as const;
      const stored = () => store.db.article.findUniqueOrThrow({ where: { id }, include: facts });
      const before = await stored();
      const later = line(1, { title: 'The other road', date: '2026-10-09', more: 'What a wonderful, splendid idea this is!' });
      const second = await bring([later], { ...NONE, outlet: 'Tolle Post' });
      const after = await stored();
      expect([after.title, after.outlet.name, after.scores.length]).toEqual(['The other road', 'Tolle Post', before.scores.length]);

      expect((await undo(second)).texts).toEqual({ restorable: 1, newer: 0, untraced: 0 });
      const same = (article: typeof before) => ({
        ...{ ...article, updatedAt: null },
        scores: article.scores.map(({ analysisId: _, ...score }) => score),
      });
      expect(same(await stored())).toEqual(same(before));
      await redo(second);
      expect(same(await stored())).toEqual(same(after));
      const { revisions } = await readRevisions({ store }, id);
      expect(revisions.map(({ importId, restored }) => [importId, restored])).toEqual([
        [null, true],
        [null, true],
        [second, false],
      ]);
    });

    test('leave what an analyst edited', async () => {
      await bring([line(1, { title: 'The road', date: '2026-10-01', more: 'Less of it.' })]);
      const second = await bring([line(1, { title: 'The other road', date: '2026-10-09', more: 'More of it.' })]);
      await editArticles(deps(), [await numberOf(1)], { title: 'The edited road' });
      await undo(second);
      const { title, publishedAt } = await readArticle({ store }, await numberOf(1));
      expect([title, publishedAt, await wordsOf(1)]).toEqual(['The edited road', '2026-10-01T00:00:00.000Z', 'Less of it.']);
    });

    test('leave a text that came later, and give the first text back when all are undone', async () => {
      await bring([line(1, { more: 'First.' })]);
      const second = await bring([line(1, { more: 'Second.' })]);
      const third = await bring([line(1, { more: 'Third.' })]);
      expect((await undo(second)).texts).toEqual({ restorable: 0, newer: 1, untraced: 0 });
      expect(await wordsOf(1)).toBe('Third.');
      await undo(third);
      expect(await wordsOf(1)).toBe('First.');
      await redo(second);
      expect(await wordsOf(1)).toBe('Second.');
      await redo(third);
      expect(await wordsOf(1)).toBe('Third.');
    });

    test('leave a text that a person pasted', async () => {
      await bring([line(1, { more: 'First.' })]);
      const second = await bring([line(1, { more: 'Second.' })]);
      const blank = { outlet: null, title: null, publishedAt: null, genre: null };
      await saveArticle(deps(), { ...blank, url: addressOf(1), content: `${raw(1).content}\nPasted.` });
      expect((await undo(second)).texts).toEqual({ restorable: 0, newer: 1, untraced: 0 });
      expect(await wordsOf(1)).toBe('Pasted.');
    });

    test('say where it was not kept which text the import replaced, and change nothing there', async () => {
      await bring([line(1, { more: 'First.' })]);
      const second = await bring([line(1, { more: 'Second.' })]);
      await store.db.revision.updateMany({ data: { importId: null, outletId: null } });
      expect((await undo(second)).texts).toEqual({ restorable: 0, newer: 0, untraced: 1 });
      expect(await wordsOf(1)).toBe('Second.');
    });

    test('give texts back in articles that are deleted, which stay deleted', async () => {
      await bring([line(1, { more: 'First.' })]);
      const second = await bring([line(1, { more: 'Second.' })]);
      const id = await numberOf(1);
      await deleteArticles(deps(), [id]);
      await undo(second);
      expect(await store.db.score.count({ where: { articleId: id, live: true } })).toBe(0);
      await undeleteArticles(deps(), [id]);
      expect([await wordsOf(1), await store.db.score.count({ where: { articleId: id, live: true } })]).toEqual([
        'First.',
        await store.db.score.count({ where: { articleId: id, analysis: { current: true } } }),
      ]);
    });

    test('give an article back to the outlet that its own was merged into', async () => {
      await bring([line(1, { more: 'First.' })], { ...NONE, outlet: 'Hask Post' });
      const second = await bring([line(1, { more: 'Second.' })], { ...NONE, outlet: 'Tolle Post' });
      await bring([line(2)], { ...NONE, outlet: 'Hask Herald' });
      await mergeOutletsInto(deps(), 'hask-herald', ['hask-post']);
      await undo(second);
      expect((await readArticle({ store }, await numberOf(1))).outlet.slug).toBe('hask-herald');
    });

    test('go on where their worker stopped, and end', async () => {
      await bring(many(25, 'First.'));
      const second = await bring(many(25, 'Second.'));
      await undoImport(deps(), second);
      const stop = new AbortController();
      let left = 5;
      const stopping: Analyser = {
        ...analyserHere,
        prepare: async (task) => {
          left--;
          if (left === 0) stop.abort();
          return analyserHere.prepare(task);
        },
      };
      await run(stopping, stop.signal, () => undefined);
      const back = () => store.db.articleText.count({ where: { content: { endsWith: 'First.\n' } } });
      expect(await back()).toBe(20);
      expect((await readUpdatedTexts({ store }, second)).job).toMatchObject({ waiting: true, total: 25 });
      await run();
      expect([await back(), await store.db.revision.count(), (await readUpdatedTexts({ store }, second)).job]).toEqual([25, 50, null]);
    });

    test('name articles whose text can not be analysed, and try them again when asked', async () => {
      await bring(many(3, 'First.'));
      const second = await bring(many(3, 'Second.'));
      const refusing: Analyser = {
        ...analyserHere,
        prepare: async (task) => {
          if (task.raw.url === addressOf(1)) throw new AnalysisFault('took longer than 5 s to analyse', 3);
          return analyserHere.prepare(task);
        },
      };
      await undoImport(deps(), second);
      for (let i = 0; i < 2; i++) {
        await run(refusing, undefined, () => undefined);
        await store.db.job.updateMany({ where: { state: 'queued' }, data: { runAt: new Date() } });
      }
      expect(await Promise.all([0, 1, 2].map(wordsOf))).toEqual(['First.', 'Second.', 'First.']);
      const [job] = (await readJobs({ store })).jobs;
      expect([job.state, job.importId, job.error]).toEqual(['failed', second, expect.stringContaining(`: ${await numberOf(1)}`)]);
      await retryJob(deps(), job.id);
      await run();
      expect(await wordsOf(1)).toBe('First.');
    });
  });
}
