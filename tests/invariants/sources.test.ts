import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senseOfCue } from '#lib/analysis/attribute/cues/cue-sense.ts';
import { type Range, read } from '#lib/analysis/attribute/reading.ts';
import type { Relation } from '#lib/analysis/attribute/relations.ts';
import { nameSources } from '#lib/analysis/attribute/sources/name-sources.ts';
import { CLAIMS, STANCES } from '#lib/analysis/model/attributed.ts';
import type { Classified } from '#lib/analysis/model/classified.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const WORDS =
  `Ann Roe|Tom Poe and|the ministry|of|, who|asked not to be named|on condition of anonymity|because|(FMB)|Federal Mill Board|Dr.|van der|“Bill”|’s|her|They|it’s|
a person familiar with|said|told|is expected to|made it clear|declined to|,|.|?|:|—|and|The company|Mr.|Jr.|&|60 percent|who|which|according to|\n\n|BANNER:|Q:|🚢|al-Hadid|spokesman|unnamed|his name`
    .split('|')
    .map((words) => words.replace(/^\n(?!\n)/, ''));
const prose = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const texts = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 120 }));
const picks = fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.nat(6)), { maxLength: 12 });

function documentOf(text: string): Classified {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'line' as const,
    path: '',
    linkDensity: 0,
  }));
  return { ...segment({ text, blocks }), verdicts: blocks.map(() => ({ role: 'body', rule: 'test', confidence: 1 })), disclaimers: [] };
}

/** Relations whose source and cue are any stretches of a sentence. */
function relationsOf(doc: Classified, picked: readonly (readonly [number, number, number])[]): readonly Relation[] {
  return picked
    .flatMap(([at, size, gap]): Relation[] => {
      const sentence = doc.sentences[at % Math.max(1, doc.sentences.length)];
      if (!sentence) return [];
      const first = sentence.first + (at % (sentence.last - sentence.first));
      const last = Math.min(sentence.last, first + 1 + size);
      const head = Math.min(sentence.last - 1, last + gap);
      const cue: Range = { first: head, last: head + 1 };
      const content = [{ first: sentence.first, last: sentence.last }];
      return [
        {
          draft: {
            cue: [cue],
            head,
            source: { first, last },
            content,
            claim: 'statement',
            stance: 'neutral',
            confidence: 1,
            block: sentence.block,
          },
          sentence,
        },
      ];
    })
    .sort((a, b) => a.draft.head - b.draft.head);
}

describe('the naming of any words', () => {
  it('gives each source an id, a class, and a name that is neither empty nor a pronoun', () => {
    fc.assert(
      fc.property(texts, picks, (text, picked) => {
        const doc = documentOf(text);
        const relations = relationsOf(doc, picked);
        const named = nameSources(doc, read(doc), relations);
        expect(named).toHaveLength(relations.length);
        for (const { sourceId, sourceName, sourceClass, anonymity } of named) {
          expect(sourceId).toMatch(/^s\d+$/);
          expect(sourceClass).not.toBe('agentless');
          expect(['', 'he', 'she', 'it', 'they', 'his', 'her', 'who']).not.toContain(sourceName?.toLowerCase());
          if (anonymity) expect(text.slice(anonymity.start, anonymity.end).trim()).toHaveLength(anonymity.end - anonymity.start);
          if (anonymity) expect(sourceClass).toBe('anonymous');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('calls one source by one name and class throughout', () => {
    fc.assert(
      fc.property(prose, picks, (text, picked) => {
        const doc = documentOf(text);
        const named = nameSources(doc, read(doc), relationsOf(doc, picked));
        for (const source of named) expect(named.find(({ sourceId }) => sourceId === source.sourceId)).toEqual(source);
      }),
      { numRuns: 200 },
    );
  });

  it('gives any cue a claim and a stance', () => {
    fc.assert(
      fc.property(texts, picks, (text, picked) => {
        const doc = documentOf(text);
        const reading = read(doc);
        for (const { draft } of relationsOf(doc, picked)) {
          const { head, claim, plain, stance } = senseOfCue(reading, draft.source ? [draft.source] : [], draft.content);
          expect(head).toBeLessThan(reading.tokens.length);
          expect(CLAIMS).toContain(claim);
          expect(CLAIMS).toContain(plain);
          expect(STANCES).toContain(stance);
        }
      }),
      { numRuns: 200 },
    );
  });
});
