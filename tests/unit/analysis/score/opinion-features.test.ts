import { describe, expect, it } from 'vitest';
import { allFeatures, featuresOf, knownAmong } from '#lib/analysis/score/opinion/features.ts';
import { ARTICLE_TERMS, SENTENCE_TERMS } from '#lib/analysis/score/opinion/vocabulary.ts';
import { ARTICLE_MODEL, SENTENCE_MODEL } from '#lib/analysis/score/opinion/weights.ts';
import { wordNumber } from '#lib/analysis/score/opinion/word-table.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const one = (text: string) => segment({ text, blocks: [{ start: 0, end: text.length, kind: 'line', path: '', linkDensity: 0 }] });

describe('what a model sees of a text', () => {
  const doc = one(
    'We have said that it is, sadly, the worst of 3 laws. “I’m not sure”, Mayor Ada Lowe said; we have said so. ^ $ # THE END!',
  );

  it.each([
    ['all of it', () => true],
    ['with gaps', (token: number) => token % 5 !== 2],
    ['nothing', () => false],
  ])('are those of all terms that it was trained on: %s', (_, reads) => {
    const all = allFeatures(doc, 0, doc.tokens.length, reads);
    expect(featuresOf(doc, 0, doc.tokens.length, reads, SENTENCE_TERMS)).toEqual(knownAmong(all, SENTENCE_MODEL.terms, wordNumber));
    expect(featuresOf(doc, 0, doc.tokens.length, reads, ARTICLE_TERMS)).toEqual(knownAmong(all, ARTICLE_MODEL.terms, wordNumber));
  });

  it('has words and pairs, each once with how often it stands, and placeholders for names and numbers', () => {
    const { terms } = allFeatures(doc, 0, doc.tokens.length, () => true);
    expect(terms.filter(({ term }) => term === 'we have')).toEqual([{ term: 'we have', count: 2, token: 1 }]);
    expect(terms.filter(({ term }) => term === '# law' || term === 'N said' || term === '^ we')).toHaveLength(3);
  });
});
