import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '#lib/export/csv.ts';
import { guardFormulas } from '#lib/export/formula-guard.ts';
import { jsonl } from '#lib/export/jsonl.ts';
import type { Field, Row } from '#lib/export/table.ts';

const FIELDS: readonly Field[] = [
  { name: 'id', type: 'integer', description: '' },
  { name: 'text', type: 'string', description: '' },
  { name: 'other', type: 'string', description: '' },
  { name: 'share', type: 'number', description: '' },
  { name: 'wire', type: 'boolean', description: '' },
];

async function* stream(rows: readonly Row[]) {
  yield* rows;
}

async function written(exporter: typeof csv, rows: readonly Row[]): Promise<string> {
  let text = '';
  for await (const chunk of exporter.write(FIELDS, stream(rows))) text += chunk;
  return text;
}

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '"',
      ',',
      ';',
      ' ',
      '\u00a0',
      "'",
      '＝',
      '＋',
      '－',
      '＠',
      '\ufeff',
      'é',
      '😀',
      '0',
    ),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
});
const rows = fc.array(
  fc.record({
    id: fc.integer(),
    text: nasty,
    other: fc.option(nasty),
    share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    wire: fc.boolean(),
  }),
  { maxLength: 20 },
);
const record = (row: Row) => [
  String(row.id),
  guardFormulas(String(row.text)),
  row.other === null ? '' : guardFormulas(String(row.other)),
  row.share === null ? '' : String(row.share),
  String(row.wire),
];

/** Written another way than the guard: what a spreadsheet would run. */
function runs(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  return (lines.length > 1 && lines[0].trim() === '') || lines.some((line) => /^\s*[\t=+\-@＝＋－＠]/u.test(line));
}

describe('CSV', () => {
  test('parses back to the same rows, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const text = await written(csv, given);
        expect(parse(text, { record_delimiter: '\r\n' })).toEqual([FIELDS.map((field) => field.name), ...given.map(record)]);
      }),
      { numRuns: 300 },
    );
  });

  test('has no text cell that a spreadsheet runs as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const cells = parse(await written(csv, given), { record_delimiter: '\r\n' }) as string[][];
        for (const [, text, other] of cells) expect([runs(text), runs(other)]).toEqual([false, false]);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves numbers alone, ends records with CRLF and leaves absent cells empty', async () => {
    const text = await written(csv, [{ id: -1, text: '-1', other: null, share: -0.25, wire: true }]);
    expect(text).toBe("id,text,other,share,wire\r\n-1,'-1,,-0.25,true\r\n");
  });

  test('has its header without rows', async () => {
    expect(await written(csv, [])).toBe('id,text,other,share,wire\r\n');
  });

  test('comes in pieces', async () => {
    const many = Array.from({ length: 1000 }, (_, id) => ({ id, text: 'x', other: null, share: null, wire: false }));
    const chunks = [];
    for await (const chunk of csv.write(FIELDS, stream(many))) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.join('').split('\r\n')).toHaveLength(1002);
  });
});

describe('the formula guard', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' =1', "' =1"],
    ['\u00a0@x', "'\u00a0@x"],
    ['\tx', "'\tx"],
    ['\nx', "'\nx"],
    ['a\r\n+b', "a\r\n'+b"],
    ['a\n \u00a0－b', "a\n' \u00a0－b"],
    ['＝x', "'＝x"],
    ['a\n\nb', 'a\n\nb'],
    ['a-b=c', 'a-b=c'],
    ["'=1", "'=1"],
    ['', ''],
  ])('makes %j into %j', (text, guarded) => {
    expect(guardFormulas(text)).toBe(guarded);
  });

  test('changes a text once', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = guardFormulas(text);
        expect(guardFormulas(once)).toBe(once);
        expect(runs(text) || once === text).toBe(true);
      }),
    );
  });
});

describe('JSON Lines', () => {
  test('give back every row unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const text = await written(jsonl, given);
        const lines = text === '' ? [] : text.trimEnd().split('\n');
        expect(lines.map((line) => JSON.parse(line))).toEqual(
          given.map((row) => ({ ...row, share: Object.is(row.share, -0) ? 0 : row.share })),
        );
      }),
    );
  });
});
