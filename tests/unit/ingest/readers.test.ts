import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Item } from '#lib/ingest/reader.ts';
import { READERS, readerFor, readerOf } from '#lib/ingest/registry.ts';

const LIMITS = { html: 2000, text: 1000, line: 3000 };

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(format: string, content: string | Uint8Array, size = 7, limits = LIMITS): Promise<Item[]> {
  const items: Item[] = [];
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for await (const item of readerOf(format)?.read(chunks(bytes, size), limits) ?? []) items.push(item);
  return items;
}
const brief = (items: readonly Item[]) =>
  items.map((item) => (item.kind === 'article' ? `${item.at}: ${item.article.content}` : `${item.at}! ${item.reason}`));

describe('readers', () => {
  test('are chosen by the name of a file, then by its media type', () => {
    const formats = ['A.TXT', 'b.htm', 'c.csv', 'd.tsv', 'e.ndjson', 'f.pdf', 'noname'].map(
      (name) => readerFor(name, null)?.format ?? null,
    );
    expect(formats).toEqual(['text', 'html', 'csv', 'csv', 'jsonl', null, null]);
    expect(readerFor('page', 'text/html; charset=utf-8')?.format).toBe('html');
  });

  test.each(READERS.map((reader) => reader.format))('%s survives any bytes, in any chunks, with the same items', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 300 }), async (bytes, size) => {
        const items = await read(format, bytes, size);
        expect(items).toEqual(await read(format, bytes, 300));
        for (const item of items)
          if (item.kind === 'article') expect(item.article.content).toBe(item.article.content.toWellFormed().replaceAll('\0', ''));
      }),
      { numRuns: 60 },
    );
  });

  test('a text file is one article, kept as it is', async () => {
    expect(brief(await read('text', ' One\r\n\r\ntwo \n'))).toEqual([':  One\r\n\r\ntwo \n']);
    expect(brief(await read('text', ' \n\0 '))).toEqual(['! has no text']);
    expect(brief(await read('text', 'x'.repeat(1001)))[0]).toMatch(/^! the text is larger than/);
  });

  test('a text of more lines than an article can have is rejected, one of as many is not', async () => {
    const roomy = { ...LIMITS, text: 2 ** 20 };
    expect(brief(await read('text', 'x\n'.repeat(100_001), 65_536, roomy))).toEqual(['! the text has more than 100,000 lines']);
    expect(await read('text', 'x\n'.repeat(100_000), 65_536, roomy)).toMatchObject([{ kind: 'article' }]);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé “Ł”')],
    ['UTF-16 little-endian', iconv.encode('Café “Ł”', 'utf-16le', { addBOM: true })],
    ['UTF-16 big-endian', iconv.encode('Café “Ł”', 'utf-16be', { addBOM: true })],
  ])('reads %s', async (_, bytes) => {
    expect(brief(await read('text', bytes))).toEqual([': Café “Ł”']);
  });

  test('reads pages in the character set that they declare, as browsers do', async () => {
    const page = (charset: string) => iconv.encode(`<meta charset="${charset}"><p>Café “Ł”`, 'windows-1250');
    expect(brief(await read('html', page('windows-1250')))[0]).toContain('Café “Ł”');
    const latin = iconv.encode('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>Café “x” – €', 'windows-1252');
    expect(brief(await read('html', latin))[0]).toContain('Café “x” – €');
  });

  test('a row of JSONL names its fields as data sets do; a bad row stands in its place', async () => {
    const rows = [
      '{"ID":7,"Headline":"H","content":"T","link":"https://a.example","source":"S","date":"2026-10-06","section":"Opinion"}',
      '',
      'nonsense',
      '"text"',
      '{"text":5}',
      '{"text":null}',
      '{"body":"b","html":"<p>p"}',
    ];
    const items = await read('jsonl', `\ufeff${rows.join('\r\n')}`);
    expect(items[0]).toEqual({
      kind: 'article',
      at: 'line 1',
      id: 7,
      genre: 'Opinion',
      article: { mediaType: 'text/plain', content: 'T', url: 'https://a.example', outlet: 'S', title: 'H', publishedAt: '2026-10-06' },
    });
    expect(brief(items.slice(1))).toEqual([
      'line 3! is not valid JSON',
      'line 4! is not a JSON object',
      'line 5: 5',
      'line 6! has no text',
      'line 7: <p>p',
    ]);
  });

  test('a line of JSONL may be neither too long nor too deep; the next is read', async () => {
    const deep = `{"text":"t","x":${'['.repeat(70)}${']'.repeat(70)}}`;
    const items = await read('jsonl', `{"text":"${'x'.repeat(4000)}"}\n${deep}\n{"text":"ok"}`);
    expect(brief(items)).toEqual([
      expect.stringMatching(/^line 1! is longer than/),
      'line 2! is nested deeper than 64 levels',
      'line 3: ok',
    ]);
  });

  test('names of object prototypes are no fields', async () => {
    expect(brief(await read('jsonl', '{"__proto__":{"text":"x"},"title":"t"}'))).toEqual(['line 1! has no text']);
    expect(brief(await read('csv', 'constructor,text\na,b\n'))).toEqual(['row 2: b']);
  });

  test.each([',', ';', '\t', '|'])('a table may be separated by %j', async (delimiter) => {
    const csv = [['Title', 'Full text', 'Publication date'], ['"A"', `"b${delimiter} ""c""\nd"`, '2026-10-06'], ['only a title']]
      .map((row) => row.join(delimiter))
      .join('\r\n');
    const items = await read('csv', csv);
    expect(brief(items)).toEqual([`row 2: b${delimiter} "c"\nd`, 'row 3! has no text']);
    expect(items[0]).toMatchObject({ article: { title: 'A', publishedAt: '2026-10-06' } });
  });

  test('a table without a column for the text says so; an open quotation mark costs what follows it only', async () => {
    expect(brief(await read('csv', 'a,b\n1,2\n'))).toEqual([expect.stringMatching(/^row 1! the header names no column for the text/)]);
    expect(brief(await read('csv', 'text\none\n"two\nthree\n'))).toEqual([
      'row 2: one',
      expect.stringMatching(/^row 3 and those after it! a quotation mark is left open/),
    ]);
    expect(brief(await read('csv', ''))).toEqual(['! has no text']);
  });
});
