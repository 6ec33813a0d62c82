import { describe, expect, it } from 'vitest';
import { extractHtml } from '#lib/analysis/extract/html.ts';

const texts = (html: string) => {
  const { text, blocks } = extractHtml(html);
  return blocks.map(({ start, end }) => text.slice(start, end));
};
const kinds = (html: string) => extractHtml(html).blocks.map(({ kind }) => kind);

describe('blocks of a page', () => {
  it.each([
    ['paragraphs without end tags', '<p>One<p>Two<div>Three</div>', ['One', 'Two', 'Three']],
    ['white space and entities', '<p>\n  A &amp; B &ndash;\n\t c&nbsp;d </p>', ['A & B – c d']],
    ['inline elements and their spaces', '<p>Mrs <b>Ada</b>  <i>Lowe</i>, <a href=x>mayor</a>.</p>', ['Mrs Ada Lowe, mayor.']],
    ['a single line break within a block', '<p>First line<br>second line</p>', ['First line\nsecond line']],
    ['two line breaks between blocks', '<div>One<br><br>Two<br/>\n<br/>Three</div>', ['One', 'Two', 'Three']],
    ['text beside block elements', '<div>Before<p>Inside</p>After</div>', ['Before', 'Inside', 'After']],
    ['lists', '<ul><li>a<li>b</ul><ol><li>c</ol>', ['a', 'b', 'c']],
    ['tables', '<table><tr><td>x<td>y<tr><td>z</table>', ['x', 'y', 'z']],
    ['stray and misnested end tags', '</div></p><b><p>One</b> two</p></span>', ['One two']],
    ['links that touch', '<nav><a>Home</a><a>News</a></nav><p>Mc<a>Don</a>ald</p>', ['Home News', 'McDonald']],
    [
      'comments, scripts, styles, templates',
      '<!-- x --><script>a<b</script><style>p{}</style><template><p>t</p></template><p>Kept</p>',
      ['Kept'],
    ],
    ['drawings with words in them', '<p>A<svg><title>Icon</title><path d="x"/><text>T</text></svg>B</p>', ['AB']],
    ['choices of a menu', '<select><option>Albania<option>Zambia</select><p>Kept</p>', ['Kept']],
  ])('reads %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['the hidden attribute', '<p hidden>x</p><p>Kept</p>'],
    ['display: none', '<div style="color:red; DISPLAY : none"><p>x</p></div><p>Kept</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">x</p><p>Kept</p>'],
    ['aria-hidden on a control', '<button aria-hidden="true">x</button><p>Kept</p>'],
    ['a screen reader class', '<span class="icon sr-only">x</span><p>Kept</p>'],
    ['a closed dialog', '<dialog>x</dialog><p>Kept</p>'],
  ])('leaves out what is hidden by %s', (_, html) => {
    expect(texts(html)).toEqual(['Kept']);
  });

  it('keeps parts that the page’s script moves into place', () => {
    expect(texts('<div hidden id="S:0"><p>Streamed</p></div>')).toEqual(['Streamed']);
  });
  it('reads a page as if shown that hides all until its script has run', () => {
    const paragraph = `<p>${'The harbour was closed at noon because of the storm. '.repeat(12)}</p>`;
    expect(texts(`<body><div style="display:none">${paragraph}</div><p>Loading</p></body>`)).toHaveLength(2);
  });
  it('keeps fallback content only where it says something that the page does not', () => {
    const words = Array.from({ length: 24 }, (_, i) => `word${i}`).join(' ');
    expect(texts(`<noscript>Please enable JavaScript</noscript><noscript><p>${words}</p></noscript><p>Kept</p>`)).toEqual([words, 'Kept']);
    expect(texts(`<noscript><p>${words}</p></noscript><p>${words}</p>`)).toEqual([words]);
  });

  it('names the kind of each block', () => {
    const html =
      '<h2>h</h2><p>p</p><ul><li><p>li</p></li></ul><blockquote><p>q</p></blockquote><figure><figcaption>c</figcaption></figure><div class="photo-credit">k</div><pre>x  y</pre><button>b</button><label>l</label><input type=submit value=Send><table><td>d</table>';
    expect(kinds(html)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'quote',
      'caption',
      'caption',
      'preformatted',
      'control',
      'control',
      'control',
      'cell',
    ]);
  });
  it('keeps white space in preformatted text', () => {
    expect(texts('<pre>a  b\n  c</pre>')).toEqual(['a  b\n  c']);
  });
  it('parts blocks by an empty line and items of one list by a line break', () => {
    expect(extractHtml('<p>a</p><ul><li>b<li>c</ul><ul><li>d</ul>').text).toBe('a\n\nb\nc\n\nd');
  });
  it('gives the path of the element that holds all of the block', () => {
    const { blocks } = extractHtml('<main><div id="story" class="article-body wide"><p><b>Lead</b> in</p><p><em>All</em></p></div></main>');
    expect(blocks.map(({ path }) => path)).toEqual(['main>div#story.article-body.wide>p', 'main>div#story.article-body.wide>p>em']);
  });
  it('bounds the path and keeps its landmarks', () => {
    const deep = `<article>${'<div class="a-rather-long-class-name-that-says-nothing">'.repeat(40)}<p>x</p>`;
    const [{ path }] = extractHtml(deep).blocks;
    expect(path.length).toBeLessThan(600);
    expect(path.startsWith('article>')).toBe(true);
    expect(path.endsWith('>p')).toBe(true);
  });
  it('measures how much of a block is links', () => {
    const densities = extractHtml('<p>abcd<a>efgh</a></p><p><a>all</a></p><p>none</p>').blocks.map(({ linkDensity }) => linkDensity);
    expect(densities).toEqual([0.5, 1, 0]);
  });
});

