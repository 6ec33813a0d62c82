import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENRES } from '#lib/analysis/model/analysis.ts';
import { CORPORA, type Filters, NO_FILTERS, ORIGINS, parseFilters, toSearchParams } from '#lib/usecases/reading/filters.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const search = fc
  .string({ maxLength: 60, unit: 'binary' })
  .map((text) => text.replaceAll('\0', '').replace(/\s+/gu, ' ').trim())
  .map((text) => text || null);
const filters: fc.Arbitrary<Filters> = fc
  .record({
    outlets: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 5 }),
    from: fc.option(day),
    to: fc.option(day),
    genre: fc.option(fc.constantFrom(...GENRES, 'none' as const)),
    origin: fc.constantFrom(...ORIGINS),
    language: fc.option(fc.constantFrom('en', 'und')),
    minWords: fc.option(fc.nat(1_000_000)),
    maxWords: fc.option(fc.nat(1_000_000)),
    q: search,
    corpus: fc.option(fc.constantFrom(...CORPORA)),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)
  .filter(({ minWords, maxWords }) => minWords === null || maxWords === null || minWords <= maxWords);

describe('filters', () => {
  test('come back from their search params', () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(parseFilters(new URLSearchParams(toSearchParams(given).toString()))).toEqual(given);
      }),
    );
  });

  test('are the same from the values of a page and from options of a command', () => {
    const given = parseFilters({ outlet: ['a', 'b'], origin: 'wire', q: '  Two \n words ', other: 'x', from: '' });
    expect(given).toEqual({ ...NO_FILTERS, outlets: ['a', 'b'], origin: 'wire', q: 'Two words' });
    expect(toSearchParams(NO_FILTERS).toString()).toBe('');
  });

  test.each([
    ['from=2026-02-30', 'from'],
    ['from=yesterday', 'from'],
    ['from=2026-03-02&to=2026-03-01', 'to'],
    ['origin=copied', 'origin'],
    ['genre=news', 'genre'],
    ['corpus=all', 'corpus'],
    ['language=English', 'language'],
    ['minWords=many', 'minWords'],
    ['minWords=1.5', 'minWords'],
    ['maxWords=-1', 'maxWords'],
    ['minWords=200&maxWords=100', 'maxWords'],
    [`q=${'x'.repeat(201)}`, 'q'],
  ])('refuses %s', (query, name) => {
    expect(() => parseFilters(new URLSearchParams(query))).toThrow(new RegExp(`^${name}: `));
  });

  test('survive any search params', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('outlet', 'from', 'to', 'q', 'genre', 'minWords', '__proto__', 'corpus'), fc.string()),
        (values) => {
          try {
            parseFilters(values);
          } catch (error) {
            expect(error).toMatchObject({ code: 'invalid' });
          }
        },
      ),
    );
  });
});
