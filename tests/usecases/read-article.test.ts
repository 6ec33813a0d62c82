import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '#lib/usecases/articles/read-article.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet, NOTICE, TEXT } from '../support/small-corpus.ts';

describe.each(DIALECTS)('an article on %s', (dialect) => {
  let scratch: ScratchStore;
  let ids: number[];
  let few: number;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    ids = await addOutlet(scratch.store, 'elm', 'Elm', [
      { title: 'Low', value: 0.1 },
      { title: 'High', value: 0.8, notice: true, genre: 'opinion', publishedAt: '2026-03-01T08:00:00+01:00' },
      { title: 'Short', value: null },
      { title: 'Gone', value: 0.5, deleted: true },
      ...Array.from({ length: 13 }, (_, i) => ({ title: `Other ${i}`, value: i < 10 ? 0.2 : 0.9 })),
    ]);
    [few] = await addOutlet(scratch.store, 'demo', 'Demo', [{ title: 'Demo', value: 0.9 }], true);
    const correction = {
      articleId: ids[1],
      kind: 'role',
      value: 'tag',
      previous: 'body',
      who: 'ana',
      createdAt: new Date('2026-06-02T00:00:00Z'),
    };
    await scratch.store.db.correction.create({ data: { ...correction, target: 1, contentHash: 'hash-1-1' } });
    await scratch.store.db.correction.create({ data: { ...correction, target: 0, contentHash: 'another text' } });
  });
  afterAll(() => scratch.remove());

  test('carries its text and layers', async () => {
    const view = await readArticle(scratch, ids[1]);
    expect(view).toMatchObject({
      title: 'High',
      outlet: { slug: 'elm', name: 'Elm' },
      publishedAt: '2026-03-01T07:00:00.000Z',
      text: TEXT,
    });
    expect(view.blocks.map(({ role, corrected }) => [role, corrected])).toEqual([
      ['body', false],
      ['disclaimer', true],
    ]);
    expect(view.disclaimers.map(({ start, end }) => view.text.slice(start, end))).toEqual([NOTICE]);
    expect(view.voices.map(({ voice, start, end }) => [voice, view.text.slice(start, end)])).toEqual([
      ['author', 'The ferry was late'],
      ['source', 'We waited'],
    ]);
    expect(view.attributions).toMatchObject([{ idx: 0, speech: true, sourceKey: 'ada lomm' }]);
    expect(view.sources).toEqual([
      {
        key: 'ada lomm',
        name: 'Ada Lomm',
        class: 'person',
        acts: 1,
        words: 2,
        share: 1,
        stances: [{ stance: 'neutral', n: 1 }],
        relations: [0],
      },
    ]);
    expect(view.findings.map((finding) => finding.kind)).toEqual(['single-source']);
    expect(view.corrections.map(({ block, stale, inForce }) => [block, stale, inForce])).toEqual([
      [0, true, false],
      [1, false, true],
    ]);
  });

  test('says in how many articles of its outlet a line is', async () => {
    const { line } = await scratch.store.db.block.findFirstOrThrow({ where: { idx: 1, analysis: { articleId: ids[1] } } });
    const outlet = await scratch.store.db.outlet.findUniqueOrThrow({ where: { slug: 'elm' } });
    const data = { outletId: outlet.id, line: line ?? '', text: NOTICE, articles: 4, total: 16 };
    await scratch.store.db.outletLine.create({ data });
    expect((await readArticle(scratch, ids[1])).blocks.map(({ seen }) => seen)).toEqual([null, { articles: 4, total: 16 }]);
  });

  test('has scores with evidence and percentile among the articles of its corpus', async () => {
    const view = await readArticle(scratch, ids[1]);
    const opinion = view.scores.find((score) => score.measure.name === 'opinion');
    expect(opinion).toMatchObject({
      value: 0.8,
      percentile: expect.closeTo((100 * 11.5) / 15),
      evidence: [{ rule: 'evaluative', exact: 'late', weight: 0.5 }],
    });
    expect(view.band).toBe('opinion-like');
    expect(view.rawAgainstClean).toEqual({ raw: expect.closeTo(0.3), clean: 0.8 });
    expect(view.history).toMatchObject([{ version: 'test', current: true, scores: { opinion: 0.8 } }]);
  });

  test('has no percentile among fewer than 15 articles', async () => {
    const view = await readArticle(scratch, few);
    expect(view.scores.find((score) => score.measure.name === 'opinion')).toMatchObject({ value: 0.9, percentile: null });
  });

  test('says nothing of a value that is not there', async () => {
    const view = await readArticle(scratch, ids[2]);
    expect(view.scores[0]).toMatchObject({ value: null, percentile: null });
    expect(view.band).toBe('too little text');
  });

  test.each([Number.NaN, -1, 1.5, 2 ** 40, 999])('is not found under %s', async (id) => {
    await expect(readArticle(scratch, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is not found when deleted', async () => {
    await expect(readArticle(scratch, ids[3])).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is plain data', async () => {
    const view = await readArticle(scratch, ids[0]);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
