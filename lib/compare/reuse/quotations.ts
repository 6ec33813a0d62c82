/** Marks that open a quotation, each with the one that closes it. Single marks are left out: they are apostrophes as well. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
]);

/** Where marks that open quotations begin, but for the straight one: most characters lie before. */
const FIRST_MARK = Math.min(...[...CLOSING.keys()].filter((mark) => mark !== '"').map((mark) => mark.charCodeAt(0)));
const STRAIGHT = '"'.charCodeAt(0);

const opening = (char: string, before: string) => CLOSING.has(char) && (char !== '"' || before === '' || /[\s([—–-]/u.test(before));

/** Where the quotation that opens at `from` ends: after its closing mark, or with the paragraph, since a quotation may go on in the next. */
function endOf(paragraph: string, from: number): number {
  const end = paragraph.indexOf(CLOSING.get(paragraph[from]) ?? '', from + 1);
  return end === -1 ? paragraph.length : end + 1;
}

/** The stretches of a paragraph outside of quotation marks, in order; a quotation that is not closed ends with the paragraph. */
export function outsideQuotations(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const unit = paragraph.charCodeAt(at);
    if (unit < FIRST_MARK && unit !== STRAIGHT) continue;
    if (!opening(paragraph[at], paragraph[at - 1] ?? '')) continue;
    pieces.push(paragraph.slice(from, at));
    from = endOf(paragraph, at);
    at = from - 1;
  }
  pieces.push(paragraph.slice(from));
  return pieces.filter((piece) => piece.trim() !== '');
}
