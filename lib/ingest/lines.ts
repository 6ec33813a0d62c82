/** A line and its number from 1; `text` is null where the line is longer than allowed. */
export type Line = { readonly number: number; readonly text: string | null };

/** Splits pieces of text at LF or CRLF. A line longer than `longest` units is skipped without being kept. */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const add = (part: string) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const text = length > longest ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return { number: number++, text };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      add(piece.slice(from, at));
      yield take();
      from = at + 1;
    }
    if (from < piece.length) add(piece.slice(from));
  }
  if (length > 0) yield take();
}
