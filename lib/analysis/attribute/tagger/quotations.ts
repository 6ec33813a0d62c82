import { CONTENT_AFTER, CONTENT_BEFORE, CONTENT_PART, LABELS, PART_OF } from './labels.ts';
import type { View } from './view.ts';
import { PAD } from './words.ts';

/** Share of a quotation's tokens that have to be content for all of it to be. */
const MOST = 0.5;

/** The end of the quotation that begins at `first`. */
function endOfQuotation({ words, quotes }: View, first: number): number {
  let end = first + 1;
  while (end < words.length && quotes[end + PAD] !== 0 && quotes[end + PAD] % 4 !== 1 && words.block[end] === words.block[first]) end++;
  return end;
}

function contentOf(labels: Uint8Array, first: number, last: number): { readonly label: number; readonly tokens: number } {
  const counts = new Int32Array(LABELS);
  let tokens = 0;
  for (let i = first; i < last; i++) {
    if (PART_OF[labels[i]] !== CONTENT_PART) continue;
    counts[labels[i]]++;
    tokens++;
  }
  return { label: counts[CONTENT_BEFORE] > counts[CONTENT_AFTER] ? CONTENT_BEFORE : CONTENT_AFTER, tokens };
}

/** Makes quotations of which most is content content as a whole, marks and all: nobody is quoted by halves. */
export function closeQuotations(labels: Uint8Array, view: View): void {
  for (let i = 0; i < labels.length; i++) {
    if (view.quotes[i + PAD] === 0) continue;
    const end = endOfQuotation(view, i);
    const { label, tokens } = contentOf(labels, i, end);
    if (tokens >= MOST * (end - i) && tokens < end - i) labels.fill(label, i, end);
    i = end - 1;
  }
}
