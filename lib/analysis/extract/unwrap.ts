import type { Line } from './lines.ts';

/** Widths at which text is wrapped by hand or by mail programs, in UTF-16 units. */
const NARROWEST = 50;
const WIDEST = 110;
const FEWEST_PAIRS = 3;
const STOPPED = /[.!?:;…]["'”’)\]]{0,3}$/;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const OPENING = /^\S{1,60}/;

type Wrap = { readonly width: number; full(index: number): boolean };

/** Whether a wrapping program would have broken here: the next line's first word did not fit any more. */
function wrapAt(text: string, lines: readonly Line[], width: number): Wrap {
  const length = (line: Line) => line.end - line.start;
  return {
    width,
    full(index) {
      const line = lines[index];
      const next = lines[index + 1];
      if (next === undefined || next.gap || length(line) > width || length(next) > width) return false;
      const word = OPENING.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
      return length(line) + 1 + word > width;
    },
  };
}

function widthOf(lines: readonly Line[]): number {
  let widest = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length <= WIDEST && length > widest) widest = length;
  }
  return widest;
}

/** Whether enough full lines run on into the next one, in the middle of a sentence, for the text to be taken as wrapped. */
function isWrapped(text: string, lines: readonly Line[], wrap: Wrap): boolean {
  let running = 0;
  let lower = 0;
  let stopped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!wrap.full(i)) continue;
    if (STOPPED.test(text.slice(lines[i].start, lines[i].end))) stopped++;
    else {
      running++;
      if (LOWER.test(text.slice(lines[i + 1].start, lines[i + 1].start + 3))) lower++;
    }
  }
  return lower >= FEWEST_PAIRS && lower >= 0.3 * running && running > stopped;
}

/**
 * Joins the lines of hard-wrapped paragraphs, so that a block is what the author wrote as one. A line is joined to the next when it
 * is full, which is to say that the first word of the next would have passed the width; a shorter line ends its paragraph. Text that
 * is not wrapped (no run of full lines that break off in mid-sentence) comes back as it is.
 */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const width = widthOf(lines);
  if (width < NARROWEST) return lines;
  const wrap = wrapAt(text, lines, width);
  if (!isWrapped(text, lines, wrap)) return lines;
  const out: Line[] = [];
  let open: Line | null = null;
  for (let i = 0; i < lines.length; i++) {
    open = open === null ? lines[i] : { start: open.start, end: lines[i].end, gap: open.gap };
    if (wrap.full(i)) continue;
    out.push(open);
    open = null;
  }
  return out;
}
