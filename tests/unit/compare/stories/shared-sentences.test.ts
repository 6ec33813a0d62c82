import { expect, test } from 'vitest';
import { sharedSentences } from '#lib/compare/stories/shared-sentences.ts';

const LONG = 'The council voted on Tuesday for a new bridge over the river.';

test('finds the other texts in which a sentence stands, whole or with some words changed', () => {
  const changed = 'On Thursday the council voted on Tuesday for a new bridge over the river Wend.';
  expect(
    sharedSentences([[LONG, 'Nobody spoke against it that evening.'], [changed], ['Something else was on that day in town.']]),
  ).toEqual([[[1], []], [[0]], [[]]]);
});

test('asks for a sentence of a few words word for word', () => {
  expect(sharedSentences([['Take soup.', LONG], ['They said: take soup!', 'And more.'], ['Take soups.']])).toEqual([
    [[1], []],
    [[], []],
    [[]],
  ]);
});
