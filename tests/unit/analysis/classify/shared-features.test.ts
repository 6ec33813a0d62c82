import { describe, expect, it } from 'vitest';
import { pageFactsOf } from '#lib/analysis/classify/page-facts.ts';
import { SHARED_FEATURES, sharedFeatures } from '#lib/analysis/classify/shared-features.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

function valuesOf(text: string): Record<string, number>[] {
  const page = pageFactsOf(segment(extractText(text)));
  const write = sharedFeatures(page);
  return page.facts.map((_, block) => {
    const out = new Float64Array(SHARED_FEATURES.length);
    write(block, out, 0);
    return Object.fromEntries(SHARED_FEATURES.map((name, i) => [name, out[i]]));
  });
}

const FIRST = 'The harbour board of Lowe Bay voted on Tuesday to close the old pier for repairs that will last two years.';
const SECOND = 'Ada Moss, who chairs the harbour board, told reporters that salt had eaten through eleven of the pillars by now.';

describe('what a line shares with its page', () => {
  it('counts copies, labels, openings and endings', () => {
    const values = valuesOf(['Berth: north quay', 'Berth: south quay', 'Amazon', 'Amazon', FIRST].join('\n'));
    expect(values[0]).toMatchObject({ copies: 1, 'same label': 2, 'same first word': 2, 'same last word': 2 });
    expect(values[2]).toMatchObject({ copies: 2, 'same label': 0, 'same first two words': 2 });
  });

  it('finds the words and names of a line in the other paragraphs, not in itself', () => {
    const [, , near, far] = valuesOf([FIRST, SECOND, 'Moss at the pier in Lowe Bay', 'Bakery of Tarn Hill wins prize'].join('\n'));
    expect(near['share of words in prose']).toBe(1);
    expect(near['names not in prose']).toBe(0);
    expect(far['share of words in prose']).toBe(0);
    expect(far['names not in prose']).toBe(3);
    const [alone] = valuesOf(FIRST);
    expect(alone['words in prose']).toBe(0);
  });

  it('sees a sentence that another line has too, as pull quotes do', () => {
    const [whole, pulled, other] = valuesOf([SECOND, 'salt had eaten through eleven of the pillars', FIRST].join('\n'));
    expect(pulled['shared runs']).toBe(1);
    expect(whole['shared runs']).toBeGreaterThan(0);
    expect(other['shared runs']).toBe(0);
  });

  it('gives finite numbers for lines without a word', () => {
    for (const values of valuesOf(['***', '—', '', '12', FIRST].join('\n')))
      expect(Object.values(values).every(Number.isFinite)).toBe(true);
  });
});
