import { describe, expect, test } from 'vitest';
import { wordingHash } from '#lib/store/line-hash.ts';
import { placeCorrections, rolesInForce } from '#lib/usecases/corrections/place-corrections.ts';

const kept = (id: number, target: number, text: string | null, value = 'promotion') => ({
  id,
  target,
  line: text === null ? null : wordingHash(text),
  value,
});

describe('a correction is about', () => {
  test.each([
    ['the block of its number', 1, 'Two', ['One', 'Two', 'Two'], 1],
    ['the block with its words where blocks are numbered otherwise', 1, 'Two', ['Nought', 'One', 'Two.'], 2],
    ['the nearest of several with its words', 2, 'Two', ['Two', 'One', 'Three', 'Two', 'Two'], 3],
    ['the block of its number where no words were kept', 1, null, ['One', 'Other'], 1],
    ['no block where its words are gone', 1, 'Two', ['One', 'Three'], null],
    ['no block where there is no such number', 4, null, ['One'], null],
  ])('%s', (_, target, text, blocks, found) => {
    expect(placeCorrections([kept(7, target, text)], blocks).get(7)).toBe(found);
  });

  test('of several about one block the last stands', () => {
    const corrections = [kept(1, 0, 'One', 'related'), kept(2, 1, 'Two', 'tag'), kept(3, 0, 'One', 'body')];
    expect(rolesInForce(corrections, ['One', 'Two'])).toEqual(
      new Map([
        [0, 'body'],
        [1, 'tag'],
      ]),
    );
  });
});
