import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, classifyClean } from '#lib/analysis/classify/classify.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { extractClean, extractText } from '#lib/analysis/extract/text.ts';
import { ARTICLE_ROLES, type Classified, DISCLAIMER_KINDS, PLACEMENTS, ROLES, SCOPES } from '#lib/analysis/model/classified.ts';
import type { Page } from '#lib/analysis/model/page.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const TAGS = [
  'p',
  'div',
  'li',
  'ul',
  'a',
  'b',
  'nav',
  'h1',
  'h2',
  'td',
  'table',
  'br',
  'script',
  'style',
  'title',
  'svg',
  'noscript',
  'pre',
  'button',
  'figcaption',
  'x-y',
];
const PIECES = [
  'The views expressed here are those of the author.',
  'Share',
  'READ MORE: A title',
  '“Open',
  'By Ada Lowe',
  '© 2030 Echo',
  'a.b.c',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u0000',
  '\ud800',
  '😀',
  '—',
  '(AP) —',
  '  ',
  'It could not be independently verified.',
  'Editor’s note:',
  'A short sentence stands here, and it ends.',
];
const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 30 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const someHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `<${tag} class="sr-only share" style="display:none" hidden id=x>`),
      fc.constantFrom(...PIECES),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Blocks that are out of order, empty, blank or out of the text. */
function unsoundBlocks({ text, blocks }: Page): unknown[] {
  return blocks.filter(
    ({ start, end, linkDensity }, i) =>
      start < (i === 0 ? 0 : blocks[i - 1].end) ||
      end <= start ||
      end > text.length ||
      text.slice(start, end).trim() === '' ||
      !(linkDensity >= 0 && linkDensity <= 1),
  );
}

function unsoundRoles(doc: Classified): unknown[] {
  const verdicts = doc.verdicts.filter(
    ({ role, rule, confidence }) => !ROLES.includes(role) || rule === '' || !(confidence >= 0 && confidence <= 1),
  );
  const disclaimers = doc.disclaimers.filter(
    ({ start, end, block, kinds, placement, scope, repeats }) =>
      start < doc.blocks[block].start ||
      end > doc.blocks[block].end ||
      end <= start ||
      kinds.length === 0 ||
      kinds.some((kind) => !DISCLAIMER_KINDS.includes(kind)) ||
      !PLACEMENTS.includes(placement) ||
      !SCOPES.includes(scope) ||
      repeats < 1,
  );
  return [...verdicts, ...disclaimers, ...(doc.verdicts.length === doc.blocks.length ? [] : ['a verdict for each block'])];
}

function expectSoundBlocks(page: Page): void {
  expect(unsoundBlocks(page)).toEqual([]);
}

function expectSoundRoles(doc: Classified): void {
  expect(unsoundRoles(doc)).toEqual([]);
}

describe('any text', () => {
  it('has ordered, disjoint, non-empty blocks with a role each', () => {
    fc.assert(
      fc.property(someText, (text) => {
        for (const page of [extractText(text), extractClean(text)]) {
          expect(page.text).toBe(text);
          expectSoundBlocks(page);
        }
        expectSoundRoles(classify(segment(extractText(text))));
        expectSoundRoles(classifyClean(segment(extractClean(text))));
      }),
      { numRuns: 300 },
    );
  });
  it('gives the same answer again', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(classify(segment(extractText(text)))).toEqual(classify(segment(extractText(text))));
      }),
      { numRuns: 50 },
    );
  });
  it('obeys the analyst', () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...ROLES), (text, role) => {
        const doc = segment(extractText(text));
        if (doc.blocks.length === 0) return;
        expect(classify(doc, { roles: new Map([[0, role]]) }).verdicts[0]).toEqual({ role, rule: 'corrected', confidence: 1 });
      }),
      { numRuns: 100 },
    );
  });
});

describe('any HTML', () => {
  it('has ordered, disjoint, non-empty blocks with a role each', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        const page = extractHtml(html);
        expectSoundBlocks(page);
        expectSoundRoles(classify(segment(page)));
      }),
      { numRuns: 300 },
    );
  });
  it.each([
    ['nested 100,000 deep', '<div>'.repeat(100_000)],
    ['of a megabyte of angle brackets', '<'.repeat(1_000_000)],
    ['of half-open tags', '<p '.repeat(300_000)],
    ['with 100,000 attributes in one tag', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x`],
    ['of unclosed list items', '<li>x'.repeat(100_000)],
    ['of formatting that is never closed', '<b><i><a>x'.repeat(60_000)],
    ['of nothing but line breaks', '<br>'.repeat(300_000)],
  ])('%s answers', (_, html) => {
    const page = extractHtml(html);
    expectSoundBlocks(page);
    expectSoundRoles(classify(segment(page)));
  });
  it.each([
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of letters', 'a'.repeat(1_000_000)],
    ['a megabyte of full stops', '. '.repeat(500_000)],
    ['200,000 lines', 'a b\n'.repeat(200_000)],
    ['one line of 100,000 words', 'opinion of the author, '.repeat(25_000)],
    ['open brackets', '((('.repeat(100_000)],
  ])('text of %s answers', (_, text) => {
    expectSoundRoles(classify(segment(extractText(text))));
  });
});

describe('boilerplate', () => {
  it('never takes an article role as a whole notice', () => {
    const doc = classify(segment(extractText('The opinions expressed in this article are those of the author and not of this site.')));
    expect(ARTICLE_ROLES.has(doc.verdicts[0].role)).toBe(false);
  });
});
