import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allDifferences, compareOutlets, countDifferences } from '#lib/usecases/comparisons/compare-outlets.ts';
import { parseCompare } from '#lib/usecases/comparisons/compare-query.ts';
import { deleteKept, keepAs, readComparisons, renameKept, restoreKept } from '#lib/usecases/comparisons/kept-comparisons.ts';
import { readPartners, readSharedStories } from '#lib/usecases/comparisons/read-shared-stories.ts';
import { readOverview } from '#lib/usecases/outlets/read-overview.ts';
import { readTrend } from '#lib/usecases/outlets/read-trend.ts';
import { NO_FILTERS } from '#lib/usecases/reading/filters.ts';
import { MEASURES } from '#lib/usecases/reading/measures.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet, type SmallArticle } from '../support/small-corpus.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const at = (i: number) => new Date(Date.UTC(2026, 2, 1 + (i % 28), 23, 40)).toISOString();
const articles = (n: number, value: number, wire = false): SmallArticle[] =>
  Array.from({ length: n }, (_, i) => ({ title: `Article ${i}`, publishedAt: at(i), value: value + ((i * 7) % 11) / 110, wire }));

describe.each(DIALECTS)('comparing outlets on %s', (dialect) => {
  let scratch: ScratchStore;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    const high = await addOutlet(scratch.store, 'high', 'High Tide', [...articles(30, 0.6), ...articles(10, 0.1, true)]);
    const low = await addOutlet(scratch.store, 'low', 'Low Tide', articles(32, 0.2));
    await addOutlet(scratch.store, 'small', 'Small Paper', articles(5, 0.9));
    await scratch.store.transaction(async ({ db }) => {
      for (let k = 0; k < 9; k++) {
        const story = await db.story.create({ data: { title: `Story ${k}`, createdAt: NOW } });
        for (const articleId of [high[k], low[k]]) await db.storyArticle.create({ data: { articleId, storyId: story.id, by: 'auto' } });
      }
    });
  });
  afterAll(() => scratch.remove());

  const compare = (query: string) => compareOutlets(scratch, parseCompare(new URLSearchParams(query)));

  test('tells what differs, and says where there are too few articles', async () => {
    const { outlets, differences, between } = await compare('outlets=high,low,small&origin=own');
    expect(outlets.map(({ slug, articles: n, group }) => [slug, n, group])).toEqual([
      ['high', 30, 1],
      ['low', 32, 2],
      ['small', 5, null],
    ]);
    const [apart, ...few] = differences;
    expect(apart.value).toBeCloseTo(0.4, 1);
    expect(apart.low).toBeGreaterThan(0.3);
    expect([apart.delta, apart.deltaHigh]).toEqual([1, 1]);
    expect(apart.q).toBeLessThan(0.05);
    for (const row of few) expect([row.nB, row.value, row.q]).toEqual([5, null, null]);
    expect(between).toBeGreaterThan(0.5);
  });

  test('applies the filters to every part', async () => {
    const all = await compare('outlets=high,low');
    const own = await compare('outlets=high,low&origin=own');
    expect(all.outlets[0].articles).toBe(40);
    expect([all.first?.slice(0, 10), all.last?.slice(0, 10)]).toEqual(['2026-03-01', '2026-03-28']);
    expect(own.outlets[0].summary.n).toBe(30);
    expect(own.differences[0].value).toBeGreaterThan(all.differences[0].value ?? 1);
    expect(own.outlets[0].trend.reduce((sum, { n }) => sum + n, 0)).toBe(30);
  });

  test('compares within the stories that both covered', async () => {
    const { sharedStories, storyDifferences } = await compare('outlets=high,low');
    expect(sharedStories).toBe(9);
    expect(storyDifferences[0].stories).toBe(9);
    expect(storyDifferences[0].value).toBeCloseTo(0.4, 6);
    const [none] = (await compare('outlets=high,small')).storyDifferences;
    expect([none.stories, none.value]).toEqual([0, null]);
  });

  test('tells how outlets differ over the stories they share, with the days of these', async () => {
    const shared = await readSharedStories(scratch, ['high', 'low', 'small'], NO_FILTERS, 'opinion');
    expect(shared.differences.map(({ a, b, stories }) => [a, b, stories])).toEqual([
      ['high', 'low', 9],
      ['high', 'small', 0],
      ['low', 'small', 0],
    ]);
    const compared = await compare('outlets=high,low,small&measure=opinion');
    expect(shared.differences).toEqual(compared.storyDifferences);
    expect([shared.corpus.matching, shared.first, shared.last]).toEqual([18, '2026-03-01', '2026-03-09']);
    const later = await readSharedStories(scratch, ['high', 'low'], { ...NO_FILTERS, from: '2026-03-05' }, null);
    expect(later.differences).toMatchObject([{ stories: 5, value: null, q: null }]);
    await expect(readSharedStories(scratch, ['high', 'low'], NO_FILTERS, 'truth')).rejects.toMatchObject({ code: 'invalid' });
  });

  test('finds the outlets that share the most stories with one', async () => {
    const { outlets, differences } = await readPartners(scratch, 'low', NO_FILTERS, 'opinion');
    expect(outlets.map(({ slug }) => slug)).toEqual(['low', 'high']);
    expect(differences).toMatchObject([{ a: 'low', b: 'high', stories: 9 }]);
    expect(differences[0].value).toBeCloseTo(-0.4, 6);
    expect(await readPartners(scratch, 'small', NO_FILTERS, null)).toMatchObject({ outlets: [{ slug: 'small' }], differences: [] });
    const wire = await readPartners(scratch, 'low', { ...NO_FILTERS, origin: 'wire' }, null);
    expect(wire.differences).toEqual([]);
  });

  test('has as many rows to export as are announced, the same as on screen', async () => {
    const rows = await allDifferences(scratch, { ...NO_FILTERS, outlets: ['high', 'low'] });
    expect(rows).toHaveLength(countDifferences(2));
    expect(rows).toHaveLength(MEASURES.length);
    const { differences, storyDifferences } = await compare('outlets=high,low&measure=opinion');
    expect(rows.find(({ measure }) => measure === 'opinion')).toMatchObject({ ...differences[0], stories: storyDifferences[0] });
  });

  test('puts articles on the days of the zone', async () => {
    const trend = (zone: string) => readTrend(scratch, 'low', NO_FILTERS, null, { step: 'day', zone });
    expect((await trend('UTC')).points[0].from).toBe('2026-03-01');
    expect((await trend('Europe/Berlin')).points[0].from).toBe('2026-03-02');
    expect((await trend('UTC')).versions).toEqual([]);
  });

  test('refuses what can’t be compared', async () => {
    await expect(compare('outlets=high')).rejects.toMatchObject({ code: 'invalid' });
    await expect(compare('outlets=high,nobody')).rejects.toMatchObject({ code: 'not-found' });
    await expect(compare('outlets=high,low&measure=truth')).rejects.toMatchObject({ code: 'invalid' });
    expect(() => parseCompare(new URLSearchParams('outlets=1,2,3,4,5,6,7,8,9'))).toThrow(/at most 8/);
    expect(() => parseCompare(new URLSearchParams('outlets=a,b&zone=Nowhere'))).toThrow(/time zone/);
  });

  test('keeps comparisons under names, and takes a deletion back', async () => {
    const id = await keepAs(scratch, ' Tides ', '/compare?outlets=high%2Clow&origin=own', NOW);
    await renameKept(scratch, id, 'Both tides');
    const listed = async () => (await readComparisons(scratch)).map(({ name, address }) => [name, address]);
    expect(await listed()).toEqual([['Both tides', '/compare?outlets=high%2Clow&origin=own']]);
    await deleteKept(scratch, id, NOW);
    expect(await listed()).toEqual([]);
    await expect(deleteKept(scratch, id, NOW)).rejects.toMatchObject({ code: 'not-found' });
    await restoreKept(scratch, id);
    expect(await listed()).toHaveLength(1);
  });

  test.each(['https://elsewhere.example/compare?outlets=a,b', '/articles?outlets=a,b', '/compare?outlets=a'])(
    'keeps no %s',
    async (address) => {
      await expect(keepAs(scratch, 'Name', address, NOW)).rejects.toMatchObject({ code: 'invalid' });
    },
  );

  test('an answer is kept until something is written', async () => {
    const ask = () => readOverview(scratch, NO_FILTERS, null);
    const isKept = async () => {
      const first = await ask();
      return Object.is(first, await ask());
    };
    await expect.poll(isKept).toBe(true); // asked again where a server's own housekeeping came between
    await addOutlet(scratch.store, 'new', 'New Paper', articles(1, 0.5));
    const next = await ask();
    expect(next.outlets.map(({ slug }) => slug)).toContain('new');
  });
});
