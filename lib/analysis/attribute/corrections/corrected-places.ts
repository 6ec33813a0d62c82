import type { Quoted } from '../../model/attribution-correction.ts';
import { type Block, blockAt } from '../../model/page.ts';
import { type Span, union } from '../../model/span.ts';

const JOINT = /[\s,;:–—-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Where the words stand: at their place moved by `shift`, else at the nearest place that has them; null where the text has them no more. */
export function placeOf(text: string, { start, text: words }: Quoted, shift = 0): Span | null {
  if (words === '') return null;
  const expected = Math.max(0, start + shift);
  const spanAt = (at: number) => ({ start: at, end: at + words.length });
  if (text.startsWith(words, expected)) return spanAt(expected);
  const before = text.lastIndexOf(words, expected);
  const after = text.indexOf(words, expected);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : spanAt(Math.max(before, after));
  return spanAt(expected - before <= after - expected ? before : after);
}

/** Where all the words stand that are still in the text, moved alike. */
export function placesOf(text: string, words: readonly Quoted[], shift = 0): Span[] {
  return words.flatMap((one) => placeOf(text, one, shift) ?? []);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The parts of the spans that stand in blocks, one for each block that a span reaches into, without white space around them, in order. */
export function inBlocks(text: string, blocks: readonly Block[], spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const span of union(spans))
    for (let b = Math.max(0, blockAt(blocks, span.start)); b < blocks.length && blocks[b].start < span.end; b++) {
      const part = trimmed(text, { start: Math.max(span.start, blocks[b].start), end: Math.min(span.end, blocks[b].end) });
      if (part.start < part.end) parts.push(part);
    }
  return parts;
}

/** A part that was cut from more, without the commas and dashes that joined it to the rest. */
function unjoined(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && JOINT.test(text[from])) from++;
  while (to > from && JOINT.test(text[to - 1])) to--;
  return { start: from, end: to };
}

/** What is left of the spans when the holes are cut out of them: parts with a letter or digit. Spans without a hole stay as they are. */
export function without(text: string, spans: readonly Span[], holes: readonly Span[]): Span[] {
  const sorted = union(holes);
  return spans.flatMap((span) => {
    const inside = sorted.filter((hole) => hole.start < span.end && span.start < hole.end);
    if (inside.length === 0) return [span];
    const borders = [span.start, ...inside.flatMap(({ start, end }) => [start, end]), span.end];
    const parts: Span[] = [];
    for (let i = 0; i < borders.length; i += 2) {
      const part = unjoined(text, { start: borders[i], end: Math.max(borders[i], borders[i + 1]) });
      if (LETTER_OR_DIGIT.test(text.slice(part.start, part.end))) parts.push(part);
    }
    return parts;
  });
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How much two stretches of text are the same: characters of both over characters of either, 0–1. */
export function overlapOf(some: readonly Span[], others: readonly Span[]): number {
  const [a, b] = [union(some), union(others)];
  const either = lengthOf(union([...a, ...b]));
  return either === 0 ? 0 : (lengthOf(a) + lengthOf(b) - either) / either;
}
