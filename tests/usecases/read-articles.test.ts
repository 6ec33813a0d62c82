import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePaging, readArticles } from '#lib/usecases/articles/read-articles.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet } from '../support/small-corpus.ts';

describe.each(DIALECTS)('the list of articles on %s', (dialect) => {
  let scratch: ScratchStore;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    await addOutlet(scratch.store, 'alder', 'Alder', [
      { title: 'B', publishedAt: '2026-03-02T00:00:00Z', value: 0.2, genre: 'opinion' },
      { title: 'C', value: null },
      { title: 'A', publishedAt: '2026-03-03T00:00:00Z', value: 0.1, scores: { hedging: 3 }, wire: true },
    ]);
    await addOutlet(scratch.store, 'birch', 'Birch', [{ title: 'D', publishedAt: '2026-03-01T00:00:00Z', value: 0.3 }]);
    await addOutlet(scratch.store, 'demo', 'Demo', [{ title: 'E' }], true);
    await scratch.store.db.outletDomain.create({ data: { domain: 'alder.example', outletId: 1 } });
  });
  afterAll(() => scratch.remove());

  const list = (query: string) => {
    const params = new URLSearchParams(query);
    return readArticles(scratch, parseFilters(params), parsePaging(params));
  };
  const titles = async (query: string) => (await list(query)).rows.map((row) => row.title).join('');

  test.each([
    ['', 'ABDC'],
    ['direction=asc', 'DBAC'],
    ['sort=title&direction=asc', 'ABCD'],
    ['sort=outlet&direction=desc', 'DACB'],
    ['sort=opinion', 'DBAC'],
    ['sort=opinion&direction=asc', 'ABDC'],
    ['sort=words&direction=asc', 'BDCA'],
    ['sort=genre&direction=asc', 'BCAD'],
    ['size=2&page=2', 'DC'],
    ['size=2&page=3', ''],
    ['corpus=demo', 'E'],
  ])('in the order of %s', async (query, expected) => {
    expect(await titles(query)).toBe(expected);
  });

  test('says what each article is, and how many there are in all', async () => {
    const { rows, total, pages, corpus } = await list('size=3&sort=hedging');
    expect([total, pages, corpus.matching]).toEqual([4, 2, 4]);
    expect(rows[0]).toMatchObject({
      title: 'A',
      outlet: { slug: 'alder', name: 'Alder' },
      publishedAt: '2026-03-03T00:00:00.000Z',
      wire: true,
      demo: false,
      findings: ['single-source'],
      scores: { opinion: 0.1, hedging: 3 },
    });
    expect(rows[1].scores.hedging).toBeNull();
  });

  test.each(['size=201', 'size=0', 'page=0', 'page=x', 'sort=password', 'direction=up'])('refuses %s', (query) => {
    expect(() => parsePaging(new URLSearchParams(query))).toThrow(new RegExp(`^${query.split('=')[0]}: `));
  });

  test('outlets are listed with their domains and articles', async () => {
    expect(await readOutlets(scratch, null)).toEqual([
      { slug: 'alder', name: 'Alder', demo: false, articles: 3, domains: ['alder.example'] },
      { slug: 'birch', name: 'Birch', demo: false, articles: 1, domains: [] },
    ]);
    expect((await readOutlets(scratch, 'demo')).map((outlet) => outlet.slug)).toEqual(['demo']);
  });
});
