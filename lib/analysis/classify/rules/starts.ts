/** Openings sorted by their first word, so that a line is compared with few of them. */
export type Openings = ReadonlyMap<string, readonly string[]>;

const FIRST = /^[^\s]+/;
const MARKS = /[:»,.!?]+$/;
const firstWord = (text: string) => (FIRST.exec(text)?.[0] ?? '').replace(MARKS, '');

/** Sorts the openings. */
export function openingsOf(phrases: readonly string[]): Openings {
  const out = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = firstWord(phrase);
    const list = out.get(key);
    if (list === undefined) out.set(key, [phrase]);
    else list.push(phrase);
  }
  return out;
}

/** Whether the line begins with one of the openings, at a word's end. */
export function startsWithOne(line: string, openings: Openings): boolean {
  const list = openings.get(firstWord(line));
  return (
    list !== undefined &&
    list.some((phrase) => line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(phrase) ? line.charAt(phrase.length) : ''))
  );
}
