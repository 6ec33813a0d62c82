import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../app/articles/[id]/_parts/layers.ts';
import { layersByBlock, runsOf } from '../../../app/articles/[id]/_parts/runs.ts';

const layer = (
  start: number,
  end: number,
  look: string,
  note: number | null = null,
  source: number | null = null,
  act: number | null = null,
): Layer => ({
  start,
  end,
  look,
  note,
  source,
  act,
});

describe('runsOf', () => {
  it('covers the block without gap or overlap, cut at every border', () => {
    const runs = runsOf({ start: 10, end: 40 }, [layer(5, 20, 'a'), layer(15, 50, 'b')], new Set([30]));
    expect(runs.map(({ start, end, look }) => [start, end, look])).toEqual([
      [10, 15, 'a'],
      [15, 20, 'a b'],
      [20, 30, 'b'],
      [30, 40, 'b'],
    ]);
  });

  it('joins the notes of all layers, each once, and marks where the words of a source end', () => {
    const runs = runsOf({ start: 0, end: 10 }, [layer(0, 10, 'a', 3), layer(0, 4, 'b', 3, 1), layer(2, 4, 'c', 5)], new Set());
    expect(runs.map(({ notes, endsSource }) => [notes, endsSource])).toEqual([
      [[3], null],
      [[3, 5], 1],
      [[3], null],
    ]);
  });

  it('knows of which relations its words are a part, each once', () => {
    const runs = runsOf(
      { start: 0, end: 10 },
      [layer(0, 10, 'a', 1, null, 4), layer(0, 4, 'b', 1, null, 4), layer(2, 4, 'c', 2, null, 6)],
      new Set(),
    );
    expect(runs.map(({ acts }) => acts)).toEqual([[4], [4, 6], [4]]);
  });

  it('is one plain run without layers', () => {
    expect(runsOf({ start: 3, end: 9 }, [], new Set())).toEqual([{ start: 3, end: 9, look: '', notes: [], acts: [], endsSource: null }]);
  });
});

describe('layersByBlock', () => {
  it('gives a layer to every block that it reaches into', () => {
    const blocks = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ];
    const lists = layersByBlock(blocks, [layer(5, 25, 'long'), layer(12, 13, 'short'), layer(10, 12, 'between')]);
    expect(lists.map((list) => list.map(({ look }) => look))).toEqual([['long'], ['long', 'short'], ['long']]);
  });
});
