import { CUT_PHRASES, NOTICE_WORDS } from '../lexicons/cut-phrases.ts';
import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';

/** A line this long, in words, is taken for a whole article when nearly all words stand in it. */
const LONG = 120;
const NEARLY_ALL = 0.8;
const FEWEST_NOTICE_WORDS = 3;

const WORD = /\S+/g;
const SENTENCE_END = /[.!?…]["'”’)\]]{0,3}\s{1,4}(?=["'“‘(]?[\p{Lu}\p{N}©])/gu;
const PHRASES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CUT_PHRASES.map((phrase) => phrase.replace(/[?.]/g, '\\$&').replaceAll(' ', '\\s')).join('|')})`,
  'gu',
);
const NOTICE = new RegExp(`\\b(?:${NOTICE_WORDS.join('|')})\\b`, 'gi');

const wordCount = (text: string) => text.match(WORD)?.length ?? 0;

/** Sentence-like pieces of a stretch, with page furniture as pieces of their own. */
function piecesOf(text: string, line: Span): Span[] {
  const inner = text.slice(line.start, line.end);
  const cuts = new Set<number>([0, inner.length]);
  for (const found of inner.matchAll(SENTENCE_END)) cuts.add(found.index + found[0].length);
  for (const found of inner.matchAll(PHRASES)) cuts.add(found.index);
  const sorted = [...cuts].sort((a, b) => a - b);
  const out: Span[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const piece = inner.slice(sorted[i], sorted[i + 1]);
    const lead = piece.length - piece.trimStart().length;
    const start = line.start + sorted[i] + lead;
    const end = start + piece.trim().length;
    if (end > start) out.push({ start, end });
  }
  return out;
}

type Sort = 'prose' | 'notice' | 'furniture';

function sortOf(piece: string): Sort {
  PHRASES.lastIndex = 0;
  const phrase = PHRASES.exec(piece);
  if (phrase !== null && phrase.index === 0) return 'furniture';
  return new Set((piece.match(NOTICE) ?? []).map((word) => word.toLowerCase())).size >= FEWEST_NOTICE_WORDS ? 'notice' : 'prose';
}

/**
 * Cuts a line that holds a whole article into blocks: each piece of page furniture is one, neighbouring notices are one, and the prose
 * between them is one. Nothing is cut where the text has lines of its own.
 */
export function cutLongLines(text: string, lines: readonly Line[]): readonly Line[] {
  let total = 0;
  const counts = lines.map((line) => {
    const words = wordCount(text.slice(line.start, line.end));
    total += words;
    return words;
  });
  return lines.flatMap((line, i) => {
    if (counts[i] < LONG || counts[i] < NEARLY_ALL * total) return [line];
    const out: { start: number; end: number; gap: boolean }[] = [];
    let before: Sort | null = null;
    for (const piece of piecesOf(text, line)) {
      const sort = sortOf(text.slice(piece.start, piece.end));
      const last = out.at(-1);
      if (last !== undefined && sort === before && sort !== 'furniture') last.end = piece.end;
      else out.push({ ...piece, gap: out.length > 0 || line.gap });
      before = sort;
    }
    return out;
  });
}
