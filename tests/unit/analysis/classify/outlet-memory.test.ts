import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { classify } from '#lib/analysis/classify/classify.ts';
import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const BODY = [
  'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour.',
  '“We were never asked,” said Ilse Brandt, who runs a hotel on the quay. “Half of our guests come with the last boat.”',
  'The operator said that new exhausts had been ordered in March and that it hoped to fit them before the summer.',
];
const REST = [
  'A second vote is planned for the autumn, when the council will have the figures of the first summer without late boats.',
  'Until then the last boat leaves the island at nine in the evening, two hours earlier than it did in other years.',
  'Brandt said that she had asked the harbour office for a meeting and that she had not been given a date for it.',
];
const LINE = 'The Echo of Hestey has told the islands what happens on the quay since the first lamp was lit there.';

const verdictsOf = (lines: readonly string[], memory: readonly string[], roles = new Map()) =>
  classify(segment(extractText(lines.join('\n'))), { memory: outletMemory(memory), roles }).verdicts;

describe('what is remembered of the lines that recur in an outlet', () => {
  it.each([
    [LINE],
    ['This transcript was made in a hurry and may change.'],
    ['The Hour at 9 brings you the day as seen from both shores.'],
  ])('a sentence about the outlet: %s', (line) => {
    expect(outletMemory([line]).size).toBe(1);
  });

  it.each([
    ['a heading of a format', 'What happens next'],
    ['a heading with a colon', 'Here is what we know so far:'],
    ['a name', 'Editorial Board, The Hestey Echo'],
    ['figures', 'Harbour approval: 42.1 percent in favour, 53.4 percent against, others silent'],
    ['who was asked', 'The harbour office did not immediately respond to a request for comment.'],
    ['a long passage', Array.from({ length: 101 }, () => 'word').join(' ')],
  ])('not %s', (_, line) => {
    expect(outletMemory([line]).size).toBe(0);
  });
});

describe('a line of body that the outlet’s memory knows', () => {
  it('is boilerplate, and everything else is as it was', () => {
    const lines = [...BODY, LINE, BODY[0].replace('ferries', 'boats')];
    const before = verdictsOf(lines, []);
    const after = verdictsOf(lines, [LINE]);
    expect(before[3].role).toBe('body');
    expect(after[3]).toEqual({ role: 'promotion', rule: 'outlet-memory', confidence: 0.9 });
    expect(after.toSpliced(3, 1)).toEqual(before.toSpliced(3, 1));
  });

  it('is a disclaimer where one stands in it', () => {
    const line = `${LINE} This transcript is not its final form. The views expressed here are those of the author. It was printed on the quay.`;
    expect(verdictsOf([...BODY, line, ...REST], [line])[3]).toMatchObject({ role: 'disclaimer', rule: 'outlet-memory' });
  });

  it('is known in another print', () => {
    const printed = LINE.toUpperCase().replace('.', ' …');
    expect(verdictsOf([...BODY, printed, BODY[1]], [LINE])[3].rule).toBe('outlet-memory');
  });

  it('keeps the role that an analyst gave it', () => {
    expect(verdictsOf([...BODY, LINE, BODY[1]], [LINE], new Map([[3, 'body']]))[3]).toEqual({
      role: 'body',
      rule: 'corrected',
      confidence: 1,
    });
  });

  it('stays body in an article that shares more than half of its body with others', () => {
    expect(verdictsOf([BODY[0], BODY[1], BODY[2]], [BODY[0], BODY[1]]).map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  });

  it('leaves lines that are no body their own verdict', () => {
    const share = 'READ MORE: How a small island ran out of mooring places for its own boats';
    expect(verdictsOf([...BODY, share], [share])[3].rule).toBe('promotion');
  });

  it('is counted as boilerplate by the scores, and parts a notice from the text', () => {
    const notice = 'The views expressed here are those of the author and not of the Echo.';
    const content = [...BODY, notice, LINE].join('\n');
    const of = (memory: readonly string[]) =>
      analyze(
        { mediaType: 'text/plain', content, url: null, outlet: null, title: null, publishedAt: null },
        { memory: outletMemory(memory) },
      );
    const share = (memory: readonly string[]) => of(memory).scores.find(({ name }) => name === 'boilerplateShare')?.value ?? 0;
    expect(share([LINE])).toBeGreaterThan(share([]));
    expect(of([]).document.disclaimers[0].placement).toBe('inline');
    expect(of([LINE]).document.disclaimers[0].placement).toBe('tail');
  });
});
