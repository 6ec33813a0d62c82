import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed } from '#lib/ingest/feeds/read-feed.ts';

const URL_OF_FEED = 'https://paper.example/feeds/news.xml';
const read = (document: string | Uint8Array, contentType: string | null = null) =>
  readFeed(typeof document === 'string' ? Buffer.from(document) : document, { url: URL_OF_FEED, contentType });

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Paper &amp; Sons</title><link>https://paper.example/</link><atom:link rel="self" href="https://paper.example/feeds/news.xml"/>
<image><title>Logo</title><url>/logo.png</url><link>https://logo.example/</link></image>
<item><title>Harbour &lt;b&gt;reopens&lt;/b&gt; &#8212; at last</title><link>/2026/harbour?a=1&amp;b=2</link><guid isPermaLink="false">h-1</guid>
<dc:creator><![CDATA[Ada Quay]]></dc:creator><pubDate>Tue, 03 Nov 2026 09:30:00 +0100</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Long <a href="/x">text</a> &amp; more</p>]]></content:encoded></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/a/"><title type="html">A &amp;amp; B</title>
<link rel="self" href="feed.atom"/><link rel="alternate" type="text/html" href="/"/>
<entry><id>tag:1</id><title>T &lt; U</title><link rel="enclosure" href="sound.mp3"/><link href="one.html"/><author><name>Bo</name><email>b@x.example</email></author>
<updated>2026-11-04T08:00:00Z</updated><published>2026-11-03T08:00:00+02:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two</p></div></content></entry></feed>`;

describe('what an entry says', () => {
  test('in RSS', () => {
    expect(read(RSS)).toEqual({
      kind: 'rss',
      title: 'The Paper & Sons',
      siteUrl: 'https://paper.example/',
      parts: [],
      entries: [
        {
          id: 'h-1',
          url: 'https://paper.example/2026/harbour?a=1&b=2',
          title: 'Harbour reopens — at last',
          author: 'Ada Quay',
          publishedAt: '2026-11-03T08:30:00.000Z',
          summary: { mediaType: 'text/plain', value: 'Short.' },
          content: { mediaType: 'text/html', value: '<p>Long <a href="https://paper.example/x">text</a> &amp; more</p>' },
        },
      ],
    });
  });

  test('in Atom', () => {
    expect(read(ATOM)).toMatchObject({
      kind: 'atom',
      title: 'A & B',
      siteUrl: 'https://blog.example/',
      entries: [
        {
          id: 'tag:1',
          url: 'https://blog.example/a/one.html',
          title: 'T < U',
          author: 'Bo',
          publishedAt: '2026-11-03T06:00:00.000Z',
          content: { mediaType: 'text/html', value: '<div><p>One<br>two</p></div>' },
        },
      ],
    });
  });

  test('in RDF', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>R</title><link>https://r.example/</link></channel>
      <item rdf:about="https://r.example/1"><title>One</title><dc:date>2026-11-03T08:00:00Z</dc:date></item></rdf:RDF>`;
    expect(read(rdf)).toMatchObject({
      title: 'R',
      siteUrl: 'https://r.example/',
      entries: [{ url: 'https://r.example/1', title: 'One', publishedAt: '2026-11-03T08:00:00.000Z' }],
    });
  });

  test('in JSON Feed', () => {
    const item = { id: 7, url: '/seven', title: 'S &amp; T', content_html: '<p>x</p>', authors: [{ name: 'A' }, { name: 'B' }] };
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ ...item, date_published: '2026-11-03T08:00:00Z' }, 'no'],
    };
    expect(read(JSON.stringify(feed))).toMatchObject({
      kind: 'json',
      title: 'J',
      entries: [{ id: '7', url: 'https://paper.example/seven', title: 'S & T', author: 'A, B', publishedAt: '2026-11-03T08:00:00.000Z' }],
    });
  });

  test('in a sitemap of news, and in an index of sitemaps', () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
      <loc>https://n.example/a</loc><news:news><news:publication_date>2026-11-03</news:publication_date><news:title>A</news:title></news:news></url></urlset>`;
    expect(read(gzipSync(news))).toMatchObject({
      kind: 'sitemap',
      entries: [{ url: 'https://n.example/a', title: 'A', publishedAt: '2026-11-03T00:00:00.000Z' }],
    });
    const part = (name: string, at: string) => `<sitemap><loc>https://n.example/${name}</loc><lastmod>${at}</lastmod></sitemap>`;
    const index = `<sitemapindex>${part('old', '2020-01-01')}${part('new', '2026-11-01')}</sitemapindex>`;
    expect(read(index)?.parts).toEqual(['https://n.example/new', 'https://n.example/old']);
  });

  test('an address before a redirecting service is taken, and one that is not of the web is none', () => {
    const item = (inner: string) =>
      read(`<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item>${inner}</item></channel></rss>`)?.entries[0]
        .url;
    expect(item('<link>https://r.example/1</link><feedburner:origLink>https://o.example/1</feedburner:origLink>')).toBe(
      'https://o.example/1',
    );
    expect(item('<link>javascript:alert(1)</link>')).toBeNull();
    expect(item('<guid>https://g.example/1</guid>')).toBe('https://g.example/1');
    expect(item('<guid isPermaLink="false">https://g.example/1</guid>')).toBeNull();
  });
});

