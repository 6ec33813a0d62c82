/** A line of a block: what stands between two `<br>`, or a time that opens the block. `joint` is what parts it from the line before. */
export type WrittenLine = {
  readonly joint: '' | '\n';
  text: string;
  /** Units of its text inside links, inside `<time>`, and in all. */
  linked: number;
  timed: number;
  total: number;
};

/** A line this long, in UTF-16 units, is a paragraph of its own. */
const LONG = 80;
/** A shorter line may stand over its paragraph as a heading does. */
const SHORT = 50;
const ENDS = /[.!?…:]["'”’)\]]{0,3}$/;
const BEGINS = /^["'“‘(]?[\p{Lu}\p{N}]/u;

function isParted(before: string, { joint, text }: WrittenLine): boolean {
  if (joint === '') return text.length >= LONG;
  if (Math.max(before.length, text.length) < LONG) return false;
  return ENDS.test(before.slice(-8)) || (before.length < SHORT && BEGINS.test(text));
}

/**
 * The lines of one block gathered into paragraphs: a new one begins between two lines of which one is long where the first ends as a
 * sentence does, or is short enough to be the heading of the second; and after a time that opens a long text. Lines of verse, lists of
 * facts and lines wrapped by hand stay together.
 */
export function paragraphsOf(lines: readonly WrittenLine[]): WrittenLine[][] {
  const out: WrittenLine[][] = [];
  let before = '';
  for (const line of lines) {
    line.text = line.joint === '' && out.length > 0 ? line.text.trimEnd() : line.text.trim();
    if (line.text === '') continue;
    const last = out.at(-1);
    if (last === undefined || isParted(before, line)) out.push([line]);
    else last.push(line);
    before = line.text;
  }
  return out;
}
