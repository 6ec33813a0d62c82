import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredOf } from '#lib/analysis/declared/declared.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { BLOCK_KINDS, type Extract, SIGNAL_NAMES } from '#lib/analysis/model/page.ts';

const OPEN = [
  'p',
  'div',
  'li',
  'ul',
  'a href=x',
  'b',
  'article',
  'h1',
  'td',
  'table',
  'br',
  'script type="application/ld+json"',
  'title',
  'svg',
  'noscript',
  'pre',
  'template',
  'template shadowrootmode=open',
  'time datetime=2031-01-01',
  'div hidden',
  'div id=content style="display:none"',
  'span itemprop=author itemscope',
  'span itemprop=name',
  'div class="caption related" role=main',
  'amp-ad',
  'meta property=og:title content="A title of some length"',
  'link rel=canonical href=//x',
];
const WORDS = [
  'A sentence of some length stands here, and it ends after a while with a full stop.',
  'A title of some length',
  '{"@type":"NewsArticle","headline":"x",}',
  '[1,2',
  '\u0000',
  '\ud800',
  '\u200b',
  '&nbsp;',
  ' ',
  '\n',
  '&lt;p>',
  '<!-- ',
  '-->',
  ']]>',
  '😀',
];
const someHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(...OPEN).map((tag) => `<${tag}>`),
      fc.constantFrom(...OPEN).map((tag) => `</${tag.split(' ', 1)[0]}>`),
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** What is wrong with the blocks of a page; empty when nothing is. */
function blockFaults({ text, blocks }: Extract): string[] {
  let end = 0;
  const faults = blocks.flatMap((block, i) => {
    const inner = text.slice(block.start, block.end);
    const wrong: readonly (readonly [boolean, string])[] = [
      [block.start < end || block.end > text.length, 'out of order or range'],
      [inner.trim() === '', 'empty'],
      [inner !== inner.trim(), 'not trimmed'],
      [text.slice(end, block.start).trim() !== '', 'behind text that is of no block'],
      [!(block.linkDensity >= 0 && block.linkDensity <= 1), `of link density ${block.linkDensity}`],
      [!BLOCK_KINDS.includes(block.kind), 'of no kind'],
    ];
    end = block.end;
    return wrong.flatMap(([is, what]) => (is ? [`block ${i} is ${what}`] : []));
  });
  return text.slice(end).trim() === '' ? faults : [...faults, 'text after the last block is of no block'];
}

/** What is wrong with what a page says about itself. */
function declarationFaults({ blocks, signals, declaredShares = blocks.map(() => 0), others = [] }: Extract): string[] {
  const wrong: readonly (readonly [boolean, string])[] = [
    [declaredShares.length !== blocks.length, 'not one share for each block'],
    [declaredShares.some((share) => !(share >= 0 && share <= 1)), 'a share out of range'],
    [others.some((other) => !blocks.some(({ start }) => start === other.start)), 'another article that begins at no block'],
    [signals.some(({ name }) => !SIGNAL_NAMES.includes(name)), 'a signal of no name'],
    [signals.some(({ value, where }) => value.trim() === '' || where === ''), 'an empty signal'],
  ];
  return wrong.flatMap(([is, what]) => (is ? [what] : []));
}

describe('extraction from any HTML', () => {
  it('gives ordered, non-empty blocks that hold all of the text', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        const page = extractHtml(html);
        expect([...blockFaults(page), ...declarationFaults(page)]).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
  it('gives the same for the same', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        expect(extractHtml(html)).toEqual(extractHtml(html));
      }),
      { numRuns: 60 },
    );
  });
  it('keeps the words of plain paragraphs in their order', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const html = paragraphs.map((words, i) => (i % 2 ? `<p>${words.join(' ')}</p>` : `<div>${words.join('<b> </b>')}</div>`)).join('');
        expect(extractHtml(html).text.split(/\s+/)).toEqual(paragraphs.flat());
      }),
    );
  });
  it('declares nothing but values that the page holds', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        const page = extractHtml(html);
        const blank = { tokens: { length: 0 }, sentences: [], verdicts: page.blocks.map(() => ({ role: 'body' })), disclaimers: [] };
        const declared = declaredOf({ ...page, ...blank } as never, null);
        expect(declared.signals).toHaveLength(page.signals.length);
        expect(declared.url === null || /^https?:/.test(declared.url)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const many = (piece: string, n: number) => piece.repeat(n);

describe('extraction from pages made to hurt', () => {
  it.each([
    ['100,000 open elements', () => `${many('<div>', 100_000)}x`, 1],
    ['2 million stray end tags', () => `${many('<div>', 500)}x${many('</p>', 2_000_000)}`, 1],
    ['200,000 attributes', () => `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`, 1],
    ['an attribute of 9 MB', () => `<p class="${many('a b ', 2_400_000)}">x</p>`, 1],
    ['a line of 10 MB', () => `<p>${many('word word. ', 950_000)}</p>`, 1],
    ['a million line breaks', () => `<p>x${many('<br>', 1_000_000)}</p>`, 1],
    ['a million short lines', () => `<p>${many('a<br>', 1_000_000)}</p>`, 1],
    ['JSON-LD of 9 MB', () => `<p>x<script type="application/ld+json">{"a":"${many('word ', 1_800_000)}"}</script>`, 1],
    ['JSON-LD without end', () => `<p>x</p><script type="application/ld+json">${many('{"@graph":[', 100_000)}`, 1],
    ['JSON-LD of white space', () => `<p>x</p><script type="application/ld+json">{${many(' ', 1_400_000)}x</script>`, 1],
    ['NUL and lone surrogates', () => many('\0\ud800<b>', 500_000), 1],
    ['a million opened comments', () => `<p>x</p>${many('<!--', 1_000_000)}`, 1],
    ['nested lists', () => many('<ul><li>x', 20_000), 20_000],
  ])('ends with %s', (_, make, blocks) => {
    const page = extractHtml(make());
    expect(page.blocks).toHaveLength(blocks);
    expect(page.text.length).toBeLessThanOrEqual(2_000_000);
  });
});
