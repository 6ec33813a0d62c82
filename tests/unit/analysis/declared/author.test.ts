import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { authorInLine, declaredAuthor } from '#lib/analysis/declared/author.ts';

describe('authorInLine', () => {
  it.each([
    ['by Wenda Marsh September 18, 2026', 'Wenda Marsh'],
    ['Written by Garrick Thole | Updated: September 13, 2026 at 4:20 pm', 'Garrick Thole'],
    ['By Kit Darrow / Daily Spark - Nov 1, 2026', 'Kit Darrow'],
    ['By Agnes Thorley, council reporter', 'Agnes Thorley'],
    ['By Sanna Vick, The Meridon Courier - Sep 16, 2026', 'Sanna Vick'],
    ['By Colm Hatherley, 17 September', 'Colm Hatherley'],
    ['By Colm Hatherley and Agnes Thorley', 'Colm Hatherley and Agnes Thorley'],
    ['Economy · Dag Ferrow · 24 September 2026', 'Dag Ferrow'],
    ['Pictures and words by Winnie Pask', 'Winnie Pask'],
    ['Marit van der Oak | 9:40 am', 'Marit van der Oak'],
    ['About the author: Maren Sollis is the author of three novels.', 'Maren Sollis'],
    ['BY GARRICK THOLE', 'GARRICK THOLE'],
  ])('reads the author of “%s”', (line, author) => {
    expect(authorInLine(line)).toBe(author);
  });

  it.each([
    'ShareTweetPin',
    'Image picker key not set',
    "From the Editor's Window",
    'From our news services',
    '24 September 2026',
    'By',
    '',
  ])('finds none in “%s”', (line) => {
    expect(authorInLine(line)).toBeNull();
  });
});

describe('declaredAuthor', () => {
  it.each([
    ['Maren Stoll, Industry Correspondent', 'Maren Stoll'],
    ['By Kit Darrow in Lowen Bay', 'Kit Darrow'],
    ['Crown & Ledger Markets Desk', 'Crown & Ledger Markets Desk'],
    ['redaktion', 'redaktion'],
  ])('cleans %s', (value, author) => {
    expect(declaredAuthor(value)).toBe(author);
  });
  it.each(['https://www.facebook.com/hesteyecho', 'desk@hestey.example', '  ', 'By'])('drops “%s”', (value) => {
    expect(declaredAuthor(value)).toBeNull();
  });
});

const BODY = [
  'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the harbour.',
  'The operator said that new exhausts had been ordered in March and that it hoped to fit them before the summer.',
];

const authorOf = (...lines: readonly string[]) =>
  analyze({ mediaType: 'text/plain', content: [...lines, ...BODY].join('\n\n'), url: null, outlet: null, title: null, publishedAt: null })
    .declared.author;

describe('the author of a pasted page', () => {
  it.each([
    ['a name with the date', ['Hestey Echo', 'Island council blocks night ferries', 'Ada Lowe | 24 October 2031'], 'Ada Lowe'],
    ['a label of buttons', ['Island council blocks night ferries', '24 October 2031', 'ShareTweetPin'], null],
    [
      'a section that begins with “From”',
      ["From the Editor's Window", 'Why the ferries had to stop at night', 'Ada Lowe, Editor'],
      'Ada Lowe',
    ],
    ['a place with the date', ['Island council blocks night ferries', 'Port Hestey, 24 October 2031'], null],
  ])('%s', (_, lines, author) => {
    expect(authorOf(...lines)).toBe(author);
  });
});
