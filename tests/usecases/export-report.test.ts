import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePaging, readArticles } from '#lib/usecases/articles/read-articles.ts';
import { exportReport } from '#lib/usecases/export/export-report.ts';
import { EXPORT_TABLES } from '#lib/usecases/export/export-tables.ts';
import { readDataPackage, readExport, readPreview } from '#lib/usecases/export/read-export.ts';
import { readOverview } from '#lib/usecases/outlets/read-overview.ts';
import { NO_FILTERS, parseFilters } from '#lib/usecases/reading/filters.ts';
import { parseSelection } from '#lib/usecases/sources/source-query.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';
import { addOutlet, NOTICE } from '../support/small-corpus.ts';

const MANY = 1203;

/** Figures are written with six decimals at most. */
const rounded = (value: number | null) => String(Math.round((value ?? Number.NaN) * 1e6) / 1e6);

describe.each(DIALECTS)('an export on %s', (dialect) => {
  let scratch: ScratchStore;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    await addOutlet(
      scratch.store,
      'elm',
      'Elm, “The”',
      Array.from({ length: MANY }, (_, i) => ({
        title: i === 0 ? '=cmd()' : `Title ${i}`,
        publishedAt: i % 2 ? '2026-03-01T08:00:00Z' : null,
        notice: i % 3 === 0,
        value: i === 1 ? null : 0.25,
      })),
    );
    await addOutlet(scratch.store, 'demo', 'Demo', [{ title: 'Demo' }], true);
  });
  afterAll(() => scratch.remove());

  async function file(table: string, query = '', format = 'csv', mark = false): Promise<string> {
    const { chunks } = await exportReport(scratch, table, format, parseFilters(new URLSearchParams(query)), { mark });
    let text = '';
    for await (const chunk of chunks) text += chunk;
    return text;
  }
  const records = async (table: string, query = '') => parse(await file(table, query), { columns: true }) as Record<string, string>[];

  test.each(EXPORT_TABLES.map((table) => table.name))('has as many rows of %s as the screen says, each once', async (name) => {
    for (const query of ['', 'from=2026-01-01', 'corpus=demo', 'q=title 77']) {
      const rows = await records(name, query);
      const offer = await readExport(scratch, parseFilters(new URLSearchParams(query)));
      const table = offer.tables.find((each) => each.name === name);
      expect(rows.length).toBe(table?.rows);
      const { key } = EXPORT_TABLES.find((each) => each.name === name) ?? { key: [] };
      expect(new Set(rows.map((row) => key.map((column) => row[column]).join())).size).toBe(rows.length);
    }
  });

  test('has the articles of the list, and never those of the other corpus', async () => {
    const { total } = await readArticles(scratch, NO_FILTERS, parsePaging(new URLSearchParams()));
    const rows = await records('articles');
    expect([rows.length, total]).toEqual([MANY, MANY]);
    expect(new Set(rows.map((row) => row.demo))).toEqual(new Set(['false']));
    expect(rows[0]).toMatchObject({
      outlet: 'elm',
      outlet_name: 'Elm, “The”',
      title: "'=cmd()",
      published_at: '',
      opinion: '0.25',
      band: 'mixed',
    });
    expect(rows[1]).toMatchObject({
      published_at: '2026-03-01T08:00:00.000Z',
      opinion: '',
      band: 'too little text',
      findings: 'single-source',
    });
  });

  test('has the layers with their words', async () => {
    const [sentence] = await records('sentences', 'q=title 77');
    expect(sentence).toMatchObject({ idx: '0', role: 'body', opinion: '0.2', author_share: '1', text: 'The ferry was late.' });
    const [attribution] = await records('attributions', 'q=title 77');
    expect(attribution).toMatchObject({
      source_text: 'Ada Lomm',
      source_key: 'ada lomm',
      cue_text: 'said',
      content_text: 'We waited,',
      words: '2',
      speech: 'true',
    });
    const blocks = await records('blocks', 'q=title 3');
    expect(blocks.slice(0, 2).map((row) => [row.idx, row.role])).toEqual([
      ['0', 'body'],
      ['1', 'disclaimer'],
    ]);
    const disclaimers = await records('disclaimers', 'q=title 3');
    expect(disclaimers.slice(0, 2).map((row) => [row.kind, row.text])).toEqual([
      ['advice', NOTICE],
      ['views', NOTICE],
    ]);
  });

  test('has the outlets of the overview', async () => {
    const [row] = await records('outlets');
    const [shown] = (await readOverview(scratch, NO_FILTERS, null)).outlets;
    expect(row).toMatchObject({
      outlet: 'elm',
      articles: String(MANY),
      opinion_n: String(MANY - 1),
      opinion_mean: rounded(shown.measures.opinion.mean),
    });
    expect(row.disclaimer_coverage).toBe(rounded(401 / MANY));
  });

  test('has the sources at their outlets, after merges, and of quotations those that are asked for', async () => {
    expect(await records('sources')).toMatchObject([
      { source: 'ada lomm', outlet: 'elm', articles: String(MANY), words: '2406', share: '1' },
    ]);
    const quoted = async (asked: string) => {
      const options = { asked: parseSelection(new URLSearchParams(asked)) };
      const { chunks } = await exportReport(scratch, 'quotations', 'csv', parseFilters({ q: 'title 77' }), options);
      let text = '';
      for await (const chunk of chunks) text += chunk;
      return parse(text, { columns: true }) as Record<string, string>[];
    };
    const all = await quoted('');
    expect(await quoted('source=Ada Lomm&said=WAITED')).toEqual(all);
    expect(all[0]).toMatchObject({ source: 'ada lomm', source_name: 'Ada Lomm', cue: 'said', text: 'We waited,', words: '2' });
    for (const asked of ['said=late', 'claim=belief', 'type=indirect', 'stance=arguing']) expect(await quoted(asked)).toEqual([]);
    await expect(quoted('source=nobody')).rejects.toMatchObject({ code: 'not-found' });

    await scratch.store.db.sourceMerge.create({
      data: { demo: false, key: 'ada lomm', into: 'a. lomm', who: 'analyst', createdAt: new Date() },
    });
    expect(await records('sources')).toMatchObject([{ source: 'a. lomm', name: 'Ada Lomm', articles: String(MANY) }]);
    expect((await readExport(scratch, NO_FILTERS)).tables.find(({ name }) => name === 'sources')?.rows).toBe(1);
    expect((await quoted('source=a. lomm'))[0]).toMatchObject({ source: 'a. lomm', source_key: 'ada lomm' });
    expect((await records('attributions', 'q=title 77'))[0]).toMatchObject({ source: 'a. lomm', source_key: 'ada lomm' });
    expect((await records('attributions', 'corpus=demo'))[0]).toMatchObject({ source: 'ada lomm' });
    await scratch.store.db.sourceMerge.deleteMany();
  });

  test('begins with a byte-order mark only when asked', async () => {
    expect((await file('outlets', '', 'csv', true)).codePointAt(0)).toBe(0xfeff);
    expect((await file('outlets')).startsWith('outlet,')).toBe(true);
  });

  test('is the same in JSON Lines, unguarded', async () => {
    const [first] = (await file('articles', '', 'jsonl')).split('\n');
    expect(JSON.parse(first)).toMatchObject({ title: '=cmd()', published_at: null, opinion: 0.25, demo: false });
  });

  test('previews the first rows', async () => {
    const { rows, fields } = await readPreview(scratch, 'sentences', NO_FILTERS, 3);
    expect(rows.map((row) => row.idx)).toEqual([0, 1, 0]);
    expect(Object.keys(rows[0])).toEqual(fields.map((field) => field.name));
  });

  test('is described by a data package with filters, version, counts and digests', async () => {
    const filters = parseFilters({ q: 'title 77' });
    const now = new Date('2026-06-05T00:00:00Z');
    const { resources, ...rest } = await readDataPackage(scratch, filters, { now, digest: true });
    expect(rest).toMatchObject({ created: now.toISOString(), caveat: { query: 'q=title+77', corpus: 'real' } });
    for (const resource of resources) {
      const text = await file(resource.name, 'q=title 77');
      expect(resource).toMatchObject({ bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` });
      expect((parse(text) as string[][])[0]).toEqual(resource.schema.fields.map((field) => field.name));
    }
    const plain = await readDataPackage(scratch, filters, { now, digest: false });
    expect(plain.resources[0]).toMatchObject({ path: 'articles.csv', rows: (await records('articles', 'q=title 77')).length });
    expect(plain.resources[0]).not.toHaveProperty('hash');
  });

  test.each([
    ['letters', 'csv', 'not-found'],
    ['articles', 'xls', 'not-found'],
  ])('refuses %s.%s', async (table, format, code) => {
    await expect(exportReport(scratch, table, format, NO_FILTERS)).rejects.toMatchObject({ code });
  });
});
