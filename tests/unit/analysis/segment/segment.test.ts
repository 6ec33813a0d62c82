import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordsIn } from '#lib/analysis/model/document.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const one = (text: string) => segment({ text, blocks: [{ start: 0, end: text.length, kind: 'line', path: '', linkDensity: 0 }] });
const sentences = (text: string) => one(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [['Mr. Halden met Dr. Ostrow.', 'They spoke.']],
    [['The U.S. is large.', 'It is far.']],
    [['He lives in the U.S. He likes it.'], ['He lives in the U.S.', 'He likes it.']],
    [['“Why now?” she asked.', '“Because.”', 'He left.']],
    [['It rose by 4.2bn to no. 5.', 'Then it fell.']],
    [['J. K. Marrow wrote it… And so on.'], ['J. K. Marrow wrote it…', 'And so on.']],
    [['She left at 5 p.m. on Nov. 3.', 'Nobody saw.']],
    [['Was it so? Yes! No...'], ['Was it so?', 'Yes!', 'No...']],
    [['He said "stop." Then he went.'], ['He said "stop."', 'Then he went.']],
    [['. . . ! ?']],
    [['* * * She left.', 'He stayed.']],
  ])('%j', (given, expected = given) => {
    expect(sentences(given.join(' '))).toEqual(expected);
  });
});

describe('tokens', () => {
  it('count words as splitting at white space does', () => {
    const text = '“The first convoy” — 4.2bn, half-hearted o’clock (again) … done';
    const doc = one(text);
    expect(countWords(doc.tokens, 0, doc.tokens.length)).toBe(text.trim().split(/\s+/).length);
  });

  it('count a quoted word for the span inside its quotation marks', () => {
    const text = 'He said “well done” twice.';
    expect(wordsIn(one(text).tokens, { start: text.indexOf('well'), end: text.indexOf('”') })).toBe(2);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('. ', '“', '”', '...', 'Mr.', '\n', ' ', 'U.S.', "''", '?!')),
    { maxLength: 60 },
  );

  it('is covered by its tokens but for white space, and cut into sentences without gap', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const doc = one(text);
        const rebuilt = Array.from({ length: doc.tokens.length }, (_, i) => text.slice(doc.tokens.start[i], doc.tokens.end[i])).join('');
        expect(rebuilt).toBe(text.replace(/\s+/gu, ''));
        let at = 0;
        for (const { first, last } of doc.sentences) {
          expect(first).toBe(at);
          expect(last).toBeGreaterThan(first);
          at = last;
        }
        expect(at).toBe(doc.tokens.length);
      }),
    );
  });
});
