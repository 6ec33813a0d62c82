import { describe, expect, it } from 'vitest';
import { hashOf } from '#lib/analysis/attribute/tagger/hash.ts';

const hash = (word: string) => hashOf(word, 0, word.length);

describe('the hash of a word', () => {
  it.each([
    ['organised', 'organized'],
    ['analysing', 'analyzing'],
    ['labour', 'labor'],
    ['honourable', 'honorable'],
    ['travelled', 'traveled'],
    ['1987', '2014'],
  ])('is the same for %s and %s', (british, american) => {
    expect(hash(british)).toBe(hash(american));
  });

  it.each([
    ['four', 'for'],
    ['your', 'yor'],
    ['tall', 'tal'],
    ['said', 'says'],
    ['12', '120'],
  ])('differs for %s and %s', (one, other) => {
    expect(hash(one)).not.toBe(hash(other));
  });
});
