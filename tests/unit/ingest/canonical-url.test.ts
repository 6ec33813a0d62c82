import { describe, expect, test } from 'vitest';
import { canonicalUrl, registrableDomain, webAddress } from '#lib/ingest/canonical-url.ts';

describe('addresses', () => {
  test.each([
    'https://www.hask.example/a/?utm_source=x&b=2&a=1#part',
    'http://hask.example/a?a=1&b=2&fbclid=9',
    'https://HASK.example:443/a/?b=2&a=1&ref=home',
  ])('%s is one page', (address) => {
    expect(canonicalUrl(address)).toBe('hask.example/a?a=1&b=2');
  });

  test.each([
    'https://m.hask.example/news/road',
    'https://mobile.hask.example/news/road/',
    'https://amp.hask.example/news/road',
    'https://www.hask.example/amp/news/road',
    'https://www.hask.example/news/road/amp/',
    'https://www.hask.example/news/road.amp',
    'https://www.hask.example/news/road?amp=1',
    'https://www.hask.example/news/road?outputType=amp&utm_medium=amp',
    'https://hask-example.cdn.ampproject.org/c/s/www.hask.example/news/road?usqp=mq331AQ',
    'https://www.google.com/amp/s/www.hask.example/news/road/amp/',
    'http://hask.example/news/road/index.html',
    'http://hask.example/news/road/index.php?xtor=RSS-4',
    'https://hask.example:443/news/road#comments',
    'https://hask.example/news//road',
  ])('%s is the page that everybody sees', (address) => {
    expect(canonicalUrl(address)).toBe('hask.example/news/road');
  });

  test.each([
    ['https://en.m.hask.example/wiki/Road', 'en.hask.example/wiki/Road'],
    ['https://hask.example/news/road.amp.html', 'hask.example/news/road.html'],
    ['https://m.example/a', 'm.example/a'],
    ['https://hask.example/amplifiers/amp-review', 'hask.example/amplifiers/amp-review'],
    ['https://hask.example/index.html', 'hask.example'],
    ['https://www.google.com/amp/s/nothing', 'google.com/s/nothing'],
    ['https://news.hask.example/a', 'news.hask.example/a'],
    ['https://hask.example/story.aspx?id=4&storyid=7', 'hask.example/story.aspx?id=4&storyid=7'],
  ])('%s is kept apart as %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test('keep what tells pages apart', () => {
    expect(canonicalUrl('https://hask.example/?p=1')).not.toBe(canonicalUrl('https://hask.example/?p=2'));
    expect(canonicalUrl('https://hask.example/A')).not.toBe(canonicalUrl('https://hask.example/a'));
  });

  test.each([
    null,
    '',
    'hask',
    'ftp://hask.example',
    'javascript:alert(1)',
    `https://hask.example/${'x'.repeat(3000)}`,
    'file:///etc/passwd',
  ])('%j is no web address', (text) => {
    expect(webAddress(text)).toBeNull();
  });

  test.each([
    ['https://news.bbc.co.uk/1', 'bbc.co.uk'],
    ['https://jane.blogspot.com/x', 'jane.blogspot.com'],
    ['https://a.b.hask.example/', 'hask.example'],
    ['http://127.0.0.1:80/', '127.0.0.1'],
  ])('%s belongs to %s', (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });
});
