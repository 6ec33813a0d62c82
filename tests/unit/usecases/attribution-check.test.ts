import { describe, expect, test } from 'vitest';
import { checkOf, countsOf } from '#lib/usecases/corrections/attribution-check.ts';

const counts = (found: number, wrong: number, wrongSource: number, missed: number, version = '1') => ({
  found,
  wrong,
  wrongSource,
  missed,
  version,
});

describe('how well attribution does', () => {
  test('is summed over the checked articles, with intervals', () => {
    const check = checkOf([counts(10, 1, 2, 3), counts(20, 2, 1, 0, '2')]);
    expect(check).toMatchObject({ articles: 2, versions: ['1', '2'], found: 30, wrong: 3, wrongSource: 3, missed: 3 });
    expect(check.precision).toMatchObject({ value: 27 / 30, n: 30 });
    expect(check.recall).toMatchObject({ value: 27 / 30, n: 30 });
    expect(check.sourceAccuracy).toMatchObject({ value: 24 / 27, n: 27 });
    expect(check.precision?.low).toBeLessThan(0.9);
    expect(check.precision?.high).toBeGreaterThan(0.9);
  });

  test('is told of nothing where nothing was found or checked', () => {
    expect(checkOf([])).toMatchObject({ articles: 0, precision: null, recall: null, sourceAccuracy: null });
    expect(checkOf([counts(0, 0, 0, 0)])).toMatchObject({ articles: 1, precision: null, recall: null });
    expect(checkOf([counts(0, 0, 0, 2)]).recall).toMatchObject({ value: 0, n: 2 });
    expect(checkOf([counts(2, 2, 0, 0)])).toMatchObject({ precision: { value: 0 }, sourceAccuracy: null });
  });

  test('keeps counts and version of an analysis', () => {
    expect(countsOf({ found: 4, wrong: 1, wrongSource: 0, missed: 2, unfit: [7] }, '3')).toEqual(counts(4, 1, 0, 2, '3'));
    expect(countsOf(undefined, '3')).toEqual(counts(0, 0, 0, 0, '3'));
  });
});
