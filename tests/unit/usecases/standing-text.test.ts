import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Replacement, textToRestore } from '#lib/usecases/imports/standing-text.ts';

/** Replacements numbered from 1: by the import of that number, by hand, or by the text of a revision (`{ back }`). */
type Step = number | 'hand' | { readonly back: number };
const logOf = (steps: readonly Step[]): Replacement[] =>
  steps.map((step, i) => ({
    id: i + 1,
    importId: typeof step === 'number' ? step : null,
    restoredId: typeof step === 'object' ? step.back : null,
  }));

describe('which text an article ought to have', () => {
  const cases: readonly (readonly [string, readonly Step[], readonly number[], number | null])[] = [
    ['one text alone stays', [], [7], null],
    ['an import that is not undone stays', [7], [], null],
    ['the text before an undone import', [7], [7], 1],
    ['the text before both texts of one import', [7, 7], [7], 1],
    ['a later import stays', [7, 8], [7], null],
    ['a text by hand stays', [7, 'hand'], [7], null],
    ['before the later of two imports stands the earlier', [7, 8], [8], 2],
    ['before two undone imports stands the first text', [7, 8], [7, 8], 1],
    ['what has come back stays', [7, { back: 1 }], [7], null],
    ['the text of the import when it is brought back', [7, { back: 1 }], [], 2],
    ['the other when its text has come back, and it is undone too', [7, 8, { back: 2 }], [7, 8], 1],
    ['nothing when a new import came behind', [7, { back: 1 }, 9], [7], null],
    ['nothing when the undoing is taken back behind a new import', [7, { back: 1 }, 9], [], null],
  ];
  test.each(cases)('%s', (_, steps, undone, wanted) => expect(textToRestore(logOf(steps), new Set(undone))).toBe(wanted));

  test('one step leads to the text that ought to be there, whatever was done before', () => {
    const steps = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('hand' as const)), { maxLength: 8 });
    const undone = fc.array(fc.array(fc.integer({ min: 1, max: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(steps, undone, (arrived, rounds) => {
        const done: Step[] = [...arrived];
        for (const round of rounds) {
          const id = textToRestore(logOf(done), new Set(round));
          if (id !== null) done.push({ back: id });
          expect(textToRestore(logOf(done), new Set(round))).toBeNull();
        }
        const id = textToRestore(logOf(done), new Set());
        if (id !== null) done.push({ back: id });
        const last = done.at(-1);
        expect(typeof last !== 'object' || last.back === arrived.length + 1).toBe(true);
      }),
    );
  });
});
