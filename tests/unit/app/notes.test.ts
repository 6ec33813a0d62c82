import { describe, expect, test } from 'vitest';
import type { ViewAttribution } from '#lib/usecases/articles/article-view.ts';
import { anonymityNote, attributionNote } from '../../../app/articles/[id]/_parts/notes.ts';

const TEXT = '“We waited,” said Ada Lomm, who asked for silence.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ACT: ViewAttribution = {
  idx: 0,
  speech: true,
  type: 'direct',
  claim: 'statement',
  source: [span('Ada Lomm')],
  cue: [span('said')],
  content: [span('We waited,')],
  sourceId: 's1',
  sourceName: 'Ada Lomm',
  sourceKey: 'ada lomm',
  sourceClass: 'person',
  stance: 'neutral',
  anonymity: span('asked for silence'),
  confidence: 0.84,
};
const BY = {
  id: 4,
  kind: 'source',
  words: 'We waited,',
  start: 1,
  from: null,
  to: { name: 'Ada Lomm', class: 'person' },
  who: 'Ana',
  why: 'her own words',
  createdAt: '2026-10-03T08:00:00Z',
  undoneAt: null,
  standing: 'in-force',
} as const;

describe('the note of a relation', () => {
  test('says who speaks, how, and how sure that is, and where the relation is corrected', () => {
    expect(attributionNote(ACT, TEXT, undefined)).toEqual({
      text: 'This is said by Ada Lomm (named person); the cue takes no side.',
      rule: 'direct statement, cue “said”, confidence 0.84',
      relation: 1,
    });
  });

  test('names the analyst and the reason where somebody corrected it', () => {
    const corrected = { ...ACT, cue: [], correction: 4, confidence: 1 };
    expect(attributionNote(corrected, TEXT, BY).rule).toBe('direct statement, no cue, corrected by Ana on 3 Oct 2026: “her own words”');
    expect(attributionNote(corrected, TEXT, { ...BY, why: null }).rule).toMatch(/on 3 Oct 2026$/);
  });

  test('explains the terms of anonymity', () => {
    expect(anonymityNote({ ...ACT, sourceName: null }).text).toBe('Why, or on what terms, the source is not named.');
  });
});
