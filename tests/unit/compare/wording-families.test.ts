import { array, assert, constantFrom, nat, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesInSteps, type WordingCount, wordingFamilies } from '#lib/compare/wording-families.ts';
import { comparableWords, shinglesOf } from '#lib/compare/wording-shingles.ts';

const wordings = (...texts: readonly (string | readonly [string, number])[]): WordingCount[] =>
  texts.map((given) => {
    const [text, articles] = typeof given === 'string' ? ([given, 1] as const) : given;
    return { hash: text, text, articles };
  });

/** The families as lists of texts, each with its leader first. */
function groups(given: readonly WordingCount[]): string[][] {
  const byLeader = new Map<string, string[]>();
  for (const [hash, leader] of wordingFamilies(given)) byLeader.set(leader, [...(byLeader.get(leader) ?? []), hash]);
  return [...byLeader].map(([leader, members]) => [leader, ...members.filter((member) => member !== leader).sort()]).sort();
}

const VIEWS = 'The views in this column are those of its author alone.';

describe('one family are', () => {
  test.each([
    ['towns of one agency', ['PORT ARLEN (CPA) —', 'Keld (CPA) -', 'VANTRY, March 3 (CPA) – ']],
    ['days and times', ['Updated: 8 p.m.', 'Updated: 3 March 2026, 11:15 am', 'Updated: Tuesday']],
    ['his and her', ['The views expressed are his own.', 'The views expressed are her own.']],
    ['one word more', [VIEWS, 'The views in this column are solely those of its author alone.']],
    [
      'a notice and the same after a note on the author',
      [VIEWS, `Mara Quill teaches history at the college of Stranmoor and writes here on Sundays. ${VIEWS}`],
    ],
  ])('%s', (_, texts) => {
    expect(groups(wordings(...texts))).toHaveLength(1);
  });
});

describe('families of their own are', () => {
  test.each([
    ['two agencies', ['PORT ARLEN (CPA) —', 'PORT ARLEN (Meridon Wire) —']],
    ['the names of two agencies', ['CPA', 'Meridon Wire']],
    [
      'unrelated corrections',
      [
        'Correction: An earlier version of this article misstated the year in which the bridge at Keld was opened.',
        'Correction: An earlier version of this article gave a wrong name for the chair of the harbour board, who is Ada Lomm.',
        'Correction: The caption of a photograph in this article confused the two ferries that burned.',
      ],
    ],
    ['a phrase and a long text that holds it', ['This story has been updated.', 'This story has been updated to say why the ferry sank.']],
    ['two notices', [VIEWS, 'Nothing in this column is advice to buy or sell a share.']],
  ])('%s', (_, texts) => {
    expect(groups(wordings(...texts))).toHaveLength(texts.length);
  });
});

test('the most frequent wording leads', () => {
  const her = 'The views expressed are her own.';
  expect(groups(wordings(['The views expressed are his own.', 2], [her, 5], 'The views expressed are their own.'))[0][0]).toBe(her);
});

test('a family is no chain: its ends need not be alike', () => {
  const step = (from: number) => Array.from({ length: 8 }, (_, i) => `w${'abcdefghijklmnop'[from + i]}`).join(' ');
  const found = groups(wordings(step(0), step(2), step(4), step(6), step(8)));
  expect(found.length).toBeGreaterThan(1);
});

test('a wording without letters is a family too', () => {
  expect(groups(wordings('1234', '***'))).toHaveLength(1);
  expect(wordingFamilies([])).toEqual(new Map());
});

const TEXT = array(constantFrom('the', 'views', 'of', 'author', 'are', 'own', 'not', 'paper', 'updated', 'monday', 'story'), {
  maxLength: 14,
}).map((words) => words.join(' '));
const CORPUS = uniqueArray(TEXT, { maxLength: 40 }).chain((texts) =>
  array(nat(3), { minLength: texts.length, maxLength: texts.length }).map((counts) =>
    texts.map((text, i) => ({ hash: text, text, articles: counts[i] + 1 })),
  ),
);

test('the order of arrival does not matter', () => {
  const pair = CORPUS.chain((given) => shuffledSubarray(given, { minLength: given.length }).map((shuffled) => [given, shuffled] as const));
  assert(
    property(pair, ([given, shuffled]) => {
      expect(groups(shuffled)).toEqual(groups(given));
    }),
  );
});

test('leaders lead themselves, everything has a leader, and leaders alone stay apart', () => {
  assert(
    property(CORPUS, (given) => {
      const families = wordingFamilies(given);
      expect(families.size).toBe(given.length);
      for (const leader of families.values()) expect(families.get(leader)).toBe(leader);
      const keyed = new Set(given.map(({ text }) => comparableWords(text).join(' ')));
      const leaders = given.filter(({ hash }) => families.get(hash) === hash);
      expect(leaders.length).toBeLessThanOrEqual(keyed.size);
      expect(groups(leaders)).toHaveLength(leaders.length);
    }),
  );
});

test('in steps the answer is the same', () => {
  const given = Array.from({ length: 1000 }, (_, i) => ({
    hash: String(i),
    text: `notice ${'abcdefghij'[i % 10].repeat(4)} here`,
    articles: 1,
  }));
  const steps = familiesInSteps(given);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(5);
  expect(step.value).toEqual(wordingFamilies(given));
});

test('words that vary from day to day are no part of a wording', () => {
  expect(comparableWords('Updated on Monday, 3 March at 8.15 p.m. GMT')).toEqual(['updated', 'on', 'at']);
  expect(comparableWords('May 3')).toEqual(['may']);
  expect(comparableWords('KELD, 3 May (CPA) —')).toEqual(['cpa']);
  expect(shinglesOf(['cpa'])).toEqual(['| cpa', 'cpa |']);
});