describe('what is broken', () => {
  test('is read as far as it goes', () => {
    const cut = RSS.slice(0, RSS.indexOf('<description>'));
    expect(read(cut)?.entries[0]).toMatchObject({ title: 'Harbour reopens — at last' });
    expect(read(`  \n<!-- x -->${RSS}`)?.entries).toHaveLength(1);
    expect(read('<rss><channel><item><title>Fish & chips &nbsp; &eacute; &bogus;</title></channel>')?.entries[0].title).toBe(
      'Fish & chips é &bogus;',
    );
  });

  test('is decoded as it is, whatever it says', () => {
    const text = '<?xml version="1.0" encoding="UTF-8"?><rss><channel><title>Café</title></channel></rss>';
    expect(read(Buffer.from(text, 'latin1'))?.title).toBe('Café');
    expect(read(Buffer.from(`\ufeff${text}`, 'utf16le'))?.title).toBe('Café');
    const russian = Buffer.concat([
      Buffer.from('<rss><channel><title>'),
      Buffer.from([0xf7, 0xc5, 0xd3, 0xd4, 0xc9]),
      Buffer.from('</title></channel></rss>'),
    ]);
    expect(read(russian, 'text/xml; charset=koi8-r')?.title).toBe('Вести');
  });

  test('is no feed when it is something else', () => {
    for (const other of ['', '<html><body><p>Not found</p></body></html>', '{"a":1}', '{', 'text', '\0\0\0'])
      expect(read(other)).toBeNull();
  });
});

describe('what is hostile', () => {
  test('entities are not multiplied, and files not read', () => {
    const lol = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><title>&l20;&f;</title></channel></rss>`;
    expect(read(bomb)?.title).toBe('&l20;&f;');
    expect(read('<!DOCTYPE rss [<!ENTITY o "Our town">]><rss><channel><title>&o;</title></channel></rss>')?.title).toBe('Our town');
  });

  test('deep nesting and endless elements are refused', () => {
    expect(() => read(`<rss>${'<channel>'.repeat(100_000)}`)).toThrow('nested too deeply');
    expect(() => read(`<rss><channel>${'<a/>'.repeat(300_000)}`)).toThrow('too many elements');
    expect(read(`{"items":${'['.repeat(200_000)}`)).toBeNull();
  });

  test('what unpacks to more than a feed may be is refused', () => {
    expect(() => read(gzipSync(Buffer.alloc(20_000_000)))).toThrow('larger than 10 MB');
  });

  test('two thousand entries are read', () => {
    expect(read(`<rss><channel>${'<item><link>https://x.example/</link></item>'.repeat(3000)}</channel></rss>`)?.entries).toHaveLength(
      2000,
    );
  });

  test('any damage leaves a feed, none, or an error in words', () => {
    const bytes = Buffer.from(RSS);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length - 1), { maxLength: 20 }), fc.nat(bytes.length), fc.nat(255), (places, length, value) => {
        const damaged = Buffer.from(bytes);
        for (const place of places) damaged[place] = value;
        const feed = read(damaged.subarray(0, length));
        for (const { url } of feed?.entries ?? []) if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 300 },
    );
  });
});
