import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { storedDocument } from '#lib/store/document.ts';
import { analysisRows } from '#lib/store/mapping.ts';

const TEXT = `Island council blocks night ferries

The council of Hestey has voted to suspend the night ferries to the mainland, citing complaints about engine noise in the old harbour. Hotel owners said that they had not been asked.

Correction: An earlier version of this article misstated the year of the vote. It was 2029. © 2030 Hestey Echo. All rights reserved.`;

describe('rows of disclaimers', () => {
  const analysis = analyze({ mediaType: 'text/plain', content: TEXT, url: null, outlet: null, title: null, publishedAt: null });
  const stored = storedDocument(analysis);
  const rows = analysisRows(analysis, stored).disclaimers;

  it('keep what a correction corrects, in its words, and nothing for the other kinds of the same notice', () => {
    expect(rows.map(({ kind, about }) => [kind, about])).toEqual([
      ['correction', 'misstated the year of the vote'],
      ['copyright', null],
    ]);
  });

  it('agree with the stored document, where it is a span', () => {
    const [{ about }] = stored.disclaimers;
    expect(about && stored.text.slice(about.start, about.end)).toBe('misstated the year of the vote');
  });
});
