import { describe, expect, it } from 'vitest';
import { aligned } from '../../../bench/accuracy/align.ts';

const words = (text: string) => text.split(' ');

describe('alignment of two texts', () => {
  it('marks the words of the first that stand in the second, in order', () => {
    expect([...aligned(words('menu home the pier will close today share'), words('the pier will close today'))]).toEqual([
      0, 0, 1, 1, 1, 1, 1, 0,
    ]);
  });

  it('gives each word of the second to one place only, where the longest stretch is', () => {
    expect([...aligned(words('the pier the pier will close'), words('the pier will close'))]).toEqual([0, 0, 1, 1, 1, 1]);
  });

  it('goes on to the left and right of the longest stretch', () => {
    expect([...aligned(words('a x b c d y e'), words('a b c d e'))]).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect([...aligned([], words('a'))]).toEqual([]);
  });
});
