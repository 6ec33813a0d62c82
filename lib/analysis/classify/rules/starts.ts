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

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Whether the line begins with one of the openings, at a word's end. */
export function startsWithOne(line: string, openings: Openings): boolean {
  const begins = (phrase: string) => line.startsWith(phrase) && !(WORD_END.test(phrase) && WORD_START.test(line.charAt(phrase.length)));
  return openings.get(firstWord(line))?.some(begins) ?? false;
}
