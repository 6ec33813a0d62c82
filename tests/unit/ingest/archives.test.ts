import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '#lib/ingest/reader.ts';
import { READERS, readerFor, readerOf } from '#lib/ingest/registry.ts';
import { zipFile } from '../../support/zip-file.ts';

const LIMITS = { html: 200_000, text: 100_000, line: 50_000 };

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(format: string, content: string | Uint8Array, size = 1000): Promise<Item[]> {
  const items: Item[] = [];
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for await (const item of readerOf(format)?.read(chunks(bytes, size), LIMITS) ?? []) items.push(item);
  return items;
}
const brief = (items: readonly Item[]) =>
  items.map((item) => (item.kind === 'article' ? `${item.at}: ${item.article.content}` : `${item.at}! ${item.reason}`));

const record = (type: string, url: string, body: Buffer) => {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-11-03T08:00:00Z\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
};
const http = (headers: string, body: string | Buffer, status = 200) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
const HTML = 'Content-Type: text/html; charset=utf-8';
const page = (name: string) => record('response', `https://paper.example/${name}`, http(HTML, `<p>${name}</p>`));
const ARCHIVE = [
  record('warcinfo', '', Buffer.from('software: x')),
  page('one'),
  record('request', 'https://paper.example/one', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
  record('response', 'https://paper.example/gone', http(HTML, '<p>gone</p>', 404)),
  record('response', 'https://paper.example/x.png', http('Content-Type: image/png', 'png')),
  record('response', 'https://paper.example/two', http(`${HTML}\r\nTransfer-Encoding: chunked`, '6\r\n<p>two\r\n4\r\n</p>\r\n0\r\n\r\n')),
  record('response', 'https://paper.example/three', http(`${HTML}\r\nContent-Encoding: gzip`, gzipSync('<p>three</p>'))),
];
const PAGES = ['record 2: <p>one</p>', 'record 6: <p>two</p>', 'record 7: <p>three</p>'];

describe('web archives', () => {
  test.each([1, 7, 100_000])('pages that were answered with success are articles, in pieces of %i', async (size) => {
    const items = await read('warc', Buffer.concat(ARCHIVE), size);
    expect(brief(items)).toEqual(PAGES);
    expect(items[0]).toMatchObject({ article: { url: 'https://paper.example/one', mediaType: 'text/html' } });
  });

  test('are read packed record by record, and packed as a whole', async () => {
    expect(brief(await read('warc', Buffer.concat(ARCHIVE.map((one) => gzipSync(one)))))).toEqual(PAGES);
    expect(brief(await read('warc', gzipSync(Buffer.concat(ARCHIVE))))).toEqual(PAGES);
    expect(readerFor('CC-NEWS-20261103.warc.gz', null)?.format).toBe('warc');
  });

  test('cut off or followed by something else, they give what stands before, and say where they end', async () => {
    const bytes = Buffer.concat(ARCHIVE);
    expect(brief(await read('warc', bytes.subarray(0, bytes.length - 20)))).toEqual([
      ...PAGES.slice(0, 2),
      'record 7 and those after it! is cut off',
    ]);
    expect(brief(await read('warc', Buffer.concat([page('one'), Buffer.from('nonsense\r\n\r\n')])))).toEqual([
      'record 1: <p>one</p>',
      'record 2 and those after it! is no WARC record',
    ]);
    expect(brief(await read('warc', 'x'))).toEqual(['record 1 and those after it! is no WARC record']);
    expect(brief(await read('warc', ''))).toEqual(['! holds no web page']);
    const large = record('response', 'https://paper.example/l', http(HTML, 'x'.repeat(500_000)));
    expect(brief(await read('warc', Buffer.concat([large, page('two')])))).toEqual([
      expect.stringContaining('record 1! '),
      'record 2: <p>two</p>',
    ]);
  });
});

describe('zip archives', () => {
  const files = { 'a.txt': 'First.', 'deep/b.jsonl': '{"text":"Second."}\n{bad', '__MACOSX/a.txt': 'x', '.hidden.txt': 'x', 'deep/': '' };

  test('their files go through the readers of their kind', async () => {
    expect(brief(await read('zip', zipFile(files)))).toEqual([
      'a.txt: First.',
      'deep/b.jsonl › line 1: Second.',
      'deep/b.jsonl › line 2! is not valid JSON',
    ]);
  });

  test('other files, archives inside, and names that lead elsewhere do no harm', async () => {
    const items = await read(
      'zip',
      zipFile({ '../../etc/passwd.txt': 'Out.', '/abs.txt': 'Abs.', 'x.pdf': '%PDF', 'in.zip': zipFile(files) }),
    );
    expect(brief(items)).toEqual([
      '../../etc/passwd.txt: Out.',
      '/abs.txt: Abs.',
      'x.pdf! is of no format that is read in an archive',
      'in.zip! is of no format that is read in an archive',
    ]);
  });

  test('what unpacks to far more than its size is refused, the rest is read', async () => {
    expect(brief(await read('zip', zipFile({ 'bomb.txt': Buffer.alloc(50_000_000), 'a.txt': 'First.' })))).toEqual([
      'bomb.txt! unpacks to more than 200 times its size',
      'a.txt: First.',
    ]);
  });

  test('what is no archive is refused', async () => {
    for (const bytes of ['', 'PK', 'x'.repeat(1000)])
      expect(brief(await read('zip', bytes))).toEqual(['! is no zip archive, or it is damaged']);
    expect(brief(await read('zip', zipFile({})))).toEqual(['! the archive is empty']);
  });
});

describe('packed files', () => {
  test('tables and lines are read packed', async () => {
    expect(brief(await read('jsonl', gzipSync('{"text":"a"}\n{"text":"b"}')))).toEqual(['line 1: a', 'line 2: b']);
    expect(brief(await read('csv', gzipSync('text\na\n'), 1))).toEqual(['row 2: a']);
    expect(readerFor('x.jsonl.gz', null)?.format).toBe('jsonl');
  });

  test('one that is cut off gives what could be unpacked, and says behind what it ends', async () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `{"text":"${i} ${Math.imul(i, 2654435761)}"}`).join('\n');
    const packed = gzipSync(lines);
    const items = await read('jsonl', packed.subarray(0, packed.length - 2000));
    expect(items.length).toBeGreaterThan(500);
    expect(items.at(-1)).toMatchObject({
      kind: 'reject',
      at: expect.stringMatching(/^behind line \d+$/),
      reason: expect.stringContaining('broken off'),
    });
  });

  test('one that unpacks to far more than its size is not read to its end', async () => {
    const items = await read('jsonl', gzipSync(Buffer.alloc(60_000_000, 'x')), 4096);
    expect(brief(items)).toEqual(['line 1! is longer than 0 MB', 'behind line 1! the file unpacks to more than 200 times its size']);
  });
});

