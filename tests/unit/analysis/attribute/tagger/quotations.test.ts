import { describe, expect, it } from 'vitest';
import { read } from '#lib/analysis/attribute/reading.ts';
import { CONTENT_AFTER, CONTENT_BEFORE, OUTSIDE } from '#lib/analysis/attribute/tagger/labels.ts';
import { closeQuotations } from '#lib/analysis/attribute/tagger/quotations.ts';
import { TAGGER } from '#lib/analysis/attribute/tagger/shipped-tagger.ts';
import { viewOfSentences } from '#lib/analysis/attribute/tagger/tag-relations.ts';
import { classifiedArticle } from '../article.ts';

/** The words of the text that are content after the given words were, of the given label. */
function closed(text: string, content: readonly string[], label: number): string {
  const doc = classifiedArticle(text);
  const view = viewOfSentences(doc, doc.sentences, read(doc), [], TAGGER.tags);
  const labels = Uint8Array.from(doc.tokens.lower, (word) => (content.includes(word) ? label : OUTSIDE));
  closeQuotations(labels, view);
  return doc.tokens.lower.filter((_, i) => labels[i] === label).join(' ');
}

describe('quotations', () => {
  it('are content as a whole when most of them is', () => {
    expect(closed('“We will wait here,” she said.', ['we', 'will', 'wait', 'here'], CONTENT_BEFORE)).toBe('“ we will wait here , ”');
    expect(closed("''We will wait here,'' she said.", ['we', 'will', 'wait', 'here'], CONTENT_BEFORE)).toBe("'' we will wait here , ''");
  });

  it('are left alone when little of them is, or none', () => {
    expect(closed('She read “We will all wait here for them” aloud.', ['wait'], CONTENT_AFTER)).toBe('wait');
    expect(closed('She read “We will wait” aloud.', ['aloud'], CONTENT_AFTER)).toBe('aloud');
  });

  it('end where the next one opens', () => {
    expect(closed('“One two three,” “four five six,” she said.', ['one', 'two', 'three'], CONTENT_BEFORE)).toBe('“ one two three , ”');
  });
});
