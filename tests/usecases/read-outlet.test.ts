import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutlet } from '#lib/usecases/outlets/read-outlet.ts';
import { NO_FILTERS } from '#lib/usecases/reading/filters.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet, NOTICE } from '../support/small-corpus.ts';

describe.each(DIALECTS)('an outlet on %s', (dialect) => {
  let scratch: ScratchStore;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    const dated = (n: number) => ({ title: `Dated ${n}`, publishedAt: `2026-03-0${n}T08:00:00Z`, notice: true });
    await addOutlet(scratch.store, 'elm', 'Elm', [
      { ...dated(1), genre: 'opinion', value: 0.9 },
      { ...dated(2), genre: 'opinion', value: 0.2, wire: true },
      { ...dated(3), value: 0.25 },
      { title: 'Undated', value: null, outletFrom: 'URL domain' },
    ]);
    await addOutlet(scratch.store, 'other', 'Other', [{ title: 'Other' }]);
    await addOutlet(scratch.store, 'empty', 'Empty', []);
    await addOutlet(scratch.store, 'demo', 'Demo', [{ title: 'Demo' }], true);
    await scratch.store.db.outletAlias.create({ data: { slug: 'old-elm', outletId: 1 } });
  });
  afterAll(() => scratch.remove());

  test('is found by its slug and its former one', async () => {
    const view = await readOutlet(scratch, 'old-elm', NO_FILTERS);
    expect(view).toMatchObject({ slug: 'elm', name: 'Elm', aliases: ['old-elm'], articles: 4, own: 3, wire: 1 });
    expect([view.first, view.last]).toEqual(['2026-03-01T08:00:00.000Z', '2026-03-03T08:00:00.000Z']);
    await expect(readOutlet(scratch, 'oak', NO_FILTERS)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('has a matrix of declared genre and measured band', async () => {
    const { matrix } = await readOutlet(scratch, 'elm', NO_FILTERS);
    expect(matrix.map(({ genre, band, n, articles }) => [genre, band, n, articles[0].title])).toEqual([
      ['opinion', 'reporting-like', 1, 'Dated 2'],
      ['opinion', 'opinion-like', 1, 'Dated 1'],
      [null, 'mixed', 1, 'Dated 3'],
      [null, 'too little text', 1, 'Undated'],
    ]);
  });

  test('has opinion by declared genre, not declared last, without articles that have no value', async () => {
    const { genres } = await readOutlet(scratch, 'elm', NO_FILTERS);
    expect(genres.map(({ genre, summary, dots }) => [genre, summary.n, summary.standing, dots.map(({ value }) => value)])).toEqual([
      ['opinion', 2, 'dots', [0.2, 0.9]],
      [null, 1, 'dots', [0.25]],
    ]);
    const reports = await readOutlet(scratch, 'elm', { ...NO_FILTERS, genre: 'none' });
    expect(reports.genres.map(({ genre }) => genre)).toEqual([null]);
  });

  test('counts an article as unclear whose interval spans two bands', async () => {
    const article = await scratch.store.db.article.findFirstOrThrow({ where: { title: 'Dated 1' } });
    const score = { name: 'opinionArticle', articleId: article.id };
    await scratch.store.db.score.updateMany({ where: score, data: { low: 0.6, high: 0.97 } });
    const { matrix } = await readOutlet({ ...scratch }, 'elm', { ...NO_FILTERS, origin: 'own' });
    expect(matrix.find(({ genre }) => genre === 'opinion')).toMatchObject({ band: 'unclear', n: 1 });
  });

  test('has distributions of the core measures', async () => {
    const { distributions } = await readOutlet(scratch, 'elm', NO_FILTERS);
    expect(distributions.map((row) => row.measure.name)).toContain('boilerplateShare');
    expect(distributions[0]).toMatchObject({ summary: { n: 3, standing: 'dots' }, quantiles: { min: 0.2, median: 0.25, max: 0.9 } });
    expect(distributions[0].dots.map((dot) => dot.value)).toEqual([0.2, 0.25, 0.9]);
  });

  test('has sources, disclaimers, roles and flags', async () => {
    const view = await readOutlet(scratch, 'elm', NO_FILTERS);
    expect(view.sources).toEqual([{ key: 'ada lomm', name: 'Ada Lomm', class: 'person', articles: 4, acts: 4, words: 8, share: 1 }]);
    expect([view.sourceCount, view.disclaimerCoverage]).toEqual([1, 0.75]);
    expect(view.disclaimerKinds).toEqual([
      { kind: 'advice', articles: 3, words: 18, coverage: 0.75 },
      { kind: 'views', articles: 3, words: 18, coverage: 0.75 },
    ]);
    expect(view.wordings).toMatchObject([
      { text: NOTICE, kinds: ['advice', 'views'], articles: 3, blanket: false, firstSeen: view.first, lastSeen: view.last },
    ]);
    expect(view.roles.map(({ role, boilerplate, words }) => [role, boilerplate, words])).toEqual([
      ['body', false, 36],
      ['disclaimer', true, 18],
    ]);
    expect(view.quality.map(({ flag, n, share }) => [flag, n, share])).toEqual([
      ['no-date', 1, 0.25],
      ['outlet-guessed', 1, 0.25],
    ]);
  });

  test('has the lines that recur, with their role and their articles', async () => {
    const { id } = await scratch.store.db.outlet.findUniqueOrThrow({ where: { slug: 'elm' } });
    const { line } = await scratch.store.db.block.findFirstOrThrow({ where: { role: 'disclaimer' } });
    const shared = { outletId: id, total: 4 };
    await scratch.store.db.outletLine.createMany({
      data: [
        { ...shared, line: 'gone', text: 'Share', articles: 4 },
        { ...shared, line: line ?? '', text: NOTICE, articles: 3 },
      ],
    });
    const { recurring, recurringCount } = await readOutlet(scratch, 'elm', { ...NO_FILTERS, from: '2026-03-03' });
    expect(recurringCount).toBe(2);
    expect(recurring.map(({ text, role, articles, total, remembered }) => [text, role, articles, total, remembered])).toEqual([
      ['Share', null, 4, 4, false],
      [NOTICE, 'disclaimer', 3, 4, false],
    ]);
    expect(recurring[1].examples.map(({ title }) => title)).toEqual(['Dated 3', 'Dated 2', 'Dated 1']);
  });

  test('follows the filters', async () => {
    const view = await readOutlet(scratch, 'elm', { ...NO_FILTERS, from: '2026-03-01', outlets: ['other'] });
    expect(view).toMatchObject({ articles: 3, disclaimerCoverage: 1, wordings: [{ coverage: 1, blanket: false }], quality: [] });
  });

  test('is shown in its own corpus when it is only in one, and without articles as empty', async () => {
    expect(await readOutlet(scratch, 'demo', NO_FILTERS)).toMatchObject({ demo: true, articles: 1, corpus: { shown: 'demo' } });
    expect(await readOutlet(scratch, 'empty', NO_FILTERS)).toMatchObject({ articles: 0, disclaimerCoverage: 0, matrix: [], first: null });
  });
});
