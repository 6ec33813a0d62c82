import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctAttributions } from '#lib/analysis/attribute/corrections/corrected.ts';
import { type Attributed, type Attribution, CLAIMS, isSpeech, SOURCE, SOURCE_CLASSES, STANCES } from '#lib/analysis/model/attributed.ts';
import type { AttributionCorrection, Quoted } from '#lib/analysis/model/attribution-correction.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import { attributed } from '../unit/analysis/attribute/article.ts';

const WORDS = [
  'said',
  'Ann Roe',
  'the ministry',
  'according to',
  'that',
  '“',
  '”',
  ',',
  '.',
  '\n\n',
  'he',
  'told',
  'a statement',
  'believed',
  '🚢',
  'plans',
  'report',
  '—',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

/** A pair of numbers that points at some words of a text, or of none. */
const place = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 60 }), fc.integer({ min: -20, max: 20 }));
type Place = readonly [number, number, number];
const given = fc.record({
  kind: fc.constantFrom('source' as const, 'no-attribution' as const, 'missing-attribution' as const),
  relation: fc.option(fc.nat(5)),
  content: fc.array(place, { minLength: 1, maxLength: 2 }),
  cue: fc.array(place, { maxLength: 1 }),
  words: fc.array(place, { maxLength: 1 }),
  name: fc.constantFrom(null, 'Ann Roe', 'Somebody'),
  sourceClass: fc.constantFrom(...SOURCE_CLASSES),
  claim: fc.constantFrom(...CLAIMS),
  stance: fc.constantFrom(...STANCES),
});

/** Corrections of relations that are there, and of any other words, some of which have moved. */
function correctionsOf(
  { text, attributions }: Attributed,
  all: readonly (typeof given extends fc.Arbitrary<infer T> ? T : never)[],
): AttributionCorrection[] {
  const quoted = ([at, length, moved]: Place): Quoted => {
    const start = at % (text.length + 1);
    return { start: Math.max(0, start + moved), text: text.slice(start, start + length) };
  };
  return all.map(({ kind, relation, content, cue, words, name, sourceClass, claim, stance }, id) => {
    const known = relation === null || attributions.length === 0 ? null : attributions[relation % attributions.length];
    const spans = known?.content.map(({ start, end }) => ({ start, text: text.slice(start, end) })) ?? content.map(quoted);
    const source = { name, sourceClass, words: words.map(quoted) };
    if (kind === 'no-attribution') return { id, kind, content: spans };
    return kind === 'source'
      ? { id, kind, content: spans, source }
      : { id, kind, content: spans, cue: cue.map(quoted), source, claim, stance };
  });
}

const article = fc.tuple(prose, fc.array(given, { maxLength: 6 }));

function check(
  { source, cue, content, sourceId, sourceName, sourceClass, confidence }: Attribution,
  text: string,
  blocks: readonly Span[],
): void {
  for (const { start, end } of [...source, ...cue, ...content]) {
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
    expect(text.slice(start, end).trim()).toHaveLength(end - start);
    expect(end).toBeGreaterThan(start);
  }
  expect(content.length).toBeGreaterThan(0);
  if (sourceId === null) expect([source.length, sourceName]).toEqual([0, null]);
  expect(sourceClass === 'agentless' && sourceId !== null).toBe(false);
  expect(confidence > 0 && confidence <= 1).toBe(true);
}

describe('corrected attributions of any text', () => {
  it('lie in one block each, trimmed, with content and a confidence, in the order of the text', () => {
    fc.assert(
      fc.property(article, ([text, all]) => {
        const doc = attributed(text);
        const { attributions, blocks } = correctAttributions(doc, correctionsOf(doc, all));
        for (const act of attributions) check(act, text, blocks);
        const places = attributions.map(({ cue, content }) => (cue[0] ?? content[0]).start);
        if (attributions.some(({ correction }) => correction !== undefined)) expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it('have contents that overlap no more than they did', () => {
    const overlapping = ({ attributions }: Attributed) => {
      const spans = attributions.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
      return spans.some(({ start }, i) => i > 0 && start < spans[i - 1].end);
    };
    fc.assert(
      fc.property(article, ([text, all]) => {
        const doc = attributed(text);
        if (!overlapping(doc)) expect(overlapping(correctAttributions(doc, correctionsOf(doc, all)))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('give a token a source’s voice only inside the content of speech', () => {
    fc.assert(
      fc.property(article, ([text, all]) => {
        const doc = attributed(text);
        const { voices, tokens, attributions } = correctAttributions(doc, correctionsOf(doc, all));
        const spoken = attributions.filter(isSpeech).flatMap(({ content }) => content);
        voices.forEach((voice, i) => {
          const inside = spoken.some(({ start, end }) => start <= tokens.start[i] && tokens.start[i] < end);
          expect(voice === SOURCE).toBe(inside);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leave the method’s own as it was, so that without them the analysis is what it was, and count it whole', () => {
    fc.assert(
      fc.property(article, ([text, all]) => {
        const doc = attributed(text);
        const before = structuredClone(doc.attributions);
        const corrections = correctionsOf(doc, all);
        const { corrected, attributions } = correctAttributions(doc, corrections);
        expect(doc.attributions).toEqual(before);
        expect(correctAttributions(doc, []).attributions).toEqual(before);
        if (!corrected) throw new Error('no outcome');
        expect(corrected.found - corrected.wrong + corrected.missed).toBe(attributions.length);
        expect(corrected.wrongSource).toBeLessThanOrEqual(corrected.found - corrected.wrong);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(article, ([text, all]) => {
        const doc = attributed(text);
        const corrections = correctionsOf(doc, all);
        expect(correctAttributions(doc, corrections)).toEqual(correctAttributions(doc, corrections));
      }),
      { numRuns: 50 },
    );
  });
});
