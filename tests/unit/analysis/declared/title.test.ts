import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';

const BODY =
  '<p>The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour.</p>';

const titleOf = (head: string, body = '') =>
  analyze({
    mediaType: 'text/html',
    content: `<html><head>${head}</head><body><main>${body}${BODY}</main></body></html>`,
    url: 'https://www.hesteyecho.example/news/ferries',
    outlet: null,
    title: null,
    publishedAt: null,
  }).declared.title;

const JSON_LD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries stop at night"}</script>';
const OG = '<meta property="og:title" content="Night ferries to stop">';
const TITLE = '<title>Ferries | Hestey Echo</title>';
const H1 = '<h1>Island council blocks night ferries</h1>';

describe('the title of a page', () => {
  it.each([
    ['structured data first', TITLE + OG + JSON_LD, H1, 'Ferries stop at night'],
    ['then og:title', TITLE + OG, H1, 'Night ferries to stop'],
    ['then the headline as printed', TITLE, H1, 'Island council blocks night ferries'],
    ['then <title>', TITLE, '', 'Ferries'],
  ])('%s', (_, head, body, title) => {
    expect(titleOf(head, body)).toBe(title);
  });

  it.each([
    ['Ferries stop - Hestey Echo', 'Ferries stop'],
    ['Ferries stop – The Hestey Echo', 'Ferries stop'],
    ['Ferries stop | hesteyecho.example', 'Ferries stop'],
    ['Ferries stop | News', 'Ferries stop | News'],
    ['Ferries - a way of life', 'Ferries - a way of life'],
    ['Hestey Echo', null],
  ])('reads “%s” as %s', (declared, title) => {
    expect(titleOf(`<title>${declared}</title>`)).toBe(title);
  });

  it('leaves off a declared name that the address does not hold', () => {
    expect(titleOf('<meta property="og:site_name" content="Vale News"><meta property="og:title" content="Ferries stop | Vale News">')).toBe(
      'Ferries stop',
    );
  });
});
