import { describe, expect, test } from 'vitest';
import { findWords } from '#lib/usecases/corrections/find-words.ts';

const TEXT = '“We wait,” she said.\nThe  mayor’s aide said: “We go.” Nobody said more.';
const wordsAt = (given: string, start: number | null, near: number | null) => {
  const found = findWords(TEXT, { text: given, start }, near);
  return found === null || found === 'several' ? found : [found.start, TEXT.slice(found.start, found.end)];
};

describe('words are found', () => {
  test.each([
    ['where they stand once', 'she said', null, null, [11, 'she said']],
    ['at their own place among several', 'said', TEXT.lastIndexOf('said'), 0, [TEXT.lastIndexOf('said'), 'said']],
    ['nearest to other words', 'said', null, TEXT.indexOf('“We go'), [TEXT.indexOf('said:'), 'said']],
    ['without regard to quotation marks', '"We wait," she', null, null, [0, '“We wait,” she']],
    ['without regard to case, apostrophes and white space', "the mayor's\naide", null, null, [21, 'The  mayor’s aide']],
    ['over lines', 'said. The mayor’s', null, null, [15, 'said.\nThe  mayor’s']],
    ['not among several when nothing tells which', 'said', null, null, 'several'],
    ['not where they are not', 'they said', null, null, null],
    ['not where there are none', ' ', null, null, null],
  ])('%s', (_, given, start, near, found) => {
    expect(wordsAt(given, start, near)).toEqual(found);
  });
});
