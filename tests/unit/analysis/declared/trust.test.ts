import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';

const declared = (head: string, url: string | null = null) =>
  analyze({ mediaType: 'text/html', content: `${head}<p>Text.</p>`, url, outlet: null, title: null, publishedAt: null }).declared;
const article = (properties: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...properties })}</script>`;

describe('of several values', () => {
  it('takes the date of the structured data before that of a time in the page', () => {
    const { publishedAt, signals } = declared(`<time datetime="2020-01-01">x</time>${article({ datePublished: '2031-05-06' })}`);
    expect(publishedAt).toBe('2031-05-06');
    expect(signals.filter(({ name }) => name === 'published').map(({ where }) => where)).toEqual([
      'JSON-LD datePublished',
      'time datetime',
    ]);
  });
  it('passes over values that can’t be read', () => {
    const page = `${article({ datePublished: 'soon', author: 'https://echo.example/ada' })}<meta name="author" content="Ada Lowe"><meta property="article:published_time" content="2031-05-06T08:00:00Z">`;
    expect(declared(page)).toMatchObject({ publishedAt: '2031-05-06T08:00:00Z', author: 'Ada Lowe' });
  });
  it('takes the canonical address, made whole, before all others', () => {
    const page =
      '<meta property="og:url" content="https://echo.example/og"><link rel="amphtml" href="/amp"><link rel="canonical" href="/a">';
    expect(declared(page, 'https://echo.example/a?x=1').url).toBe('https://echo.example/a');
    expect(declared(page).url).toBe('https://echo.example/og');
  });
  it('resolves references to author and publisher', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', author: [{ '@id': '#ada' }], publisher: { '@id': '#echo' } },
        { '@type': 'Organization', '@id': '#echo', name: 'Hestey Echo' },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Lowe' },
      ],
    };
    expect(declared(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)).toMatchObject({
      author: 'Ada Lowe',
      outlet: 'Hestey Echo',
    });
  });
  it('takes an address for no name of an outlet', () => {
    expect(declared(`${article({ publisher: 'https://echo.example' })}<meta property="og:site_name" content="Echo">`).outlet).toBe('Echo');
  });
});