describe('what a page declares', () => {
  const signals = (html: string) => extractHtml(html).signals.map(({ name, value, where }) => [name, value, where]);

  it('reads the document, meta elements and the canonical link', () => {
    const html =
      '<html lang="en-GB"><title>Title | Site</title><meta property="og:title" content="Title"><meta name="author" content=" Ada  Lowe "><meta property="article:published_time" content="2030-01-02T03:04:05Z"><link rel="canonical" href="https://echo.example/a">';
    expect(signals(html)).toEqual([
      ['language', 'en-GB', 'html lang'],
      ['title', 'Title | Site', 'title'],
      ['title', 'Title', 'meta og:title'],
      ['author', 'Ada Lowe', 'meta author'],
      ['published', '2030-01-02T03:04:05Z', 'meta article:published_time'],
      ['url', 'https://echo.example/a', 'link rel=canonical'],
    ]);
  });
  it('reads JSON-LD in arrays, graphs and with several types', () => {
    const data = [
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', name: 'Echo' },
          {
            '@type': ['Article', 'OpinionNewsArticle'],
            headline: 'H',
            author: [{ name: 'A' }, 'B'],
            publisher: { '@type': 'Organization', name: 'Echo' },
          },
        ],
      },
    ];
    expect(signals(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      ['genre', 'Article', 'JSON-LD @type'],
      ['genre', 'OpinionNewsArticle', 'JSON-LD @type'],
      ['title', 'H', 'JSON-LD headline'],
      ['outlet', 'Echo', 'JSON-LD publisher'],
      ['author', 'A', 'JSON-LD author'],
      ['author', 'B', 'JSON-LD author'],
    ]);
  });
  it('reads microdata, times and kickers where they stand in the page', () => {
    const html =
      '<article><div class="article-kicker">Opinion</div><h1 itemprop="headline">H</h1><span itemprop="author"><a>Ada</a> Lowe</span><time datetime="2030-01-02">2 Jan</time></article>';
    expect(signals(html)).toEqual([
      ['kicker', 'Opinion', 'kicker'],
      ['title', 'H', 'itemprop headline'],
      ['author', 'Ada Lowe', 'itemprop author'],
      ['published', '2030-01-02', 'time datetime'],
    ]);
  });
  it('survives broken and endless JSON-LD', () => {
    const nested = `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`;
    expect(signals('<script type="application/ld+json">{"@type": "NewsArticle", </script>')).toEqual([]);
    expect(signals(`<script type="application/ld+json">${nested}</script>`)).toEqual([]);
  });
});

describe('a page that is larger than what is read', () => {
  it.each([
    ['too many elements', `<p>Here.</p>${'<br>'.repeat(210_000)}<p>Behind.</p>`],
    ['too much text', `<p>Here.</p>${`<p>${'word '.repeat(200)}</p>`.repeat(2100)}<p>Behind.</p>`],
    ['one run of text without an end', `<p>Here.</p><p>${'word '.repeat(450_000)}</p><p>Behind.</p>`],
  ])('says so: %s', (_, html) => {
    const page = extractHtml(html);
    expect(page.cut).toBe(true);
    expect(page.text.startsWith('Here.')).toBe(true);
    expect(page.text.endsWith('Behind.')).toBe(false);
  });

  it('is no other page', () => {
    expect(extractHtml(`<p>Here.</p>${'<br>'.repeat(1000)}<p>Behind.</p>`)).not.toHaveProperty('cut');
  });
});
