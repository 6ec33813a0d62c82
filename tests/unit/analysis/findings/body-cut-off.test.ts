import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { bodyCutOff } from '#lib/analysis/findings/body-cut-off.ts';
import type { Declared } from '#lib/analysis/model/analysis.ts';
import type { Role } from '#lib/analysis/model/classified.ts';
import type { Signal } from '#lib/analysis/model/page.ts';
import { attributedDoc, FILLER } from '../../../support/attributed.ts';

const signal = (name: Signal['name'], value: string): Signal => ({ name, value, where: 'JSON-LD' });
const CLOSED = signal('access', 'False');

function evidence(texts: readonly (readonly [Role, string])[], signals: readonly Signal[] = [], path = ''): readonly string[] | null {
  const made = attributedDoc(texts.map(([role, text]) => ({ role, text })));
  const document = { ...made, blocks: made.blocks.map((block) => ({ ...block, path })) };
  const declared: Declared = {
    title: null,
    publishedAt: null,
    outlet: null,
    author: null,
    url: null,
    genre: null,
    genres: [],
    wire: false,
    signals,
  };
  const [finding] = bodyCutOff.find({ document, declared, scores: new Map() });
  return finding === undefined ? null : finding.evidence.map(({ start, end }) => document.text.slice(start, end));
}
const body = (n: number, last = `${FILLER}.`): [Role, string][] => [...Array(n).fill(['body', `${FILLER}.`]), ['body', last]];

describe('body-cut-off', () => {
  it.each([
    ['a bracketed ellipsis', 'They said that […]', 1],
    ['what a news service leaves', 'They said that… [+2310 chars]', 1],
    ['an ellipsis under a short text', 'They said that it was not yet...', 1],
  ])('finds %s', (_, last, n) => {
    expect(evidence(body(3, last))).toHaveLength(n);
  });
  it('takes an ellipsis under a long text for the author’s own', () => {
    expect(evidence(body(60, 'And so the case stayed open...'))).toBeNull();
  });
  it.each(['Subscribe to continue reading', 'This story is only for subscribers.', 'You’ve reached your limit of free articles'])(
    'finds a teaser that asks: %s',
    (asked) => {
      expect(evidence([...body(3), ['promotion', asked]])).toEqual([asked]);
      expect(evidence([...body(60), ['promotion', asked]])).toBeNull();
      expect(evidence([...body(3), ['promotion', asked]], [signal('access', 'true')])).toBeNull();
    },
  );
  it('finds a page that says it is not free, unless its locked part is there', () => {
    expect(evidence(body(3), [CLOSED])).toEqual([]);
    expect(evidence(body(3), [CLOSED, signal('locked', '.rest')], 'main>div.intro>p')).toEqual([]);
    expect(evidence(body(3), [CLOSED, signal('locked', '.rest')], 'main>div.rest>p')).toBeNull();
    expect(evidence(body(60), [CLOSED])).toBeNull();
  });
  it('finds a body far shorter than the page declares', () => {
    expect(evidence(body(3), [signal('words', '900')])).toEqual([]);
    expect(evidence(body(3), [signal('words', '60')])).toBeNull();
    expect(evidence(body(3), [signal('words', 'many')])).toBeNull();
  });

  it('says where a page is larger than what is read', () => {
    const content = `<article><p>${FILLER}.</p></article>${'<br>'.repeat(210_000)}`;
    const { findings } = analyze({ mediaType: 'text/html', content, url: null, outlet: null, title: null, publishedAt: null });
    expect(findings.find(({ kind }) => kind === 'body-cut-off')?.message).toContain('larger than what is read');
  });
});
