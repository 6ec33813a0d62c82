import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOverview } from '#lib/usecases/outlets/read-overview.ts';
import { NO_FILTERS, parseFilters } from '#lib/usecases/reading/filters.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet, type SmallArticle } from '../support/small-corpus.ts';

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;
const MANY: SmallArticle[] = Array.from({ length: 20 }, (_, i) => ({
  title: `Harbour ${i}`,
  publishedAt: at(2 + i),
  value: i / 20,
  notice: i < 5,
  wire: i % 4 === 0,
  genre: i < 3 ? 'opinion' : null,
}));

describe.each(DIALECTS)('the overview on %s', (dialect) => {
  let scratch: ScratchStore;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    await addOutlet(scratch.store, 'zenith', 'Zenith Post', [
      { title: 'Undated', value: 0.1, language: 'fr' },
      { title: 'Late edition', publishedAt: '2026-03-31T23:59:59.999Z', value: 0.3 },
      { title: 'Next day', publishedAt: '2026-04-01T00:00:00Z', value: 0.2 },
      { title: 'Gone', publishedAt: at(5), deleted: true },
      { title: 'Too short', publishedAt: at(6), value: null },
    ]);
    await addOutlet(scratch.store, 'harbour', 'Harbour Daily', MANY);
    await addOutlet(scratch.store, 'sample', 'Sample Times', [{ title: 'Demo', publishedAt: at(4) }], true);
  });
  afterAll(() => scratch.remove());

  const overview = (query = '', measure: string | null = null) => readOverview(scratch, parseFilters(new URLSearchParams(query)), measure);

  test('shows the real articles and counts both corpora', async () => {
    const { corpus, outlets, chosen } = await overview();
    expect(corpus).toEqual({ real: 24, demo: 1, shown: 'real', matching: 24 });
    expect(outlets.map((row) => row.slug)).toEqual(['harbour', 'zenith']);
    expect(chosen.name).toBe('opinion');
  });

  test('shows the demo alone when asked', async () => {
    const { outlets, corpus } = await overview('corpus=demo');
    expect(outlets.map((row) => [row.slug, row.demo, row.articles])).toEqual([['sample', true, 1]]);
    expect(corpus.shown).toBe('demo');
  });

  test('says of each outlet what its articles are', async () => {
    const [harbour, zenith] = (await overview()).outlets;
    expect(harbour).toMatchObject({ articles: 20, own: 15, wire: 5, disclaimerCoverage: 0.25 });
    expect(harbour.measures.opinion).toMatchObject({ n: 20, standing: 'interval' });
    expect(harbour.measures.opinion.mean).toBeCloseTo(0.475);
    expect(harbour.measures.opinion.low).toBeLessThan(0.475);
    expect(zenith).toMatchObject({ articles: 4, disclaimerCoverage: 0 });
    expect(zenith.measures.dominance).toEqual({ n: 3, mean: null, low: null, high: null, standing: 'dots' });
  });

  test('gives the articles of the chosen measure by value, and its weeks from Mondays', async () => {
    const [harbour, zenith] = (await overview('', 'actsPer100')).outlets;
    expect(zenith.dots.map((dot) => [dot.title, dot.value, dot.publishedAt])).toEqual([
      ['Undated', 0.1, null],
      ['Next day', 0.2, '2026-04-01T00:00:00.000Z'],
      ['Late edition', 0.3, '2026-03-31T23:59:59.999Z'],
    ]);
    expect(harbour.sparkline).toEqual([
      { week: '2026-03-02', n: 7, mean: expect.closeTo(0.15) },
      { week: '2026-03-09', n: 7, mean: expect.closeTo(0.5) },
      { week: '2026-03-16', n: 6, mean: expect.closeTo(0.825) },
    ]);
  });

  test.each([
    ['from=2026-03-31&to=2026-03-31', [['zenith', 1]]],
    ['to=2026-03-03', [['harbour', 2]]],
    ['origin=wire', [['harbour', 5]]],
    ['origin=own&outlet=harbour', [['harbour', 15]]],
    ['genre=opinion', [['harbour', 3]]],
    [
      'genre=none',
      [
        ['harbour', 17],
        ['zenith', 4],
      ],
    ],
    ['language=fr', [['zenith', 1]]],
    ['minWords=115', [['harbour', 5]]],
    [
      'maxWords=101',
      [
        ['harbour', 2],
        ['zenith', 2],
      ],
    ],
    ['q=LATE edition', [['zenith', 1]]],
    ['q=100%25', []],
    [
      'q=lömm ferry',
      [
        ['harbour', 20],
        ['zenith', 4],
      ],
    ],
    ['outlet=sample', []],
  ])('filters by %s', async (query, expected) => {
    const { outlets, corpus } = await overview(query);
    expect(outlets.map((row) => [row.slug, row.articles])).toEqual(expected);
    expect(corpus.matching).toBe(expected.reduce((sum, [, n]) => sum + Number(n), 0));
    for (const row of outlets) expect(row.dots.length).toBe(row.measures.opinion.n);
  });

  test('names the values in use', async () => {
    expect(await overview()).toMatchObject({ genres: ['opinion'], languages: ['en', 'fr'] });
  });

  test('refuses an unknown measure and an unknown outlet', async () => {
    await expect(overview('', 'truth')).rejects.toMatchObject({ code: 'invalid' });
    await expect(overview('outlet=nobody')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe.each(DIALECTS)('an outlet with real and demo articles on %s', (dialect) => {
  test('is seen in each corpus with its own articles', async () => {
    const scratch = await scratchStore(dialect);
    const articles = [
      { title: 'Real', demo: false, value: 0.1 },
      { title: 'Demo', demo: true, value: 0.9 },
    ];
    await addOutlet(scratch.store, 'both', 'Both', articles, true);
    for (const [corpus, title] of [
      ['real', 'Real'],
      ['demo', 'Demo'],
    ] as const) {
      const { outlets } = await readOverview(scratch, { ...NO_FILTERS, corpus }, null);
      expect(outlets.map((row) => [row.articles, row.measures.opinion.n, row.dots.map((dot) => dot.title)])).toEqual([[1, 1, [title]]]);
    }
    await scratch.remove();
  });

  test('has dots evenly thinned over the whole range', async () => {
    const scratch = await scratchStore(dialect);
    await addOutlet(
      scratch.store,
      'many',
      'Many',
      Array.from({ length: 600 }, (_, i) => ({ title: `${i}`, value: i / 600 })),
    );
    const [{ dots, measures }] = (await readOverview(scratch, NO_FILTERS, null)).outlets;
    expect([dots.length, measures.opinion.n]).toEqual([250, 600]);
    const gaps = dots.slice(1).map((dot, i) => Math.round((dot.value - dots[i].value) * 600));
    expect(new Set(gaps)).toEqual(new Set([2, 3]));
    await scratch.remove();
  });
});
