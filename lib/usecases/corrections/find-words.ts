import type { Span } from '#lib/analysis/model/span.ts';

/** Words that somebody points at: what they are, and where they begin in the text where that is known. */
export type Pointed = { readonly text: string; readonly start: number | null };

const SPACE = /\s/;
const QUOTES = /[“”„«»"]/;
const APOSTROPHES = /[‘’'`]/;

function plain(char: string): string {
  if (QUOTES.test(char)) return '"';
  return APOSTROPHES.test(char) ? "'" : char.toLowerCase()[0];
}

/** A text without regard to case, kinds of quotation marks and the layout of white space, with the place of each of its characters. */
function folded(text: string): { readonly chars: string; readonly places: Int32Array } {
  const places = new Int32Array(text.length);
  const chars: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const space = SPACE.test(text[i]);
    if (space && (chars.length === 0 || chars.at(-1) === ' ')) continue;
    places[chars.length] = i;
    chars.push(space ? ' ' : plain(text[i]));
  }
  return { chars: chars.join(''), places };
}

/** All places of the words in the text, exactly as given or, where they stand nowhere so, with other case, quotation marks or white space. */
function allPlaces(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  if (found.length > 0) return found;
  const { chars, places } = folded(text);
  const wanted = folded(words).chars;
  for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + wanted.length))
    found.push({ start: places[at], end: places[at + wanted.length - 1] + 1 });
  return found;
}

/** Where words stand in a text: the place nearest to their own, else to `near`. Null where there is none; `several` where there are more and nothing tells which. */
export function findWords(text: string, { text: given, start }: Pointed, near: number | null): Span | 'several' | null {
  const words = given.trim();
  if (words === '') return null;
  const all = allPlaces(text, words);
  const from = start ?? near;
  if (all.length > 1 && from === null) return 'several';
  return all.reduce<Span | null>(
    (best, span) => (best === null || Math.abs(span.start - (from ?? 0)) < Math.abs(best.start - (from ?? 0)) ? span : best),
    null,
  );
}
