import { expect, test } from 'vitest';
import { readOpml, writeOpml } from '#lib/ingest/feeds/opml.ts';

test('folders are looked into, each address is taken once, and others are left out', () => {
  const opml = `<opml version="1.0"><head><title>Mine</title></head><body><outline text="Folder">
    <outline text="A &amp; B" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/><outline xmlUrl="https://a.example/feed"/></outline>
    <outline title="C" xmlurl="feed://c.example/rss"/><outline text="bad" xmlUrl="javascript:1"/><outline text="no feed"/></body></opml>`;
  expect(readOpml(opml)).toEqual([
    { url: 'https://a.example/feed', title: 'A & B', siteUrl: 'https://a.example/' },
    { url: 'http://c.example/rss', title: 'C', siteUrl: null },
  ]);
});

test('what is written is read again', () => {
  const mine = [
    { url: 'https://a.example/?x=1&y="2"', title: 'A <b> & "c"', siteUrl: null },
    { url: 'https://b.example/', title: null, siteUrl: 'https://b.example/home' },
  ];
  expect(readOpml(writeOpml('Caveat & co', mine))).toEqual([
    { ...mine[0], url: new URL(mine[0].url).href, title: 'A & "c"' },
    { ...mine[1], title: 'https://b.example/' },
  ]);
});

test.each(['', 'no xml', '<opml><body></body></opml>', '<outline>'.repeat(1000)])('a file without feeds is refused', (file) => {
  expect(() => readOpml(file)).toThrow('names no feeds');
});
