import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { deleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { editArticles } from '#lib/usecases/articles/edit-articles.ts';
import { parseConflictQuery, parseFamilyQuery, parsePageQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { groupWordings } from '#lib/usecases/disclaimers/group-wordings.ts';
import { readConflicts } from '#lib/usecases/disclaimers/read-conflicts.ts';
import { readDisclaimers, readFamilies } from '#lib/usecases/disclaimers/read-disclaimers.ts';
import { readWordingFamily } from '#lib/usecases/disclaimers/read-wording-family.ts';
import { type Filters, NO_FILTERS, parseFilters } from '#lib/usecases/reading/filters.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet, type SmallArticle } from '../support/small-corpus.ts';

const OLD = 'The views in this column are those of its author.';
const NEW = 'The views in this column are those of its author alone.';
const CREDIT = ['PORT ARLEN (CPA) —', 'KELD (CPA) —'];
const CORRECTION = 'Correction: An earlier version gave a wrong year for the bridge at Keld.';

const day = (month: number, n: number) => `2026-0${month}-${String(n).padStart(2, '0')}T08:00:00Z`;
const views = (text: string, publishedAt: string | null, more: Partial<SmallArticle> = {}): SmallArticle => ({
  title: 'Column',
  publishedAt,
  disclaimers: [{ text, kinds: ['views'] }],
  findings: [],
  ...more,
});

const query = (text = '') => parseFamilyQuery(new URLSearchParams(text));
const group = (store: Store) => groupWordings(store, new AbortController());

describe.each(DIALECTS)('disclaimers on %s', (dialect) => {
  let scratch: ScratchStore;
  let elm: number[];
  const list = (text = '', filters: Filters = NO_FILTERS) => readFamilies(scratch, filters, query(text));
  const family = async (text: string, filters: Filters = NO_FILTERS, page = '') => {
    const found = (await readFamilies(scratch, NO_FILTERS, query())).rows.find((row) => row.text === text);
    return readWordingFamily(scratch, found?.family ?? '', filters, parsePageQuery(new URLSearchParams(page)));
  };

  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    elm = await addOutlet(scratch.store, 'elm', 'Elm', [
      ...Array.from({ length: 8 }, (_, i) => views(OLD, day(1, i + 1))),
      ...Array.from({ length: 9 }, (_, i) => views(NEW, day(3, i + 1), { wire: i === 0 })),
      { title: 'Report', publishedAt: day(3, 20), findings: [] },
    ]);
    await addOutlet(scratch.store, 'oak', 'Oak', [
      views(NEW, null, {
        disclaimers: [
          { text: NEW, repeats: 2, placement: 'lead' },
          { text: CREDIT[0], kinds: ['wire', 'copyright'], placement: 'lead' },
        ],
      }),
      {
        title: 'Wire',
        publishedAt: day(2, 1),
        disclaimers: [{ text: CREDIT[1], kinds: ['wire'] }],
        findings: [{ kind: 'label-conflict', message: 'Opinion by label.' }],
        genre: 'opinion',
      },
      { title: 'Gone', publishedAt: day(2, 1), disclaimers: [{ text: 'This story was made by a machine.', kinds: ['ai'] }], deleted: true },
      {
        title: 'Put right',
        publishedAt: day(2, 2),
        disclaimers: [{ text: CORRECTION, kinds: ['correction'] }],
        findings: [
          { kind: 'ai-disclosure', message: 'By a machine.' },
          { kind: 'single-source', message: 'One.' },
        ],
      },
    ]);
    await addOutlet(scratch.store, 'demo', 'Demo', [views(NEW, day(1, 1))], true);
    await group(scratch.store);
  });
  afterAll(() => scratch.remove());

  test('are grouped into families, each corpus by itself', async () => {
    const { rows, total, pages, corpus } = await list();
    expect([total, pages, corpus.matching]).toEqual([3, 1, 21]);
    expect(
      rows.map(({ text, kinds, articles, outlets, variants, firstSeen, lastSeen }) => ({
        text,
        kinds,
        articles,
        outlets,
        variants,
        firstSeen,
        lastSeen,
      })),
    ).toEqual([
      {
        text: NEW,
        kinds: ['views'],
        articles: 18,
        outlets: 2,
        variants: 2,
        firstSeen: '2026-01-01T08:00:00.000Z',
        lastSeen: '2026-03-09T08:00:00.000Z',
      },
      {
        text: expect.stringMatching(/\(CPA\)/),
        kinds: ['wire', 'copyright'],
        articles: 2,
        outlets: 1,
        variants: 2,
        firstSeen: '2026-02-01T08:00:00.000Z',
        lastSeen: '2026-02-01T08:00:00.000Z',
      },
      {
        text: CORRECTION,
        kinds: ['correction'],
        articles: 1,
        outlets: 1,
        variants: 1,
        firstSeen: '2026-02-02T08:00:00.000Z',
        lastSeen: '2026-02-02T08:00:00.000Z',
      },
    ]);
    expect((await list('', parseFilters(new URLSearchParams('corpus=demo')))).rows).toMatchObject([
      { text: NEW, articles: 1, variants: 1 },
    ]);
  });

  test('in blanket use are told by outlets with enough articles', async () => {
    const { rows } = await list();
    expect(rows[0].coverage).toBeCloseTo(17 / 18);
    expect(rows.map(({ blanket }) => blanket)).toEqual([true, false, false]);
    expect(rows[1].coverage).toBeNull();
  });

  test.each([
    ['kind=wire', 1],
    ['kind=ai', 0],
    ['wording=AUTHOR column', 1],
    ['wording=author ferry', 0],
    ['wording=100%', 0],
    ['page=2&size=2', 1],
    ['page=9', 0],
  ])('are found by %s', async (text, n) => {
    expect((await list(text)).rows).toHaveLength(n);
  });

  test('are ordered as asked, absent values last', async () => {
    const order = async (text: string) => (await list(text)).rows.map(({ kinds }) => kinds[0]);
    expect(await order('sort=first&direction=asc')).toEqual(['views', 'wire', 'correction']);
    expect(await order('sort=articles&direction=asc')).toEqual(['correction', 'wire', 'views']);
    expect(await order('sort=coverage&direction=asc')).toEqual(['views', 'wire', 'correction']);
    expect(await order('sort=outlets')).toEqual(['views', 'wire', 'correction']);
    expect(() => query('sort=text')).toThrow(/^sort: /);
    expect(() => query('kind=none&page=0')).toThrow(/kind: .*; page: /);
  });

  test.each(['outlet=oak', 'origin=wire', 'origin=own', 'from=2026-03-01', 'q=column', 'language=en', 'maxWords=101'])(
    'follow the filter %s',
    async (text) => {
      const filters = parseFilters(new URLSearchParams(text));
      const { rows } = await list('', filters);
      for (const row of rows) {
        const view = await readWordingFamily(scratch, row.family, filters, parsePageQuery(new URLSearchParams()));
        expect([view.articles, view.outlets.length, view.firstSeen]).toEqual([row.articles, row.outlets, row.firstSeen]);
        expect(view.carriers.total).toBe(row.articles);
      }
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  test('show coverage by month and kind or outlet', async () => {
    const { coverage, disclaimed, conflicts } = await readDisclaimers(scratch, NO_FILTERS, query());
    expect(disclaimed).toBe(20);
    expect(coverage.map(({ key, carriers }) => [key, carriers])).toEqual([
      ['views', 17],
      ['wire', 1],
      ['correction', 1],
      ['copyright', 0],
    ]);
    expect(coverage[0].months).toEqual([
      { month: '2026-01', articles: 8, carriers: 8 },
      { month: '2026-02', articles: 2, carriers: 0 },
      { month: '2026-03', articles: 10, carriers: 9 },
    ]);
    expect(conflicts).toEqual([
      { kind: 'label-conflict', articles: 1 },
      { kind: 'unlabelled-sponsor', articles: 0 },
      { kind: 'duplicate-disclaimer', articles: 0 },
      { kind: 'ai-disclosure', articles: 1 },
    ]);
    const byOutlet = await readDisclaimers(scratch, NO_FILTERS, query('by=outlet&kind=views'));
    expect(byOutlet.coverage.map(({ key, articles, carriers }) => [key, articles, carriers])).toEqual([
      ['elm', 18, 17],
      ['oak', 2, 0],
    ]);
  });

  test('a family has its variants in order of time with what changed', async () => {
    const { variants, variantCount } = await family(NEW);
    expect(variantCount).toBe(2);
    expect(variants.map(({ text, articles, firstSeen }) => [text, articles, firstSeen])).toEqual([
      [OLD, 8, '2026-01-01T08:00:00.000Z'],
      [NEW, 10, '2026-03-01T08:00:00.000Z'],
    ]);
    expect(variants[0].diff).toBeNull();
    expect(variants[1].diff?.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'alone' }]);
  });

  test('a family has coverage by outlet, placement and repeats', async () => {
    const view = await family(NEW);
    expect(view.outlets).toMatchObject([
      { slug: 'elm', articles: 17, of: 18, blanket: true, coverage: 17 / 18 },
      { slug: 'oak', articles: 1, of: 3, blanket: null, firstSeen: null },
    ]);
    expect(view).toMatchObject({ articles: 18, undated: 1, repeated: 1, kinds: [{ value: 'views', articles: 18 }] });
    expect(view.placements).toEqual([
      { value: 'tail', articles: 17 },
      { value: 'lead', articles: 1 },
    ]);
    expect(view.coverage.map(({ key, carriers }) => [key, carriers])).toEqual([
      ['', 17],
      ['elm', 17],
      ['oak', 0],
    ]);
  });

  test('a family has its articles, latest first, page by page', async () => {
    const { carriers } = await family(NEW, NO_FILTERS, 'size=10&page=2');
    expect(carriers).toMatchObject({ total: 18, pages: 2, page: 2 });
    expect(carriers.rows).toHaveLength(8);
    expect(carriers.rows.at(-1)).toMatchObject({ outlet: { slug: 'oak' }, publishedAt: null });
  });

  test('a family is found by any of its wordings, and by none that no article has', async () => {
    const { variants, family: name } = await family(NEW);
    for (const { wording } of variants)
      expect((await readWordingFamily(scratch, wording, NO_FILTERS, parsePageQuery(new URLSearchParams()))).family).toBe(name);
    await expect(family('nothing of the kind')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('conflicts are listed with what is declared and measured', async () => {
    const queue = (text = '') => readConflicts(scratch, NO_FILTERS, parseConflictQuery(new URLSearchParams(text)));
    const { rows, total, kinds } = await queue();
    expect(total).toBe(2);
    expect(rows.map(({ kind, article, declared }) => [kind, article.title, declared])).toEqual([
      ['ai-disclosure', 'Put right', null],
      ['label-conflict', 'Wire', 'opinion'],
    ]);
    expect(rows[1]).toMatchObject({ message: 'Opinion by label.', outlet: { name: 'Oak' }, measured: 0.5, band: 'mixed' });
    expect(kinds).toHaveLength(4);
    expect(await queue('conflict=ai-disclosure')).toMatchObject({ total: 1, rows: [{ kind: 'ai-disclosure' }] });
    expect(await queue('page=2&size=1')).toMatchObject({ total: 2, pages: 2, rows: [{ kind: 'label-conflict' }] });
    expect(() => parseConflictQuery(new URLSearchParams('conflict=single-source'))).toThrow(/^conflict: /);
  });

  test('a wording that is not grouped yet is a family of its own', async () => {
    await scratch.store.db.wording.deleteMany({});
    const { rows } = await list();
    expect(rows.map(({ text, articles, variants }) => [text, articles, variants])).toContainEqual([OLD, 8, 1]);
    expect(await family(OLD)).toMatchObject({ text: OLD, articles: 8, variantCount: 1 });
    await group(scratch.store);
    expect((await list()).total).toBe(3);
  });

  test('grouping twice changes nothing, and what no article has any more is forgotten', async () => {
    const stored = () => scratch.store.db.wording.findMany({ orderBy: [{ demo: 'asc' }, { hash: 'asc' }] });
    const before = await stored();
    await group(scratch.store);
    await groupWordings(scratch.store, { signal: AbortSignal.abort() });
    expect(await stored()).toEqual(before);
    const deps = { store: scratch.store, jobs: createJobs(scratch.store) };
    await deleteArticles(deps, elm.slice(0, 8));
    await group(scratch.store);
    expect((await stored()).map(({ text }) => text)).not.toContain(OLD);
    expect((await list()).rows[0]).toMatchObject({ text: NEW, articles: 10 });
  });

  test('another outlet or date of an article is seen at once', async () => {
    const deps = { store: scratch.store, jobs: createJobs(scratch.store) };
    await editArticles(deps, [elm[8]], { outlet: 'Oak', publishedAt: '2025-12-31' });
    const view = await family(NEW);
    expect(view.outlets.map(({ slug, articles }) => [slug, articles])).toEqual([
      ['elm', 8],
      ['oak', 2],
    ]);
    expect(view.firstSeen).toBe('2025-12-31T00:00:00.000Z');
  });
});
