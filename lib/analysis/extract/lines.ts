import type { Span } from '../model/span.ts';

/** A line without the white space at its borders; `gap` says that an empty line stands before it. */
export type Line = Span & { readonly gap: boolean };

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that hold anything but white space; `\r\n`, `\n`, `\r` and Unicode line ends all count. */
export function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let from = 0;
  let gap = false;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const inner = raw.trim();
    if (inner === '') gap = true;
    else {
      const start = from + raw.length - raw.trimStart().length;
      out.push({ start, end: start + inner.length, gap });
      gap = false;
    }
  };
  for (const found of text.matchAll(BREAK)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(text.length);
  return out;
}
