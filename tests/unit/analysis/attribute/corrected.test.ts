import { describe, expect, test } from 'vitest';
import { correctAttributions } from '#lib/analysis/attribute/corrections/corrected.ts';
import { type Attributed, AUTHOR, SOURCE } from '#lib/analysis/model/attributed.ts';
import type { AttributionCorrection, GivenSource, Quoted } from '#lib/analysis/model/attribution-correction.ts';
import { tokenAt } from '#lib/analysis/model/document.ts';
import { attributedDoc } from '../../../support/attributed.ts';
import { words } from './article.ts';

const OPEN = '“We will open the lock on Monday,”';
const SAFE = 'the lock was safe';
const NEEDS = 'The harbour, in the eyes of Bo Lind, needs another winter of repairs';

const doc = attributedDoc(
  [
    { role: 'body', text: `${OPEN} said Ann Roe, who runs the harbour.` },
    { role: 'body', text: `The ministry said that ${SAFE}. ${NEEDS}.` },
    { role: 'body', text: 'Boats waited for nine hours below the weir.' },
  ],
  [
    { source: 'Ann Roe', cue: 'said', content: OPEN, type: 'direct', confidence: 0.8 },
    { source: 'The ministry', cue: 'said that', content: SAFE, sourceClass: 'official', confidence: 0.8 },
  ],
);
const TEXT = doc.text;
const quoted = (text: string): Quoted => ({ start: TEXT.indexOf(text), text });
const person = (name: string | null, ...spans: string[]): GivenSource => ({ name, sourceClass: 'person', words: spans.map(quoted) });
const source = (content: string, given: GivenSource, id = 7): AttributionCorrection => ({
  id,
  kind: 'source',
  content: [quoted(content)],
  source: given,
});
const none = (content: string, id = 8): AttributionCorrection => ({ id, kind: 'no-attribution', content: [quoted(content)] });
const missing = (content: string, given: GivenSource, cue: string | null, id = 9): AttributionCorrection => ({
  id,
  kind: 'missing-attribution',
  content: [quoted(content)],
  cue: cue === null ? [] : [quoted(cue)],
  source: given,
  claim: 'belief',
  stance: 'neutral',
});

const said = (article: Attributed) => article.attributions.map((act) => [act.sourceName, words(article, act.content)]);
const voiceAt = (article: Attributed, text: string) => article.voices[tokenAt(article.tokens, article.text.indexOf(text))];

