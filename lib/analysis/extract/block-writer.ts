import type { Draft } from './draft.ts';
import type { Open, OpenElements } from './open-elements.ts';
import { paragraphsOf, type WrittenLine } from './paragraphs.ts';
import { pathOf } from './path.ts';

const SPACES = /[\s\u200b\ufeff]+/g;
const BLANK = /^[\s\u200b\ufeff]*$/;
const SPACED = /[ \n]$/;

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

const lineAfter = (joint: WrittenLine['joint']): WrittenLine => ({ joint, text: '', linked: 0, timed: 0, total: 0 });

/** A writer that reads from `open` where the text stands. */
export function blockWriter(open: OpenElements): BlockWriter {
  const drafts: Draft[] = [];
  let lines: WrittenLine[] = [];
  let line = lineAfter('');
  /** Whether the text so far ends in white space. */
  let spaced = false;
  /** The `<noscript>` that the block in hand stands in. */
  let fallback = 0;
  let parts: string[] = [];
  let depth = 0;
  let lowest = 0;
  let breaks = 0;
  let empty = true;
  const begin = (joint: WrittenLine['joint']) => {
    line = lineAfter(joint);
    lines.push(line);
  };
  const add = (paragraph: readonly WrittenLine[]) => {
    const { kind, list, article } = open.top();
    let text = '';
    let linked = 0;
    let total = 0;
    for (const one of paragraph) {
      text += text === '' ? one.text : `${one.joint}${one.text}`;
      linked += one.linked;
      total += one.total;
    }
    const linkDensity = total === 0 ? 0 : Math.round((linked / total) * 1000) / 1000;
    drafts.push({ text: text.trim(), kind, path: pathOf(parts, depth), linkDensity, list, noscript: fallback, article });
  };
  const flush = () => {
    if (!empty) for (const paragraph of paragraphsOf(lines)) add(paragraph);
    lines = [];
    begin('');
    spaced = false;
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
  const write = (data: string) => {
    if (data === '') return;
    line.text += data;
    spaced = SPACED.test(data);
  };
  /** White space as one space, and none where the block has one already. */
  const folding = (data: string) => {
    const folded = data.replace(SPACES, ' ');
    return spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
  };
  /** What a run of text begins anew: a block at the border of fallback content, a line after a time that opens the block. */
  const prepare = ({ noscript, time }: Open) => {
    if (noscript !== fallback) flush();
    fallback = noscript;
    if (!time && lines.length === 1 && line.total > 0 && line.timed === line.total) begin('');
  };
  const count = ({ link, time }: Open, length: number) => {
    line.total += length;
    if (link) line.linked += length;
    if (time) line.timed += length;
  };
  begin('');
  return {
    drafts,
    flush,
    text(data) {
      const top = open.top();
      if (top.unseen) return;
      const blank = BLANK.test(data);
      if (blank && empty) return;
      if (!blank) prepare(top);
      const folded = top.preformatted ? data : folding(data);
      write(folded);
      if (blank) return;
      mark();
      count(top, folded.length);
    },
    lineBreak() {
      if (empty) return;
      breaks++;
      if (open.top().preformatted) write('\n');
      else if (breaks >= 2) flush();
      else {
        begin('\n');
        spaced = true;
      }
    },
    closed() {
      lowest = Math.min(lowest, open.depth());
    },
  };
}
