import type { Block, Extract } from '../model/page.ts';
import { cutLongLines } from './cut.ts';
import { type Line, linesOf } from './lines.ts';
import { unwrap } from './unwrap.ts';

function pageOf(text: string, lines: readonly Line[]): Extract {
  const blocks = lines.map(({ start, end }): Block => ({ start, end, kind: 'line', path: '', linkDensity: 0 }));
  return { text, blocks, signals: [] };
}

/**
 * Plain text as a page: the text stays as it is, a block is a line. Hard-wrapped lines are joined, and a line that holds the whole
 * article is cut where page furniture and notices begin. Total and linear on any string.
 */
export function extractText(text: string): Extract {
  return pageOf(text, cutLongLines(text, unwrap(text, linesOf(text))));
}

/** Text that is already an article's body: a block is a paragraph, hard-wrapped lines joined. */
export function extractClean(text: string): Extract {
  return pageOf(text, unwrap(text, linesOf(text)));
}
