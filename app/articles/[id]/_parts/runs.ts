import type { Span } from '#lib/analysis/model/span.ts';
import type { Layer } from './layers.ts';

/** Words that are drawn alike: what they look like, which notes explain them, of which relations they are a part, and the source whose quotation ends with them. */
export type Run = Span & {
  readonly look: string;
  readonly notes: readonly number[];
  readonly acts: readonly number[];
  readonly endsSource: number | null;
};

function bordersOf(block: Span, layers: readonly Layer[], anchors: ReadonlySet<number>): number[] {
  const borders = new Set([block.start, block.end]);
  for (const { start, end } of layers) {
    if (start > block.start && start < block.end) borders.add(start);
    if (end > block.start && end < block.end) borders.add(end);
  }
  for (const anchor of anchors) if (anchor > block.start && anchor < block.end) borders.add(anchor);
  return [...borders].sort((a, b) => a - b);
}

/** Cuts a block at every border of a layer that reaches into it, so that each run has one look. `layers` are those of the block, `anchors` places that links lead to. */
export function runsOf(block: Span, layers: readonly Layer[], anchors: ReadonlySet<number>): Run[] {
  const borders = bordersOf(block, layers, anchors);
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1];
    const here = layers.filter((layer) => layer.start <= start && end <= layer.end);
    const looks = new Set(here.flatMap(({ look }) => look.split(' ')));
    const notes = [...new Set(here.flatMap(({ note }) => (note === null ? [] : [note])))];
    const acts = [...new Set(here.flatMap(({ act }) => (act === null ? [] : [act])))];
    const ending = here.find((layer) => layer.source !== null && layer.end === end);
    return { start, end, look: [...looks].join(' '), notes, acts, endsSource: ending?.source ?? null };
  });
}

/** The layers that reach into each block, by number of the block, in one pass over both. */
export function layersByBlock(blocks: readonly Span[], layers: readonly Layer[]): Layer[][] {
  const lists: Layer[][] = blocks.map(() => []);
  const sorted = layers.toSorted((a, b) => a.start - b.start);
  let first = 0;
  for (const layer of sorted) {
    while (first < blocks.length && blocks[first].end <= layer.start) first++;
    for (let b = first; b < blocks.length && blocks[b].start < layer.end; b++) lists[b].push(layer);
  }
  return lists;
}
