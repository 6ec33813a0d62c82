import type { FindingRule } from '../model/analysis.ts';
import { type Attributed, AUTHOR } from '../model/attributed.ts';
import { MARK, WORD } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const OPENING = new Set(['"', '“', '‘', '``']);
const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['``', "''"],
]);
const MOST_WORDS = 3;
const MOST_TOKENS = 6;

/** The token after the closing mark of a quotation of one to three words that opens at `i`; -1 when there is none. */
function shortQuotation(doc: Attributed, i: number): number {
  const { tokens } = doc;
  const close = CLOSING.get(tokens.lower[i]);
  let words = 0;
  for (let j = i + 1; j < Math.min(tokens.length, i + 2 + MOST_TOKENS); j++) {
    if (tokens.lower[j] === close) return words > 0 && words <= MOST_WORDS ? j + 1 : -1;
    if (tokens.kind[j] === WORD) words++;
  }
  return -1;
}

/** Fewer than four quoted words in the author's voice that no source is said to have spoken (METHODS §2). */
export const scareQuotes: FindingRule = {
  kind: 'scare-quotes',
  title: 'Quotation marks around a few words of nobody’s',
  find({ document }) {
    const { tokens, voices, text } = document;
    const spans: Span[] = [];
    const attributed = document.attributions.flatMap((act) => [...act.content]);
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== MARK || voices[i] !== AUTHOR || !OPENING.has(tokens.lower[i])) continue;
      const end = shortQuotation(document, i);
      if (end < 0) continue;
      const span = { start: tokens.start[i], end: tokens.end[end - 1] };
      if (voices[i + 1] === AUTHOR && !attributed.some((a) => a.start <= span.start + 1 && span.end - 1 <= a.end)) spans.push(span);
      i = end - 1;
    }
    return spans.map((span) => ({
      kind: 'scare-quotes',
      message: `${text.slice(span.start, span.end)} stands in quotation marks, but no source is given for it.`,
      evidence: [span],
    }));
  },
};
