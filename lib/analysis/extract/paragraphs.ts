/** A line of a block: what stands between two `<br>`, or a time that opens the block. `joint` is what parts it from the line before. */
export type WrittenLine = {
  readonly joint: '' | '\n';
  text: string;
  /** Units of its text inside links, inside `<time>`, and in all. */
  linked: number;
  timed: number;
  total: number;
};

/** A line this long, in UTF-16 units, is a paragraph of its own; after the end of a sentence the shorter is enough. */
const LONG = 80;
const SENTENCE = 60;
/** A shorter line may stand over its paragraph as a heading does. */
const SHORT = 50;
/** A line of links under a line of text, or the other way round. */
const LINKED = 0.7;
const ENDS = /[.!?…:]["'”’)\]]{0,3}$/;
const BEGINS = /^["'“‘(]?[\p{Lu}\p{N}]/u;

const linkShare = ({ linked, total }: WrittenLine) => linked / Math.max(1, total);

function isParted(before: WrittenLine, line: WrittenLine): boolean {
  const longest = Math.max(before.text.length, line.text.length);
  if (line.joint === '') return line.text.length >= LONG;
  if (ENDS.test(before.text.slice(-8))) return longest >= SENTENCE || Math.abs(linkShare(line) - linkShare(before)) >= LINKED;
  return longest >= LONG && before.text.length < SHORT && BEGINS.test(line.text);
}

/**
 * The lines of one block gathered into paragraphs: a new one begins between two lines of which one is long, or one alone is a
 * link, where the first ends as a sentence does; where a short one may be the heading of a long one; and after a time that opens a long
 * text. Lines of verse, lists of
 * facts and lines wrapped by hand stay together.
 */
export function paragraphsOf(lines: readonly WrittenLine[]): WrittenLine[][] {
  const out: WrittenLine[][] = [];
  let before: WrittenLine | null = null;
  for (const line of lines) {
    line.text = line.joint === '' && out.length > 0 ? line.text.trimEnd() : line.text.trim();
    if (line.text === '') continue;
    if (before === null || isParted(before, line)) out.push([line]);
    else out.at(-1)?.push(line);
    before = line;
  }
  return out;
}
