import type { Draft } from './draft.ts';
import type { OpenElements } from './open-elements.ts';
import { pathOf } from './path.ts';

const SPACES = /[\s\u200b\ufeff]+/g;
const BLANK = /^[\s\u200b\ufeff]*$/;
const LINE_ENDS = / ?\n ?/g;

/** Gathers visible text into drafts of blocks. */
export type BlockWriter = {
  readonly drafts: Draft[];
  text(data: string): void;
  /** A `<br>`: two of them with nothing between end a block. */
  lineBreak(): void;
  /** Ends the block in hand; to be called before the stack changes at a block element. */
  flush(): void;
  /** Takes note that an element was closed. */
  closed(): void;
};

/** A writer that reads from `open` where the text stands. */
export function blockWriter(open: OpenElements): BlockWriter {
  const drafts: Draft[] = [];
  let buffer = '';
  let linked = 0;
  let total = 0;
  let parts: string[] = [];
  let depth = 0;
  let lowest = 0;
  let breaks = 0;
  let empty = true;
  const flush = () => {
    const top = open.top();
    if (!empty) {
      const text = top.preformatted ? buffer.trim() : buffer.replace(LINE_ENDS, '\n').trim();
      const linkDensity = total === 0 ? 0 : Math.round((linked / total) * 1000) / 1000;
      if (text !== '')
        drafts.push({ text, kind: top.kind, path: pathOf(parts, depth), linkDensity, list: top.list, noscript: top.noscript });
    }
    buffer = '';
    linked = 0;
    total = 0;
    breaks = 0;
    empty = true;
  };
  /** Notes where the text stands: the deepest element that holds all of the block. */
  const mark = () => {
    if (empty) parts = open.parts.slice();
    depth = empty ? open.depth() : Math.min(depth, lowest, open.depth());
    empty = false;
    lowest = open.depth();
    breaks = 0;
  };
  /** White space as one space, and none where the block has one already. */
  const folding = (data: string) => {
    const folded = data.replace(SPACES, ' ');
    return folded.startsWith(' ') && (buffer.endsWith(' ') || buffer.endsWith('\n')) ? folded.slice(1) : folded;
  };
  return {
    drafts,
    flush,
    text(data) {
      const top = open.top();
      if (top.unseen) return;
      const blank = BLANK.test(data);
      if (blank && empty) return;
      const folded = top.preformatted ? data : folding(data);
      buffer += folded;
      if (blank) return;
      mark();
      total += folded.length;
      if (top.link) linked += folded.length;
    },
    lineBreak() {
      if (empty) return;
      breaks++;
      if (breaks >= 2 && !open.top().preformatted) flush();
      else buffer += '\n';
    },
    closed() {
      lowest = Math.min(lowest, open.depth());
    },
  };
}
