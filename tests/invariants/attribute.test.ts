import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpeech, SOURCE } from '#lib/analysis/model/attributed.ts';
import { attributed } from '../unit/analysis/attribute/article.ts';

const WORDS = [
  'said',
  'Ann Roe',
  'the ministry',
  'according to',
  'that',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  ',',
  '.',
  ':',
  ';',
  '\n\n',
  'he',
  'who',
  'and',
  'but',
  'told',
  'reporters',
  'was',
  'believed',
  'to',
  'by',
  'saying',
  'a statement',
  'issued',
  'Mr.',
  'on Friday',
  'report',
  'seems',
  'claim',
  '—',
  '(',
  ')',
  'which',
  'I',
  '🚢',
  'plans',
  'Poll',
  'It',
  'constructor',
  'toString',
  '__proto__',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));

describe('attributions of any text', () => {
  it('lie in the text, with a cue and content, trimmed, and no pronoun for a name', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const { source, cue, content, sourceId, sourceName, confidence } of attributed(text).attributions) {
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toHaveLength(end - start);
            expect(end).toBeGreaterThan(start);
          }
          expect(cue.length).toBeGreaterThan(0);
          expect(content.length).toBeGreaterThan(0);
          expect(sourceId === null).toBe(source.length === 0);
          if (source.length === 0) expect(sourceName).toBeNull();
          expect(sourceName).not.toBe('');
          expect(['she', 'he', 'it', 'they', 'you']).not.toContain(sourceName?.toLowerCase());
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('give a token a source’s voice only inside the content of speech', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { voices, tokens, attributions } = attributed(text);
        const spoken = attributions.filter(isSpeech).flatMap(({ content }) => content);
        voices.forEach((voice, i) => {
          const inside = spoken.some(({ start, end }) => start <= tokens.start[i] && tokens.start[i] < end);
          expect(voice === SOURCE).toBe(inside);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const [once, again] = [attributed(text).attributions, attributed(text).attributions];
        expect(again).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
