import { expect, test } from 'vitest';
import { discoverFeeds } from '#lib/ingest/feeds/discover.ts';

const URL_OF_PAGE = 'https://paper.example/news/';
const addresses = (html: string) => discoverFeeds(html, URL_OF_PAGE).map(({ url }) => url);

test('declared feeds come in the order of the page, absolute and once', () => {
  const page = `<head><base href="/en/"><link rel="stylesheet" type="text/css" href="x.css">
    <link rel="alternate" type="application/rss+xml" title=" All  news " href="all.xml#top"><link rel="alternate" hreflang="de" href="/de">
    <link href="https://other.example/a" type="application/atom+xml; charset=utf-8" rel="Alternate home"><link rel=alternate type=application/rss+xml href=all.xml>
    </head><a href="/rss">RSS</a>`;
  expect(discoverFeeds(page, URL_OF_PAGE)).toEqual([
    { url: 'https://paper.example/en/all.xml', title: 'All news' },
    { url: 'https://other.example/a', title: null },
  ]);
});

test('without declared ones, links that look like feeds are offered', () => {
  expect(addresses('<a href="/about">About</a><a href="feed/">Feed</a><a href="/index.xml">x</a><a href="mailto:rss">m</a>')).toEqual([
    'https://paper.example/news/feed/',
    'https://paper.example/index.xml',
  ]);
});

test('nothing is found where nothing is', () => {
  expect(addresses('')).toEqual([]);
  expect(addresses('<a href="javascript:x/feed">f</a><link rel="alternate" type="application/rss+xml" href="javascript:1">')).toEqual([]);
});
