import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyKind, overlapOf, shareOfText } from '#lib/compare/reuse/overlap.ts';
import { outsideQuotations } from '#lib/compare/reuse/quotations.ts';
import { createReuseIndex } from '#lib/compare/reuse/reuse-index.ts';
import { bodyShingles } from '#lib/compare/reuse/shingles.ts';
import { sketchOf } from '#lib/compare/reuse/sketch.ts';
import { isWireCopy } from '#lib/compare/reuse/wire-copy.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');
const textOf = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 0, maxLength: 300 }).map((list) => list.join(' '));

describe('shingles', () => {
  it('are the same whatever the case, the punctuation and the paragraphs', () => {
    const one = bodyShingles(['The mayor’s plan, she said, is done.', 'It costs 4 million.']);
    const other = bodyShingles(["THE MAYOR'S PLAN she said is done it costs 4 million"]);
    expect([...one.all.distinct]).toEqual([...other.all.distinct]);
  });

  it('of the text without quotations reach over none', () => {
    expect(bodyShingles(['He said “one two three four five” and left.']).own.distinct.length).toBe(0);
  });

  it('say that any text of five words and more contains itself', () => {
    fc.assert(
      fc.property(textOf, (text) => {
        const body = bodyShingles([text]);
        const overlap = overlapOf(body, bodyShingles([text.toUpperCase()]));
        expect(overlap?.containment ?? null).toBe(body.all.distinct.length === 0 ? null : 1);
      }),
    );
  });

  it('give the same overlap both ways round, from 0 to 1', () => {
    fc.assert(
      fc.property(textOf, textOf, (a, b) => {
        const [one, other] = [bodyShingles([a, b]), bodyShingles([b])];
        const overlap = overlapOf(one, other);
        expect(overlapOf(other, one)).toEqual(overlap);
        if (overlap !== null) for (const value of Object.values(overlap)) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});

describe('outsideQuotations', () => {
  it.each([
    ['He said “no” twice.', ['He said ', ' twice.']],
    ['"We go," she said, "now."', [' she said, ']],
    ['“It goes on and on', []],
    ["The mayor's 6' fence stays.", ["The mayor's 6' fence stays."]],
    ['«Nein», sagte er.', [', sagte er.']],
  ])('leaves of %s what is not quoted', (text, pieces) => {
    expect(outsideQuotations(text)).toEqual(pieces);
  });
});

describe('sketches', () => {
  it('have at most 48 of the shingles or so, and some of any text that is long enough', () => {
    for (const length of [35, 60, 120, 500, 3000]) {
      const sketch = sketchOf(bodyShingles([words(0, length)]).all);
      expect(sketch.length).toBeGreaterThan(10);
      expect(sketch.length).toBeLessThan(80);
    }
  });

  it('of a text that is too short are empty', () => {
    expect(sketchOf(bodyShingles([words(0, 20)]).all)).toEqual([]);
  });

  it('lead from a copy to its original and from an unlike text to none', () => {
    const index = createReuseIndex();
    index.add(1, sketchOf(bodyShingles([words(0, 400)]).all));
    expect(index.candidates(sketchOf(bodyShingles([words(100, 500)]).all))).toEqual([1]);
    expect(index.candidates(sketchOf(bodyShingles([words(1000, 1400)]).all))).toEqual([]);
  });
});

describe('kinds of copies', () => {
  const of = (a: string, b: string) => {
    const overlap = overlapOf(bodyShingles([a]), bodyShingles([b]));
    return overlap === null ? null : copyKind(overlap);
  };
  const quote = `“${words(2000, 2200)}”`;

  it.each([
    ['the same text', words(0, 300), words(0, 290), 'same'],
    ['a text within a longer one', words(0, 100), words(0, 400), 'same'],
    ['half of a text', words(0, 200), words(100, 300), 'partial'],
    ['a shared quotation', `${quote} ${words(0, 100)}`, `${quote} ${words(200, 300)}`, 'quotations'],
    ['another text', words(0, 200), words(300, 500), null],
  ])('%s', (_, a, b, kind) => {
    expect(of(a, b)).toBe(kind);
  });

  it('know a text in which every seventh word is another one', () => {
    const reworded = words(0, 400).replace(/w\d*[07]\b/g, 'other');
    expect(of(words(0, 400), reworded)).toBe('reworded');
  });
});

describe('wire copy', () => {
  it('is what has most of its text from a credited article', () => {
    const overlap = { containment: 1, own: 1 };
    expect(isWireCopy(overlap, shareOfText(overlap, 300, 320))).toBe(true);
  });

  it('is not a long article into which a short dispatch was taken', () => {
    const overlap = { containment: 1, own: 1 };
    expect(isWireCopy(overlap, shareOfText(overlap, 1200, 100))).toBe(false);
  });
});
