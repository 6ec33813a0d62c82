import { type Document, MARK, NUMBER } from '../model/document.ts';

const LONG = 40;
const EDGE = 10;

const form = (doc: Document, i: number) => (doc.tokens.kind[i] === NUMBER ? '#' : doc.tokens.lower[i]);

/**
 * The words of a block as the line model knows them, each once: all words of a line of up to 40 tokens, else the ten at each end;
 * the first word as `^w`, the first two as `^w w`, the last as `w$`. Numbers read `#`.
 */
export function wordFeatures(doc: Document, block: number): Set<string> {
  const first = doc.blockTokens[block];
  const last = doc.blockTokens[block + 1];
  const out = new Set<string>();
  if (first === last) return out;
  const long = last - first > LONG;
  for (let i = first; i < last; i++) {
    if (long && i === first + EDGE) i = last - EDGE;
    if (doc.tokens.kind[i] !== MARK) out.add(form(doc, i));
  }
  out.add(`^${form(doc, first)}`);
  if (last - first > 1) out.add(`^${form(doc, first)} ${form(doc, first + 1)}`);
  out.add(`${form(doc, last - 1)}$`);
  return out;
}
