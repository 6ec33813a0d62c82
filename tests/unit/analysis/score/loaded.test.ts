import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOADED, loadedContributions, loadedFeatures } from '#lib/analysis/score/opinion/loaded.ts';

/** How likely words 0–4 are marked. */
const TABLE = [0.002, 0.05, 0.27, 0.73, 0.98];

describe('what the loaded words of a sentence come to', () => {
  it('is nothing where no word is known', () => {
    expect(loadedFeatures([], TABLE)).toEqual(new Array(LOADED).fill(0));
  });

  it('rises with the most loaded word, with the second, and with all', () => {
    const plain = loadedFeatures([0, 0, 1, 0], TABLE);
    const one = loadedFeatures([0, 0, 4, 0], TABLE);
    const two = loadedFeatures([0, 3, 4, 0], TABLE);
    expect(one[0]).toBeGreaterThan(plain[0]);
    expect(one[1]).toBe(plain[1]);
    expect(two[0]).toBe(one[0]);
    expect(two[1]).toBeGreaterThan(one[1]);
    expect(two[2]).toBeGreaterThan(one[2]);
    expect(two[3]).toBeGreaterThan(one[3]);
  });

  it('does not depend on the order of words', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 12 }), (words) => {
        const [there, back] = [loadedFeatures(words, TABLE), loadedFeatures(words.toReversed(), TABLE)];
        for (let k = 0; k < LOADED; k++) expect(back[k]).toBeCloseTo(there[k], 9);
      }),
    );
  });

  it('is brought by the most loaded word above all', () => {
    const brought = loadedContributions([1, 4, 0, 2], TABLE, [0.5, 0.3, 0.2, 0.1]);
    expect(Array.from(brought).indexOf(Math.max(...brought))).toBe(1);
    expect(brought).toHaveLength(4);
  });
});
