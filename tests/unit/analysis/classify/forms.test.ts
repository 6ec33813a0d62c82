import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const HEADLINE = 'Island council blocks night ferries after noise complaints';
const BYLINE = 'By Marit Solvang';
const BODY = [
  'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour.',
  '“We were never asked,” said Ilse Brandt, who runs a hotel on the quay. “Half of our guests come with the last boat, and they will not come in the morning.”',
  'The operator said that new exhausts had been ordered in March and that it hoped to fit them before the summer, when most of the visitors arrive.',
  'A second vote is planned for the autumn. Until then the last boat leaves the island at nine in the evening, two hours earlier than in other years.',
];
const FURNITURE = ['Sign up for our morning newsletter', 'Leave a comment', '© 2031 Hestey Echo. All rights reserved.'];
const LINES = [HEADLINE, BYLINE, ...BODY, ...FURNITURE];

function wrapped(line: string, width: number): string {
  const out = [''];
  for (const word of line.split(' ')) {
    const last = out[out.length - 1];
    if (last !== '' && last.length + 1 + word.length > width) out.push(word);
    else out[out.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return out.join('\n');
}

function bodyOf(text: string): string {
  const doc = classify(segment(extractText(text)));
  const body = doc.blocks.filter((_, i) => doc.verdicts[i].role === 'body');
  return body.map(({ start, end }) => doc.text.slice(start, end).replace(/\s+/g, ' ')).join(' ');
}

describe('one article in the forms that it is pasted in', () => {
  const whole = BODY.join(' ');

  it.each([
    ['a paragraph a line', LINES.join('\n')],
    ['empty lines between', LINES.join('\n\n')],
    ['lines of Windows', LINES.join('\r\n')],
    ['wrapped at 72, empty lines between', LINES.map((line) => wrapped(line, 72)).join('\n\n')],
    ['wrapped at 60, no empty lines', LINES.map((line) => wrapped(line, 60)).join('\n')],
  ])('has the same body: %s', (_, text) => {
    expect(bodyOf(text)).toBe(whole);
  });

  it('keeps the text and leaves out the furniture of one long line', () => {
    const found = bodyOf(LINES.join(' '));
    for (const paragraph of BODY) expect(found).toContain(paragraph.slice(0, 100));
    for (const line of FURNITURE.slice(1)) expect(found).not.toContain(line);
  });
});

describe('a page without a first heading', () => {
  const html = `<nav><a href="/">Home</a> / <a href="/isles">Isles</a></nav><div class="headline">${HEADLINE}</div><p class="author">${BYLINE}</p>${BODY.map((p) => `<p>${p}</p>`).join('')}<footer>${FURNITURE[2]}</footer>`;

  it('has its text as body and nothing else', () => {
    const doc = classify(segment(extractHtml(html)));
    const body = doc.blocks.filter((_, i) => doc.verdicts[i].role === 'body').map(({ start, end }) => doc.text.slice(start, end));
    expect(body).toEqual(BODY);
  });
});

describe('a breadcrumb', () => {
  it.each(['Home / Markets', 'News | Isles', 'Front page / Isles / Ferries'])('is no credit of a photographer: %s', (line) => {
    const { verdicts } = classify(segment(extractText([line, ...LINES].join('\n'))));
    expect(['navigation', 'tag']).toContain(verdicts[0].role);
  });
});