describe('corrections of attributions', () => {
  test('nothing said changes nothing, and counts what was found', () => {
    const after = correctAttributions(doc, []);
    expect(after.attributions).toBe(doc.attributions);
    expect(after.corrected).toEqual({ found: 2, wrong: 0, wrongSource: 0, missed: 0, unfit: [] });
  });

  test('give a relation another source, which says so', () => {
    const after = correctAttributions(doc, [source(OPEN, person('Cora Vane'))]);
    expect(after.attributions[0]).toMatchObject({ sourceName: 'Cora Vane', sourceClass: 'person', confidence: 1, correction: 7 });
    expect(words(after, after.attributions[0].source)).toBe('Ann Roe');
    expect(after.attributions[0].content).toEqual(doc.attributions[0].content);
    expect(after.corrected).toMatchObject({ found: 2, wrong: 0, wrongSource: 1, missed: 0 });
  });

  test('join the relation with a source that speaks in the article already', () => {
    const [roe] = doc.attributions;
    const after = correctAttributions(doc, [source(SAFE, person('ann roe'))]);
    expect(after.attributions[1]).toMatchObject({ sourceId: roe.sourceId, sourceName: 'Ann Roe' });
  });

  test('take words of the text for the source', () => {
    const after = correctAttributions(doc, [source(OPEN, person('Bo Lind', 'Bo Lind'))]);
    expect(words(after, after.attributions[0].source)).toBe('Bo Lind');
  });

  test('a class goes for all relations of the source', () => {
    const later = missing('Boats waited for nine hours', { name: 'Ann Roe', sourceClass: 'official', words: [] }, null);
    const after = correctAttributions(doc, [later]);
    expect(after.attributions.filter((act) => act.sourceName === 'Ann Roe').map((act) => act.sourceClass)).toEqual([
      'official',
      'official',
    ]);
    expect(after.corrected?.wrongSource).toBe(0);
  });

  test('an agentless relation has neither source nor words of one', () => {
    const after = correctAttributions(doc, [source(OPEN, { name: null, sourceClass: 'agentless', words: [] })]);
    expect(after.attributions[0]).toMatchObject({ source: [], sourceId: null, sourceName: null, sourceClass: 'agentless' });
  });

  test('take away what is no attribution, and its words are the author’s', () => {
    expect(voiceAt(doc, 'safe')).toBe(SOURCE);
    const after = correctAttributions(doc, [none(SAFE)]);
    expect(said(after)).toEqual([['Ann Roe', OPEN]]);
    expect(voiceAt(after, 'safe')).toBe(AUTHOR);
    expect(after.corrected).toMatchObject({ found: 2, wrong: 1, missed: 0 });
  });

  test('add what was missed, with cue and source cut out of the content', () => {
    const after = correctAttributions(doc, [missing(NEEDS, person('Bo Lind', 'Bo Lind'), 'in the eyes of')]);
    const added = after.attributions.find((act) => act.correction === 9);
    expect(added).toMatchObject({ claim: 'belief', type: 'indirect', sourceName: 'Bo Lind', confidence: 1 });
    expect(words(after, added?.content ?? [])).toBe('The harbour | needs another winter of repairs');
    expect(words(after, added?.cue ?? [])).toBe('in the eyes of');
    expect(after.corrected).toMatchObject({ found: 2, wrong: 0, wrongSource: 0, missed: 1 });
  });

  test('a missed relation of speech gives its words to the source', () => {
    const speech = { ...missing('needs another winter', person('Bo Lind'), null), claim: 'statement' } as const;
    const after = correctAttributions(doc, [speech as AttributionCorrection]);
    expect(voiceAt(doc, 'needs')).toBe(AUTHOR);
    expect(voiceAt(after, 'needs')).toBe(SOURCE);
  });

  test('what an analyst adds is cut out of what was found', () => {
    const after = correctAttributions(doc, [missing('on Monday', person('Bo Lind'), null)]);
    expect(said(after)).toEqual([
      ['Bo Lind', 'on Monday'],
      ['Ann Roe', '“We will open the lock'],
      ['The ministry', SAFE],
    ]);
  });

  test('a missed relation that is found now stands in its place', () => {
    const after = correctAttributions(doc, [missing('that the lock was safe', person('The ministry'), null)]);
    expect(said(after)).toEqual([
      ['Ann Roe', OPEN],
      ['The ministry', 'that the lock was safe'],
    ]);
    expect(after.corrected).toMatchObject({ missed: 0 });
  });

  test('of several about one relation the last stands', () => {
    const after = correctAttributions(doc, [source(OPEN, person('Cora Vane'), 1), none(OPEN, 2), source(OPEN, person('Bo Lind'), 3)]);
    expect(said(after)[0]).toEqual(['Bo Lind', OPEN]);
    expect(correctAttributions(doc, [source(OPEN, person('Cora Vane'), 1), none(OPEN, 2)]).attributions).toHaveLength(1);
  });

  test.each([
    ['its words have moved', { start: 0, text: SAFE }],
    ['half of its characters are the same', quoted('the lock was safe. The harb')],
    ['only its punctuation is another', { start: TEXT.indexOf(SAFE), text: 'the lock — was safe.' }],
  ])('a relation is found again where %s', (_, place) => {
    const after = correctAttributions(doc, [{ id: 1, kind: 'no-attribution', content: [place] }]);
    expect(said(after)).toEqual([['Ann Roe', OPEN]]);
  });

  test('what fits nothing is named and changes nothing', () => {
    const after = correctAttributions(doc, [
      none('Boats waited', 1),
      none('no such words', 2),
      missing('no such words', person('X'), null, 3),
    ]);
    expect(after.attributions).toBe(doc.attributions);
    expect(after.corrected).toEqual({ found: 2, wrong: 0, wrongSource: 0, missed: 0, unfit: [1, 2, 3] });
  });
});
