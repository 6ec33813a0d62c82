import { expect, test } from 'vitest';
import { NO_FILTERS, parseFilters } from '#lib/usecases/reading/filters.ts';
import { chartFoot, describeFilters } from '../../../app/_ui/describe-filters.ts';

const NAMES = new Map([['elm', 'The Elm']]);
const words = (query: string) => describeFilters(parseFilters(new URLSearchParams(query)), NAMES);

test('filters are told in words', () => {
  expect(words('outlet=elm&origin=own&genre=none&from=2026-03-01&to=2026-03-31&language=en&q=harbour')).toEqual([
    'The Elm',
    'own text only',
    'no declared genre',
    'from 1 Mar 2026',
    'to 31 Mar 2026',
    'language en',
    'with “harbour”',
  ]);
  expect(words('')).toEqual([]);
});

test.each([
  ['minWords=200', '200 words or more'],
  ['maxWords=1', '1 word or fewer'],
  ['minWords=200&maxWords=400', '200 to 400 words'],
])('%s is told as %s', (query, told) => {
  expect(words(query)).toEqual([told]);
});

test('below a chart stand whose articles, how many, of when, the filters and the method', () => {
  const corpus = { real: 3, demo: 0, shown: 'real', matching: 2 } as const;
  expect(chartFoot({ corpus, version: '7', first: '2026-03-01T08:00:00Z', last: '2026-03-02T08:00:00Z' }, NO_FILTERS, NAMES)).toEqual([
    'Your articles',
    '2 articles',
    '1 Mar 2026 to 2 Mar 2026',
    'no filter',
    'method 7',
  ]);
  expect(chartFoot({ corpus, version: '7', first: null, last: null }, NO_FILTERS, NAMES)).toHaveLength(4);
});
