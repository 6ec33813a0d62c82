import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import { deleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { readOutlet } from '#lib/usecases/outlets/read-outlet.ts';
import { NO_FILTERS, parseFilters } from '#lib/usecases/reading/filters.ts';
import { mergeSources, takeSourceApart } from '#lib/usecases/sources/merge-sources.ts';
import { readQuotations, readSource } from '#lib/usecases/sources/read-source.ts';
import { readSources } from '#lib/usecases/sources/read-sources.ts';
import { parseQuotationQuery, parseSourceQuery } from '#lib/usecases/sources/source-query.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet } from '../support/small-corpus.ts';

const filters = (text = '') => parseFilters(new URLSearchParams(text));
const sources = (text = '') => parseSourceQuery(new URLSearchParams(text));
const quotations = (text = '') => parseQuotationQuery(new URLSearchParams(text));

const MARA = { name: 'Mara Vey', text: 'the quay will open on Monday' };
const VEY = { name: 'Vey', text: 'nobody asked us', stance: 'distancing' };
const COUNCIL = { name: 'Keld Council', text: 'no date is set', class: 'official' };
const CRITICS = { name: 'critics', text: 'it is late', class: 'group' };

describe.each(DIALECTS)('sources on %s', (dialect) => {
  let scratch: ScratchStore;
  let oak: number[];
  const list = (text = '', of = '') => readSources(scratch, filters(of), sources(text));
  const rows = async (text = '', of = '') => (await list(text, of)).rows.map(({ name, articles, acts }) => [name, articles, acts]);
  const source = (key: string, of = '', text = '') => readSource(scratch, key, filters(of), quotations(text));
  const merge = (key: string, into: string) => mergeSources(scratch, { corpus: 'real', key, into, who: 'analyst' });
  const apart = (key: string, from: string, along: string[] = []) => takeSourceApart(scratch, { corpus: 'real', key, from, along });

  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    await addOutlet(scratch.store, 'elm', 'Elm', [
      { title: 'One', publishedAt: '2026-01-05T08:00:00Z', quotes: [MARA, MARA, COUNCIL, CRITICS] },
      { title: 'Two', publishedAt: '2026-02-05T08:00:00Z', quotes: [VEY, { ...MARA, name: 'MARA VEY', claim: 'belief' }, CRITICS] },
      { title: 'Both', publishedAt: '2026-02-06T08:00:00Z', wire: true, language: 'de', quotes: [VEY, MARA] },
    ]);
    oak = await addOutlet(scratch.store, 'oak', 'Oak', [
      {
        title: 'Three',
        publishedAt: '2026-03-05T08:00:00Z',
        quotes: [{ ...COUNCIL, name: 'KELD COUNCIL', class: 'organisation', type: 'indirect' }, CRITICS],
      },
      {
        title: 'Undated',
        publishedAt: null,
        quotes: [COUNCIL, { ...COUNCIL, text: 'It’s 100% open' }],
      },
      { title: 'Gone', deleted: true, quotes: [{ name: 'Nobody', text: 'nothing' }] },
    ]);
    await addOutlet(scratch.store, 'demo', 'Demo', [{ title: 'Demo', quotes: [MARA] }], true);
  });
  afterAll(() => scratch.remove());

  test('are listed with figures, the named ones by words, each corpus by itself', async () => {
    const { rows: listed, total, pages, corpus } = await list();
    expect([total, pages, corpus.matching]).toEqual([3, 1, 5]);
    expect(listed.map(({ share, ...row }) => [Math.round(1000 * share), row])).toEqual([
      [375, { key: 'mara vey', name: 'Mara Vey', class: 'person', articles: 2, outlets: 1, acts: 3, words: 18 }],
      [313, { key: 'keld council', name: 'Keld Council', class: 'official', articles: 3, outlets: 2, acts: 4, words: 15 }],
      [125, { key: 'vey', name: 'Vey', class: 'person', articles: 2, outlets: 1, acts: 2, words: 6 }],
    ]);
    expect(await rows('', 'corpus=demo')).toEqual([['Mara Vey', 1, 1]]);
  });

  test.each([
    ['class=all', 4],
    ['class=group', 1],
    ['class=official', 1],
    ['class=anonymous', 0],
    ['name=VÉY mara', 1],
    ['name=vey', 2],
    ['name=100%', 0],
    ['page=2&size=2', 1],
    ['page=9', 0],
  ])('are found by %s', async (text, n) => {
    expect((await list(text)).rows).toHaveLength(n);
  });

  test('are ordered as asked, and a wrong value is named', async () => {
    const order = async (text: string) => (await list(text)).rows.map(({ key }) => key);
    expect(await order('sort=name&direction=asc')).toEqual(['keld council', 'mara vey', 'vey']);
    expect(await order('sort=outlets')).toEqual(['keld council', 'mara vey', 'vey']);
    expect(await order('sort=acts&direction=asc')).toEqual(['vey', 'mara vey', 'keld council']);
    expect(() => sources('sort=text')).toThrow(/^sort: /);
    expect(() => sources('class=agentless&page=0')).toThrow(/class: .*; page: /);
    expect(() => quotations('stance=none&claim=lie')).toThrow(/claim: .*; stance: /);
  });

  test('stand against outlets in a matrix', async () => {
    const { matrix } = await list();
    expect(matrix).toEqual({
      outlets: [
        { slug: 'elm', name: 'Elm' },
        { slug: 'oak', name: 'Oak' },
      ],
      otherOutlets: 0,
      rows: [
        { key: 'mara vey', name: 'Mara Vey', acts: [3, 0] },
        { key: 'keld council', name: 'Keld Council', acts: [1, 3] },
        { key: 'vey', name: 'Vey', acts: [2, 0] },
      ],
    });
  });

  test.each(['', 'outlet=oak', 'origin=wire', 'origin=own', 'from=2026-02-01', 'q=ferry', 'language=de', 'genre=none', 'minWords=101'])(
    'have pages and quotations that agree with the list under the filter %s',
    async (of) => {
      const { rows: listed } = await list('class=all', of);
      for (const { share, ...row } of listed) {
        const view = await source(row.key, of);
        expect(view).toMatchObject(row);
        expect(view.quotations.total).toBe(row.acts);
        expect([view.byOutlet.length, view.share]).toEqual([row.outlets, share]);
        for (const split of [view.classes, view.stances, view.types]) expect(split.reduce((sum, { acts }) => sum + acts, 0)).toBe(row.acts);
      }
      expect(listed.length).toBeGreaterThan(0);
    },
  );

  test('have outlets, months, names and stances', async () => {
    const view = await source('keld council');
    expect(view.byOutlet).toEqual([
      {
        slug: 'oak',
        name: 'Oak',
        articles: 2,
        acts: 3,
        words: 11,
        share: 11 / 14,
        firstSeen: '2026-03-05T08:00:00.000Z',
        lastSeen: '2026-03-05T08:00:00.000Z',
      },
      {
        slug: 'elm',
        name: 'Elm',
        articles: 1,
        acts: 1,
        words: 4,
        share: 4 / 34,
        firstSeen: '2026-01-05T08:00:00.000Z',
        lastSeen: '2026-01-05T08:00:00.000Z',
      },
    ]);
    expect(view.names).toEqual([
      { name: 'Keld Council', key: 'keld council', acts: 3 },
      { name: 'KELD COUNCIL', key: 'keld council', acts: 1 },
    ]);
    expect(view.classes).toEqual([
      { value: 'official', acts: 3 },
      { value: 'organisation', acts: 1 },
    ]);
    expect(view.types).toEqual([
      { value: 'direct', acts: 3 },
      { value: 'indirect', acts: 1 },
    ]);
    expect(view.coverage.map(({ key, carriers, articles }) => [key, carriers, articles])).toEqual([
      ['', 2, 4],
      ['oak', 1, 1],
      ['elm', 1, 3],
    ]);
  });

  test('have every quotation, latest first, page by page', async () => {
    const { quotations: page } = await source('keld council', '', 'size=3&page=2');
    expect(page).toMatchObject({ total: 4, pages: 2, page: 2 });
    expect(page.rows).toMatchObject([{ article: { title: 'Undated' }, publishedAt: null }]);
    const [latest] = (await source('keld council')).quotations.rows;
    expect(latest).toMatchObject({
      article: { title: 'Three', id: oak[0] },
      outlet: { slug: 'oak', name: 'Oak' },
      cue: 'said',
      text: 'no date is set',
      type: 'indirect',
      class: 'organisation',
      publishedAt: '2026-03-05T08:00:00.000Z',
    });
  });

  test.each([
    ['keld council', "said=IT'S 100%", 1],
    ['keld council', 'said=100_', 0],
    ['keld council', 'type=indirect', 1],
    ['keld council', 'stance=distancing', 0],
    ['vey', 'stance=distancing&said=asked nobody', 2],
    ['mara vey', 'claim=all', 4],
    ['mara vey', 'claim=belief', 1],
    ['mara vey', 'claim=document', 0],
  ])('of %s are quoted by %s', async (key, text, n) => {
    const { total, rows: found } = await readQuotations(scratch, key, NO_FILTERS, quotations(text));
    expect([total, found.length]).toEqual([n, n]);
  });

  test('that no article has are not there', async () => {
    for (const key of ['nobody', '', 'x\0', 'ada lomm']) await expect(source(key)).rejects.toMatchObject({ code: 'not-found' });
    await expect(source('vey', 'corpus=demo')).rejects.toMatchObject({ code: 'not-found' });
    expect(await source('vey', 'outlet=oak')).toMatchObject({
      name: 'Vey',
      acts: 0,
      byOutlet: [],
      firstSeen: null,
      quotations: { total: 0 },
    });
  });

  test('merged into another count as it everywhere, an article once', async () => {
    expect(await merge('vey', 'mara vey')).toMatchObject({ key: 'vey', into: 'mara vey', name: 'Mara Vey', along: [] });
    expect(await rows()).toEqual([
      ['Mara Vey', 3, 5],
      ['Keld Council', 3, 4],
    ]);
    expect(await rows('name=vey mara')).toEqual([['Mara Vey', 3, 5]]);
    expect(await rows('', 'outlet=elm&q=nothing-has-this')).toEqual([]);
    for (const key of ['vey', 'mara vey']) {
      const view = await source(key);
      expect(view).toMatchObject({ key: 'mara vey', name: 'Mara Vey', articles: 3, acts: 5, words: 24, quotations: { total: 5 } });
      expect(view.merged).toMatchObject([{ key: 'vey', name: 'Vey', who: 'analyst' }]);
      expect(view.coverage[0]).toMatchObject({ key: 'elm', carriers: 3, articles: 3 });
    }
    expect((await list()).matrix.rows[0]).toEqual({ key: 'mara vey', name: 'Mara Vey', acts: [5, 0] });
    const outlet = await readOutlet(scratch, 'elm', NO_FILTERS);
    expect(outlet.sources[0]).toMatchObject({ key: 'mara vey', name: 'Mara Vey', articles: 3, acts: 5 });
    expect([outlet.sourceCount, outlet.effectiveSources]).toEqual([3, 34 ** 2 / (24 ** 2 + 4 ** 2 + 6 ** 2)]);
    expect(await rows('', 'corpus=demo')).toEqual([['Mara Vey', 1, 1]]);
  });

  test('give an outlet its classes, effective sources and anonymous rate', async () => {
    const { sourceClasses, anonymousRate, effectiveSources } = await readOutlet(scratch, 'oak', NO_FILTERS);
    expect(sourceClasses.map(({ class: kind, acts, words }) => [kind, acts, words])).toEqual([
      ['organisation', 1, 4],
      ['official', 2, 7],
      ['group', 1, 3],
    ]);
    expect([anonymousRate, effectiveSources]).toEqual([1 / 4, 14 ** 2 / (11 ** 2 + 3 ** 2)]);
    expect(await readOutlet(scratch, 'elm', filters('q=nothing-has-this'))).toMatchObject({
      sources: [],
      sourceClasses: [],
      effectiveSources: null,
      anonymousRate: null,
    });
  });

  test('merged once more leave no chain, and no circle can be made', async () => {
    expect(await merge('mara vey', 'keld council')).toMatchObject({ along: ['vey'] });
    expect(await rows()).toEqual([['Keld Council', 5, 9]]);
    await expect(merge('keld council', 'vey')).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(/choose another/) });
    await expect(merge('vey', 'vey')).rejects.toMatchObject({ code: 'invalid' });
    await expect(merge('vey', 'nobody')).rejects.toMatchObject({ code: 'not-found' });
    const stored = await scratch.store.db.sourceMerge.findMany({ where: { demo: false }, orderBy: { key: 'asc' } });
    expect(stored.map(({ key, into }) => [key, into])).toEqual([
      ['mara vey', 'keld council'],
      ['vey', 'keld council'],
    ]);
  });

  test('are taken apart again, with what came along', async () => {
    await apart('mara vey', 'keld council', ['vey']);
    expect(await rows()).toEqual([
      ['Mara Vey', 3, 5],
      ['Keld Council', 3, 4],
    ]);
    await expect(apart('mara vey', 'keld council')).rejects.toMatchObject({ code: 'not-found' });
    await apart('vey', 'mara vey');
    expect((await list()).total).toBe(3);
    expect((await source('mara vey')).merged).toEqual([]);
  });

  test('follow another outlet or date of an article at once, and its deletion', async () => {
    const deps = { store: scratch.store, jobs: createJobs(scratch.store) };
    await editArticles(deps, [oak[0]], { outlet: 'Elm', publishedAt: '2025-12-31' });
    expect(await source('keld council')).toMatchObject({
      firstSeen: '2025-12-31T00:00:00.000Z',
      byOutlet: [
        { slug: 'elm', acts: 2 },
        { slug: 'oak', acts: 2 },
      ],
    });
    await deleteArticles(deps, [oak[0]]);
    expect(await source('keld council')).toMatchObject({ acts: 3, articles: 2, quotations: { total: 3 } });
  });
});
