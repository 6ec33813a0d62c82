import { expect, test } from 'vitest';
import { anonymousRateOf } from '#lib/usecases/outlets/outlet-sources.ts';

const total = (name: string, sources: number, acts: number) => ({ class: name, sources, acts, words: 10 * acts });

test.each([
  [[], null],
  [[total('person', 2, 4)], 0],
  [[total('anonymous', 1, 3), total('official', 1, 1)], 0.75],
  [[total('group', 2, 9), total('role', 1, 2)], 0.5],
])('of %j the anonymous rate counts a group once an article (%j)', (classes, rate) => {
  expect(anonymousRateOf(classes)).toBe(rate);
});
