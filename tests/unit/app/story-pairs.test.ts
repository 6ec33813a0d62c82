import { expect, test } from 'vitest';
import { NO_FILTERS } from '#lib/usecases/reading/filters.ts';
import { measureOf } from '#lib/usecases/reading/measures.ts';
import { lacking, leadOfPairs, type StoryPairs, sameStoryHref, sharedStoriesHref, whyNoPairs } from '../../../app/_ui/story-pairs.ts';

const opinion = measureOf('opinion');
const outlets = [
  { slug: 'elm', name: 'The Elm' },
  { slug: 'oak', name: 'Oak News' },
  { slug: 'ash', name: 'Ash Daily' },
];
type Pair = StoryPairs['differences'][number];
const few = (a: string, b: string, stories: number): Pair => ({ a, b, stories, value: null, low: null, high: null, q: null });
const known = (a: string, b: string, q: number): Pair => ({ a, b, stories: 12, value: 0.05, low: 0.01, high: 0.09, q });
const pairs = (...differences: readonly Pair[]): StoryPairs => ({ measure: opinion, outlets, differences });

test('one difference is told in full, with whether chance would make it', () => {
  expect(leadOfPairs(pairs(known('elm', 'oak', 0.2)))).toMatch(
    /^Over the 12 stories that both covered, The Elm less Oak News is \+5\.\d+ percentage points \(95 % interval \+1\.\d+ to \+9\.\d+\): no more than chance/,
  );
  expect(leadOfPairs(pairs(known('elm', 'oak', 0.001)))).toContain(': more than chance would make it.');
});

test('of several differences it is said how many are found, and how many share too few stories', () => {
  const lead = leadOfPairs(pairs(known('elm', 'oak', 0.01), known('elm', 'ash', 0.3), few('oak', 'ash', 2)));
  expect(lead).toContain('1 of 2 pairs of outlets differs by more than chance');
  expect(lead).toContain('1 more pair shares fewer than 8 stories.');
});

test.each([
  [[few('elm', 'oak', 0)], 'No two of these outlets have a story in common'],
  [
    [few('elm', 'oak', 7)],
    'The Elm and Oak News share 7 stories with a value. A difference is worked out from 8 on, so 1 more story is needed.',
  ],
  [[few('elm', 'oak', 1), few('elm', 'ash', 3)], 'Of these outlets The Elm and Ash Daily share the most: 3 stories with a value.'],
])('under the least number of stories it is said what is lacking', (differences, said) => {
  expect(whyNoPairs(pairs(...differences))).toContain(said);
});

test('what is lacking is counted from eight stories', () => {
  expect([lacking({ stories: 7 }), lacking({ stories: 0 })]).toEqual(['1 more story', '8 more stories']);
});

test('links keep the filters', () => {
  const kept = { filters: { ...NO_FILTERS, origin: 'own' }, corpus: 'demo' } as const;
  expect(sharedStoriesHref(kept, ['elm', 'oak'])).toBe('/stories?outlet=elm&outlet=oak&origin=own&corpus=demo');
  expect(sameStoryHref(kept, ['elm', 'oak'], opinion)).toBe(
    '/compare?origin=own&corpus=demo&outlets=elm%2Coak&measure=opinion&stories=same',
  );
});