describe('feeds and Markdown', () => {
  test('entries of a saved feed that have a text are articles', async () => {
    const feed =
      '<rss><channel><item><link>https://a.example/1</link><title>T</title><description>Text.</description></item><item><link>https://a.example/2</link></item></channel></rss>';
    const items = await read('feed', feed);
    expect(brief(items)).toEqual(['entry 1: Text.', 'entry 2! has no text: fetch its page, https://a.example/2']);
    expect(items[0]).toMatchObject({ article: { url: 'https://a.example/1', title: 'T' } });
    expect(brief(await read('feed', '<html>'))).toEqual([expect.stringContaining('is no feed')]);
  });

  test('Markdown is read as what it means, with what stands above it', async () => {
    const text =
      '---\ntitle: "A: b"\ndate: 2026-11-03\nurl: https://a.example/x\n---\n# Head *line*\n\nOne **two** [three](https://x.example/?a=1&b) <i>\nfour\\*\n\nSub\n---\n\n> quoted\n> more\n\n- a\n- b\n\n```\ncode\n```\n![p](x.png)';
    expect(await read('markdown', text)).toEqual([
      {
        kind: 'article',
        at: '',
        id: null,
        genre: null,
        article: {
          mediaType: 'text/html',
          content:
            '<h1>Head line</h1>\n<p>One two <a href="https://x.example/?a=1&amp;b">three</a> &lt;i&gt;\nfour*</p>\n<h2>Sub</h2>\n<blockquote>quoted\nmore</blockquote>\n<li>a</li>\n<li>b</li>\n<p>code</p>\n<p></p>',
          url: 'https://a.example/x',
          outlet: null,
          title: 'A: b',
          publishedAt: '2026-11-03',
        },
      },
    ]);
    expect(readerFor('x.md', null)?.format).toBe('markdown');
  });
});

const whole: Readonly<Record<string, Uint8Array>> = {
  text: Buffer.from('A text.'),
  markdown: Buffer.from('# A\n\n[text](x) *b*'),
  html: Buffer.from('<p>A page.'),
  csv: Buffer.from('title,text\na,"b ""c"""\nd,e\n'),
  jsonl: gzipSync('{"text":"a"}\n{"text":"b"}\n'),
  warc: Buffer.concat(ARCHIVE.map((one) => gzipSync(one))),
  feed: Buffer.from('<rss><channel><item><link>https://a.example/1</link><description>Text.</description></item></channel></rss>'),
  zip: zipFile({ 'a.txt': 'First.', 'b.csv': 'text\nSecond.\n' }),
};

test.each(READERS.map(({ format }) => format))('%s with flipped bits and cut off gives items, and ends', async (format) => {
  const bytes = whole[format];
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(bytes.length), async (places, length) => {
      const damaged = Buffer.from(bytes);
      for (const [place, bit] of places) damaged[place] ^= 1 << bit;
      for (const item of await read(format, damaged.subarray(0, length))) expect(['article', 'reject']).toContain(item.kind);
    }),
    { numRuns: format === 'zip' ? 40 : 80 },
  );
});
