import { type Document, MARK, NUMBER, WORD } from '../../model/document.ts';
import { stem } from '../../nlp/natural.ts';
import { isClosedClass, STYLE, styleOf } from './style.ts';

const UPPER = /^\p{Lu}/u;

/** Whether the token can stand for a word in the vocabulary: a word that is not a name at its place. */
export function isLexical(doc: Document, i: number, initial: boolean): boolean {
  const { tokens } = doc;
  if (tokens.kind[i] !== WORD) return false;
  return initial || tokens.lower[i] === 'i' || tokens.lower[i].startsWith("i'") || !UPPER.test(doc.text[tokens.start[i]]);
}

/** The form of a word in the vocabulary: its stem; negations and the closed classes stay as they are. */
export function formOf(lower: string): string {
  return lower.length <= 3 || isClosedClass(lower) || lower.includes("'") ? lower : stem(lower);
}

/** What the models see of a stretch of tokens: its terms (words and, joined by a space, pairs of them) and counts of the style features. */
export type Features = {
  /** Term → how often, and the first token where it stands. */
  readonly terms: ReadonlyMap<string, { count: number; readonly token: number }>;
  readonly style: Float64Array;
  /** Tokens that were read. */
  readonly length: number;
};

const START = '^';
const NAME = 'N';
const DIGITS = '#';

function placeholder(doc: Document, i: number): string {
  if (doc.tokens.kind[i] === WORD) return NAME;
  return doc.tokens.kind[i] === NUMBER ? DIGITS : doc.tokens.lower[i];
}

/** Reads the tokens `[first, last)` that `reads` lets through; a gap starts anew. Pairs carry placeholders for names and numbers. */
export function featuresOf(doc: Document, first: number, last: number, reads: (token: number) => boolean): Features {
  const { tokens } = doc;
  const terms = new Map<string, { count: number; readonly token: number }>();
  const style = new Float64Array(STYLE.length);
  const add = (term: string, token: number) => {
    const known = terms.get(term);
    if (known) known.count++;
    else terms.set(term, { count: 1, token });
  };
  let before = START;
  let initial = true;
  let length = 0;
  for (let i = first; i < last; i++) {
    if (!reads(i)) {
      before = START;
      continue;
    }
    length++;
    const bits = styleOf(doc, i, initial);
    for (let rest = bits; rest !== 0; rest &= rest - 1) style[31 - Math.clz32(rest & -rest)]++;
    const isTerm = isLexical(doc, i, initial);
    const form = isTerm ? formOf(tokens.lower[i]) : placeholder(doc, i);
    if (isTerm) {
      add(form, i);
      add(`${before} ${form}`, i);
    }
    before = form;
    if (tokens.kind[i] !== MARK) initial = false;
  }
  return { terms, style, length };
}
