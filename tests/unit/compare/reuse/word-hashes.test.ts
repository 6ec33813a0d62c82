import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordHashes } from '#lib/compare/reuse/word-hashes.ts';

/** FNV-1a over UTF-16 units, as it is defined. */
function fnv(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function expected(text: string): number[] {
  const words = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  return (words.match(/[\p{L}\p{N}]{1,64}/gu) ?? []).map(fnv);
}

test.each([
  ["The ferry's crew", 'the ferrys CREW'],
  ['don’t stop', 'dont, stop!'],
  ['ﬁsh №5', 'fish No5'],
])('%j has the words of %j', (a, b) => {
  expect(wordHashes(a)).toEqual(wordHashes(b));
  expect(wordHashes(a).length).toBeGreaterThan(1);
});

test('the words of any text are its runs of letters and digits, cut at 64', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'", '’', ' ', 'x'.repeat(70), '𝒳𐐀', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      expect(wordHashes(parts.join(''))).toEqual(expected(parts.join('')));
    }),
  );
});
