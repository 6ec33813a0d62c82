import { describe, expect, it } from 'vitest';
import type { Score } from '#lib/analysis/model/score.ts';
import { SCORERS } from '#lib/analysis/score/registry.ts';
import { attributedDoc, FILLER } from '../../../support/attributed.ts';

const body = (...texts: readonly string[]) => texts.map((text) => ({ role: 'body' as const, text }));
const filler = (n: number) => body(...Array.from({ length: n }, (_, i) => `${FILLER} ${i}.`)); // 21 words each
const score = (doc: ReturnType<typeof attributedDoc>, name: string): Score => {
  const scorer = SCORERS.find((s) => s.name === name);
  if (!scorer) throw new Error(name);
  return scorer.score(doc);
};

// 5 × 21 + 20 = 125 body words, three acts by two sources and one belief
const doc = attributedDoc(
  [
    { role: 'headline', text: 'Board says yes' },
    ...filler(5),
    ...body('Vik said the channel would close. Feld said the berth was needed now. Vik warned of currents. Some believe otherwise.'),
    { role: 'interface', text: 'Subscribe now please' },
    { role: 'related', text: 'Other news here' },
  ],
  [
    { source: 'Vik', cue: 'said', content: 'the channel would close' },
    { source: 'Feld', cue: 'said', content: 'the berth was needed now', type: 'direct' },
    { source: 'Vik', cue: 'warned', content: 'of currents' },
    { source: 'Some', cue: 'believe', content: 'otherwise', claim: 'belief', sourceClass: 'group' },
  ],
);

describe('attribution scores', () => {
  it.each([
    ['actsPer100', (100 * 3) / 125],
    ['actsPer100.all', (100 * 4) / 125],
    ['attributedShare', 11 / 125],
    ['attributedShare.all', 12 / 125],
    ['attributedSentences', 3 / 9],
    ['attributedSentences.all', 4 / 9],
    ['directShare', 5 / 11],
    ['sources', 2],
    ['dominance', 6 / 11],
    ['effectiveSources', 1 / ((6 / 11) ** 2 + (5 / 11) ** 2)],
    ['anonymousRate', 0],
  ])('%s', (name, value) => {
    expect(score(doc, name).value).toBeCloseTo(value, 10);
  });

  it('count a generic plural once, and agentless verdicts not at all', () => {
    const acts = [
      { source: 'critics', content: 'one two', sourceClass: 'group' as const, sourceId: 'critics' },
      { source: 'critics', content: 'three four', sourceClass: 'group' as const, sourceId: 'critics' },
      { source: 'Vik', content: 'five six' },
      { content: 'seven eight', sourceClass: 'agentless' as const },
    ];
    const text = 'By critics one two and three four and Vik five six and seven eight.';
    expect(score(attributedDoc([...filler(5), ...body(text)], acts), 'anonymousRate').value).toBeCloseTo(1 / 2, 10);
    expect(score(attributedDoc([...filler(5), ...body(text)], acts), 'sources').value).toBe(2);
  });
});

describe('boilerplate share', () => {
  it('is the words outside the article over all words, and the sum of its parts', () => {
    const whole = score(doc, 'boilerplateShare');
    expect(whole.value).toBeCloseTo(6 / 134, 10);
    const parts = SCORERS.filter(({ name }) => name.startsWith('boilerplateShare.')).map((scorer) => scorer.score(doc).value ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole.value ?? 0, 10);
  });
});

describe('opinion', () => {
  const plain = 'Officials counted 410 passengers on Tuesday, the agency reported.';
  const loaded = 'I think this is a shameful, disgraceful and truly stupid betrayal of all of us, and you should be furious!';

  it('is higher for what people call opinion, by sentence and by article', () => {
    const reports = attributedDoc([...filler(6), ...body(plain)]);
    const argues = attributedDoc(body(...Array.from({ length: 8 }, () => loaded)));
    expect(score(argues, 'opinion').value).toBeGreaterThan((score(reports, 'opinion').value ?? 1) + 0.3);
    expect(score(argues, 'opinionArticle').value).toBeGreaterThan((score(reports, 'opinionArticle').value ?? 1) + 0.3);
    const { sentences = [] } = score(attributedDoc([...body(plain, loaded), ...filler(5)]), 'opinion');
    expect(sentences[1]).toBeGreaterThan(sentences[0] + 0.4);
  });

  it('weighs a sentence by its words in the author’s voice, so that a quotation weighs nothing', () => {
    const quoted = attributedDoc([...filler(5), ...body(loaded)], [{ source: 'I', content: loaded, type: 'direct' }]);
    const without = attributedDoc(filler(5));
    expect(score(quoted, 'opinion').value).toBeCloseTo(score(without, 'opinion').value ?? -1, 10);
    expect(score(quoted, 'opinionByProxy').value).toBeGreaterThan(0);
  });

  it('gives every sentence a probability even where the text is too short for a score', () => {
    const short = score(attributedDoc(body(plain)), 'opinion');
    expect(short.value).toBeNull();
    expect(short.sentences).toHaveLength(1);
  });

  it('knows no names: neither model has a person, place or outlet among its terms', async () => {
    const { ARTICLE_MODEL, SENTENCE_MODEL } = await import('#lib/analysis/score/opinion/weights.ts');
    const names = [
      'trump',
      'obama',
      'clinton',
      'biden',
      'america',
      'american',
      'washington',
      'russia',
      'china',
      'cnn',
      'fox',
      'breitbart',
      'republican',
      'democrat',
      'congress',
    ];
    for (const { terms } of [ARTICLE_MODEL, SENTENCE_MODEL]) expect(names.filter((name) => terms.has(name))).toEqual([]);
    expect(SENTENCE_MODEL.terms.size).toBeGreaterThan(5000);
  });
});

describe('dials', () => {
  it('count hedges and boosters per 100 words of the author', () => {
    const hedged = attributedDoc([...filler(5), ...body('Perhaps it clearly rains.')]);
    expect(score(hedged, 'hedging').value).toBeCloseTo((100 * 1) / 109, 10);
    expect(score(hedged, 'boosting').value).toBeCloseTo((100 * 1) / 109, 10);
  });
});

describe('disclaimer words', () => {
  it('counts every repeat', () => {
    const given = attributedDoc(
      [{ role: 'disclaimer', text: 'Views are the author’s own.' }],
      [],
      [{ text: 'Views are the author’s own.' }],
    );
    expect(score(given, 'disclaimerWords').value).toBe(5);
  });
});
