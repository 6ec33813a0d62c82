import { describe, expect, it } from 'vitest';
import { NUMBER_WORDS } from '#lib/analysis/lexicons/number-words.ts';
import { formOf } from '#lib/analysis/score/opinion/reading.ts';
import { spellingKey } from '#lib/analysis/score/opinion/spelling.ts';
import { ARTICLE_MODEL, SENTENCE_MODEL, TABLE_WORDS } from '#lib/analysis/score/opinion/weights.ts';

const list = (words: string) => words.trim().split(/\s+/);
const NAMES = {
  outlets: list(
    'reuters breitbart huffpost alternet msnbc cnn bbc guardian bloomberg politico vox axios foxnews nytimes newsmax aljazeera usatoday',
  ),
  people: list('trump obama clinton biden pelosi mcconnell sanders putin merkel macron johnson romney bush reagan kavanaugh fauci'),
  places: list(
    'america washington london china russia iran iraq israel ukraine mexico texas california florida europe britain france germany',
  ),
  groups: list('american americans republican republicans democrat democrats muslim muslims christian jewish russian chinese senate gop'),
  'days and months': list('monday tuesday wednesday thursday friday saturday sunday january february april june july september december'),
};
const stems = (names: readonly string[]) => names.flatMap((name) => [name, formOf(name)]);
const vocabularies: Readonly<Record<string, readonly [ReadonlySet<string>, (names: readonly string[]) => readonly string[]]>> = {
  'the sentence model': [new Set([...SENTENCE_MODEL.terms.keys()].flatMap((term) => term.split(' '))), stems],
  'the article model': [new Set(ARTICLE_MODEL.terms.keys()), stems],
  'the table of words': [new Set(TABLE_WORDS), (names) => names.map(spellingKey)],
};

describe.each(Object.entries(vocabularies))('%s', (_, [vocabulary, read]) => {
  it('is there', () => expect(vocabulary.size).toBeGreaterThan(1000));

  it.each(Object.entries(NAMES))('knows no %s', (_kind, names) => {
    expect(read(names).filter((name) => vocabulary.has(name))).toEqual([]);
  });

  it('knows no number, in figures or in words', () => {
    expect([...vocabulary].filter((word) => NUMBER_WORDS.has(word) || /\d/.test(word))).toEqual([]);
  });
});
