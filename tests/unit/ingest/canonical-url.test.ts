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
