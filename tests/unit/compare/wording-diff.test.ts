import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffPart, wordingDiff } from '#lib/compare/wording-diff.ts';

const bare = (text: string) => text.replace(/\s+/gu, '');
const side = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  bare(
    parts
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join(''),
  );

test('words that came and went are told apart', () => {
  expect(wordingDiff('The views are his own.', 'The opinions are his own, and not ours.')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'removed', text: 'views' },
    { kind: 'added', text: 'opinions' },
    { kind: 'same', text: ' are his own' },
    { kind: 'added', text: ', and not ours' },
    { kind: 'same', text: '.' },
  ]);
});

test('the parts make both texts', () => {
  assert(
    property(string(), string(), (from, to) => {
      const parts = wordingDiff(from, to);
      expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([bare(from), bare(to)]);
    }),
  );
});

test('texts that have nothing in common are given whole', () => {
  const words = (letter: string) => Array.from({ length: 900 }, (_, i) => `${letter}${i}`).join(' ');
  expect(wordingDiff(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
