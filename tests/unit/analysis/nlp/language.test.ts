import { describe, expect, it } from 'vitest';
import { foreignLanguageOf, languageOf } from '#lib/analysis/nlp/language.ts';

const ENGLISH = 'The ferry left the harbour before dawn, and nobody on the quay could say when it would come back. ';
const GERMAN = 'Die Fähre verließ den Hafen vor der Dämmerung, und niemand am Kai konnte sagen, wann sie zurückkommt. ';

describe('the language of a text', () => {
  it.each([
    ['en', null, ENGLISH.repeat(9)],
    ['de', 'de', GERMAN.repeat(9)],
    ['de', 'de', GERMAN],
    ['de', 'de', `${'1234 . '.repeat(120)}${GERMAN.repeat(5)}`],
    ['de', 'de', `${GERMAN.repeat(5)}${ENGLISH.repeat(9)}`],
    [null, null, '1 2 3'],
    [null, null, ''],
  ])('%s, foreign %s', (language, foreign, text) => {
    expect(languageOf(text)).toBe(language);
    expect(foreignLanguageOf(text)).toBe(foreign);
  });
});
