import { describe, expect, it } from 'vitest';
import { rarityAmong } from '#lib/compare/stories/rarity.ts';
import { createStoryIndex, type StoryIndex } from '#lib/compare/stories/story-index.ts';
import { storyTerms } from '#lib/compare/stories/terms.ts';

const BRIDGE = [
  'The Harlow bridge collapsed into the river Wend overnight.',
  'Engineers closed Harlow bridge after the Wend flood cracked its pier.',
];
const HARBOUR = [
  'Dock workers at Porto Selva harbour began a strike over pensions.',
  'The harbour strike at Porto Selva left forty ships waiting.',
];
const termsOf = (text: string) => storyTerms(text, text.repeat(3));
const all = [...BRIDGE, ...HARBOUR].map(termsOf);

function indexOf(members: readonly (readonly [id: number, day: number, text: string, story: number | null])[]): StoryIndex {
  const index = createStoryIndex(rarityAmong(all));
  for (const [id, day, text, story] of members) index.add({ id, day, terms: termsOf(text), story });
  return index;
}

const none = new Set<number>();

describe('story terms', () => {
  it('are the telling words and pairs, names first, without those that all articles have', () => {
    const terms = storyTerms(
      'Mayor resigns',
      'On Friday the council heard that Ada Quill, the mayor, will resign because of the ferry deal.',
    ).map(([term]) => term);
    expect(terms).toEqual(expect.arrayContaining(['quill', 'ada quill', 'ferry', 'mayor']));
    expect(terms).not.toContain('because');
  });

  it('are none of an empty article, and at most 150 of a long one', () => {
    expect(storyTerms('', '')).toEqual([]);
    expect(storyTerms('', Array.from({ length: 900 }, (_, i) => `word${i}x`).join(' '))).toHaveLength(150);
  });
});

describe('a story index', () => {
  it('opens a story with an article on the same event', () => {
    const index = indexOf([
      [1, 100, BRIDGE[0], null],
      [2, 100, HARBOUR[0], null],
    ]);
    expect(index.match({ id: 9, day: 101, terms: termsOf(BRIDGE[1]) }, none)).toMatchObject({ story: null, nearest: 1 });
  });

  it('joins a story that is there', () => {
    const index = indexOf([[1, 100, HARBOUR[0], 7]]);
    expect(index.match({ id: 9, day: 101, terms: termsOf(HARBOUR[1]) }, none)).toMatchObject({ story: 7, nearest: 1 });
  });

  it('leaves an article alone that is on another event, or days away', () => {
    const index = indexOf([[1, 100, BRIDGE[0], null]]);
    expect(index.match({ id: 9, day: 100, terms: termsOf(HARBOUR[0]) }, none)).toBeNull();
    expect(index.match({ id: 9, day: 110, terms: termsOf(BRIDGE[1]) }, none)).toBeNull();
  });

  it('puts a copy with its original', () => {
    const index = indexOf([[1, 100, BRIDGE[0], null]]);
    const mixed = termsOf(`${HARBOUR[0]} bridge river`);
    expect(index.match({ id: 9, day: 100, terms: mixed }, new Set([1]))).toMatchObject({ nearest: 1, nearness: 1 });
  });

  it('forgets what is long past', () => {
    const index = indexOf([
      [1, 100, BRIDGE[0], null],
      [2, 100, BRIDGE[1], null],
      [3, 200, HARBOUR[0], null],
    ]);
    index.forgetBefore(150);
    expect([1, 2, 3].map(index.has)).toEqual([false, false, true]);
  });
});
