import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '#lib/analysis/version.ts';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { rescoreArticles } from '#lib/usecases/analysing/rescore-articles.ts';
import { readArticle } from '#lib/usecases/articles/read-article.ts';
import { attributionChecks } from '#lib/usecases/corrections/attribution-check.ts';
import { addAttribution, checkAttributions, correctSource, removeAttribution } from '#lib/usecases/corrections/correct-attribution.ts';
import { undoCorrection } from '#lib/usecases/corrections/undo-correction.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { readOutlet } from '#lib/usecases/outlets/read-outlet.ts';
import { NO_FILTERS } from '#lib/usecases/reading/filters.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { item } from '../articles.ts';

const WAITED = 'We have waited nine years for this';
const REPAIRS = 'repairs will begin in March';
const by = { articleId: 1, who: 'Ada', why: null };
const person = (name: string) => ({ name, sourceClass: 'person' as const, words: null });

export function attributionsSuite(database: () => TestDatabase): void {
  describe('corrections of attributions', () => {
    let store: Store;
    beforeEach(async () => {
      store = await freshStore(database());
      const items = [1, 2].map((n) => item(n, { url: `https://hask.example/${n}` }));
      await ingestArticles(deps(), items, { importId: null, indexes: null, demo: false, options: NO_OPTIONS });
    });
    afterEach(() => store.close());
    const deps = () => ({ store, jobs: createJobs(store), analyser: analyserHere });
    const article = () => readArticle({ store }, 1);
    const relation = async (words: string) => {
      const { attributions, text } = await article();
      const found = attributions.find(({ content }) => content.some((span) => text.slice(span.start, span.end).includes(words)));
      if (!found) throw new Error(`nobody says ${words}`);
      return { ...found, start: found.content[0].start };
    };
    const sources = async () => (await article()).sources.map(({ name }) => name);
    const check = async () => (await readOutlet({ store }, 'hask-example', NO_FILTERS)).attributionCheck;

    test('another source is kept with who said so, survives scoring again, and is undone', async () => {
      const { start, sourceName } = await relation(WAITED);
      const before = await article();
      const id = await correctSource(deps(), { ...by, start, why: 'her name' }, person('Mina Rook'));
      expect(await relation(WAITED)).toMatchObject({ sourceName: 'Mina Rook', correction: id, confidence: 1 });
      expect(await sources()).toContain('Mina Rook');
      expect((await article()).attributionCorrections).toMatchObject([
        {
          id,
          kind: 'source',
          start,
          from: { name: sourceName },
          to: { name: 'Mina Rook', class: 'person' },
          who: 'Ada',
          why: 'her name',
          standing: 'in-force',
        },
      ]);
      await store.db.analysis.updateMany({ data: { version: '2020.1.0' } });
      await rescoreArticles(deps(), [1]);
      expect((await article()).version).toBe(VERSION);
      expect(await sources()).toContain('Mina Rook');
      await undoCorrection(deps(), 1, id);
      const after = await article();
      expect(after.attributions).toEqual(before.attributions);
      expect(after.scores).toEqual(before.scores);
      expect(after.attributionCorrections).toMatchObject([{ standing: 'undone' }]);
      await expect(undoCorrection(deps(), 1, id)).rejects.toMatchObject({ code: 'not-found' });
    });

    test('what is no attribution leaves the rows and the scores', async () => {
      const { start } = await relation(WAITED);
      const rows = () => store.db.attribution.count({ where: { articleId: 1, live: true } });
      const n = await rows();
      await removeAttribution(deps(), { ...by, start });
      expect(await rows()).toBe(n - 1);
      await expect(relation(WAITED)).rejects.toThrow();
      expect((await article()).attributionCorrections).toMatchObject([{ kind: 'no-attribution', to: null, standing: 'in-force' }]);
      await expect(removeAttribution(deps(), { ...by, start })).rejects.toMatchObject({ code: 'conflict' });
    });

    test('what was missed is added by its words, and everybody’s words follow', async () => {
      const voiceOf = async (words: string) => {
        const { text, voices } = await article();
        const at = text.indexOf(words);
        return voices.find(({ start, end }) => start <= at && at < end)?.voice;
      };
      const given = { ...by, content: { text: 'Two members voted against the plan', start: null }, cue: { text: 'voted', start: null } };
      const source = { name: null, sourceClass: 'group' as const, words: { text: 'Two members', start: null } };
      expect(await voiceOf('against the plan')).toBe('author');
      const id = await addAttribution(deps(), { ...given, source, claim: 'statement', stance: 'arguing' });
      expect(await relation('against the plan')).toMatchObject({
        correction: id,
        sourceName: 'Two members',
        sourceClass: 'group',
        stance: 'arguing',
        claim: 'statement',
      });
      expect(await voiceOf('against the plan')).toBe('source');
      await undoCorrection(deps(), 1, id);
      expect(await voiceOf('against the plan')).toBe('author');
    });

    test('a correction whose words are gone fits nothing and is kept', async () => {
      const { start } = await relation(WAITED);
      const id = await correctSource(deps(), { ...by, start }, person('Mina Rook'));
      const { value } = await store.db.correction.findUniqueOrThrow({ where: { id } });
      await store.db.correction.update({ where: { id }, data: { value: value.replace('waited', 'hoped') } });
      await rescoreArticles(deps(), [1]);
      expect((await article()).attributionCorrections).toMatchObject([
        { id, standing: 'unfit', start: null, words: expect.stringContaining('hoped') },
      ]);
      await store.db.correction.update({ where: { id }, data: { value } });
      await rescoreArticles(deps(), [1]);
      expect((await article()).attributionCorrections).toMatchObject([{ id, standing: 'in-force', start }]);
    });

    test('what can’t be understood is refused, with what to do', async () => {
      const { start } = await relation(WAITED);
      const refuse = async (work: Promise<unknown>, message: RegExp) =>
        expect(work).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(message) });
      await refuse(
        correctSource(deps(), { ...by, start }, { name: 'Nobody Known', sourceClass: null, words: null }),
        /what kind of source/,
      );
      await refuse(correctSource(deps(), { ...by, start }, { name: null, sourceClass: 'person', words: null }), /who the source is/);
      const missing = { ...by, cue: null, source: person('X'), claim: 'statement' as const, stance: 'neutral' as const };
      await refuse(addAttribution(deps(), { ...missing, content: { text: 'no such words', start: null } }), /not in the text/);
      await refuse(addAttribution(deps(), { ...missing, content: { text: 'the', start: null } }), /more than once/);
      expect(await store.db.correction.count()).toBe(0);
    });

    test('checked articles tell how well attribution does in the outlet, counted before corrections', async () => {
      expect(await check()).toMatchObject({ articles: 0, precision: null, recall: null, sourceAccuracy: null });
      const found = (await article()).attributions.length;
      const id = await checkAttributions(deps(), by);
      await expect(checkAttributions(deps(), by)).rejects.toMatchObject({ code: 'conflict' });
      expect(await check()).toMatchObject({ articles: 1, versions: [VERSION], found, wrong: 0, wrongSource: 0, missed: 0 });
      await removeAttribution(deps(), { ...by, start: (await relation(WAITED)).start });
      await correctSource(deps(), { ...by, start: (await relation(REPAIRS)).start }, person('Mina Rook'));
      const added = {
        ...by,
        content: { text: 'Two members voted against the plan', start: null },
        cue: null,
        source: person('Two members'),
      };
      const missed = await addAttribution(deps(), { ...added, claim: 'statement', stance: 'neutral' });
      expect(await check()).toMatchObject({
        articles: 1,
        found,
        wrong: 1,
        wrongSource: 1,
        missed: 1,
        precision: { value: (found - 1) / found, n: found },
        recall: { value: (found - 1) / found, n: found },
        sourceAccuracy: { value: (found - 2) / (found - 1), n: found - 1 },
      });
      await undoCorrection(deps(), 1, missed);
      expect(await check()).toMatchObject({ articles: 1, missed: 0 });
      expect(await attributionChecks({ store })).toEqual(new Map([['hask-example', await check()]]));
      expect((await article()).check).toMatchObject({ id, who: 'Ada', counts: { found, wrong: 1 } });
      await undoCorrection(deps(), 1, id);
      expect(await check()).toMatchObject({ articles: 0, found: 0 });
      expect((await article()).check).toBeNull();
    });
  });
}
