import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const SENTENCES = [
  'The council of Hestey has voted to suspend the night ferries to the mainland after a long debate.',
  '“We were never asked,” said Ilse Brandt, who runs a hotel on the quay beside the ferries.',
  'The operator said that new exhausts had been ordered in March and would be fitted before the summer.',
  'The Echo of Hestey has told the islands what happens on the quay since the first lamp was lit.',
  'Sign up for our letter about the islands and never miss a boat again in the long winter.',
  'The views expressed here are those of the author and not of the paper that has printed them.',
  'Island council blocks night ferries after complaints',
  'By Marit Solvang',
  'READ MORE: How a small island ran out of mooring places for its own boats',
  'Share',
];
const someLines = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 14 });
const someMemory = fc
  .oneof(fc.subarray(SENTENCES), fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }))
  .map(outletMemory);

describe('any memory of an outlet', () => {
  it('changes blocks of body alone, and says so', () => {
    fc.assert(
      fc.property(someLines, someMemory, (lines, memory) => {
        const doc = segment(extractText(lines.join('\n')));
        const before = classify(doc).verdicts;
        classify(doc, { memory }).verdicts.forEach((verdict, i) => {
          if (verdict.rule === 'outlet-memory') expect([before[i].role, verdict.role === 'body']).toEqual(['body', false]);
          else expect(verdict).toEqual(before[i]);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('leaves an article half of its body', () => {
    fc.assert(
      fc.property(someLines, someMemory, (lines, memory) => {
        const doc = segment(extractText(lines.join('\n')));
        const bodyOf = (known: Parameters<typeof classify>[1]) =>
          classify(doc, known).verdicts.filter(({ role }) => role === 'body').length;
        expect(bodyOf({ memory }) > 0 || bodyOf({}) === 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
