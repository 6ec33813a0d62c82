import { describe, expect, it } from 'vitest';
import { TAGS, tagWords } from '#lib/analysis/attribute/tagger/parts-of-speech.ts';
import { TAGGER } from '#lib/analysis/attribute/tagger/shipped-tagger.ts';
import { PAD, wordsOf } from '#lib/analysis/attribute/tagger/words.ts';
import { tokensOf } from '#lib/analysis/segment/tokens.ts';

function tags(text: string): string {
  const tokens = tokensOf(text);
  const words = wordsOf(text, tokens, [{ first: 0, last: tokens.length, block: 0 }]);
  return Array.from(tagWords(words, TAGGER.tags).subarray(PAD, PAD + words.length), (tag) => TAGS[tag]).join(' ');
}

describe('parts of speech', () => {
  it.each([
    ['The ministry said on Friday that it will not pay.', 'DT NN VBD IN NNP IN PRP MD RB VB .'],
    ['She claims that two claims were made.', 'PRP VBZ IN CD NNS VBD VBN .'],
    ['“We waited,” Ada Lomm told the report’s authors.', '" PRP VBD , " NNP NNP VBD DT NN NNS .'],
  ])('of %s', (text, expected) => expect(tags(text)).toBe(expected));
});
