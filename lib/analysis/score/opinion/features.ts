import { BOOSTERS, CONTRAST, FIRST_PERSON, HEDGES, INTENSE_ENDINGS, MODALS, REPORTING_VERBS, SECOND_PERSON } from '../../lexicons/voice.ts';
import { type Document, MARK, NUMBER, WORD } from '../../model/document.ts';
import { stem, subjectivity } from '../../nlp/natural.ts';

/** Style features of a stretch of tokens, in the order of the vectors. Each is a count that `scale` makes comparable between short and long stretches. */
export const STYLE = [
  'first person',
  'second person',
  'question',
  'exclamation',
  'number',
  'quotation mark',
  'name',
  'past tense',
  'reporting verb',
  'modal',
  'hedge',
  'booster',
  'comparison',
  'evaluative word',
  'strongly evaluative word',
  'contrast',
  'dash or colon',
  'bracket',
  'capitals',
  'long word',
  'length',
] as const;

const UPPER = /^\p{Lu}/u;
const ALL_CAPS = /^\p{Lu}{4,40}$/u;
const QUOTES = new Set(['"', '“', '”', '``', "''", '«', '»']);
const DASHES = new Set(['—', '–', '--', '-', ':', ';']);
const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [0, FIRST_PERSON],
  [1, SECOND_PERSON],
  [8, REPORTING_VERBS],
  [9, MODALS],
  [10, HEDGES],
  [11, BOOSTERS],
  [12, INTENSE_ENDINGS],
  [15, CONTRAST],
];
const masks = new Map<string, number>();
for (const [feature, list] of LISTS) for (const word of list) masks.set(word, (masks.get(word) ?? 0) | (1 << feature));

function markFeatures(lower: string): number {
  if (lower === '?') return 1 << 2;
  if (lower === '!') return 1 << 3;
  if (QUOTES.has(lower)) return 1 << 5;
  if (DASHES.has(lower)) return 1 << 16;
  return lower === '(' || lower === '[' ? 1 << 17 : 0;
}

function wordFeatures(doc: Document, i: number, initial: boolean): number {
  const { tokens, text } = doc;
  const lower = tokens.lower[i];
  let bits = masks.get(lower) ?? 0;
  const length = lower.length;
  if (length > 3 && lower.endsWith('ed')) bits |= 1 << 7;
  const value = subjectivity(lower);
  if (value >= 0.4) bits |= 1 << 13;
  if (value >= 0.8) bits |= 1 << 14;
  if (length >= 9) bits |= 1 << 19;
  const capital = UPPER.test(text[tokens.start[i]]);
  if (capital && !initial && lower !== 'i' && !lower.startsWith("i'")) bits |= 1 << 6;
  if (capital && length >= 4 && ALL_CAPS.test(text.slice(tokens.start[i], tokens.end[i]))) bits |= 1 << 18;
  return bits;
}

/** The style features that token `i` has, one bit each in the order of `STYLE`; `initial` says that it begins its sentence. */
export function styleOf(doc: Document, i: number, initial: boolean): number {
  const kind = doc.tokens.kind[i];
  if (kind === NUMBER) return 1 << 4;
  return kind === MARK ? markFeatures(doc.tokens.lower[i]) : wordFeatures(doc, i, initial);
}

/** Whether the token can stand for a word in the vocabulary: a word that is not a name at its place. */
export function isLexical(doc: Document, i: number, initial: boolean): boolean {
  const { tokens } = doc;
  if (tokens.kind[i] !== WORD) return false;
  return initial || tokens.lower[i] === 'i' || tokens.lower[i].startsWith("i'") || !UPPER.test(doc.text[tokens.start[i]]);
}

/** The form of a word in the vocabulary: its stem; negations and the closed classes stay as they are. */
export function formOf(lower: string): string {
  return lower.length <= 3 || masks.has(lower) || lower.includes("'") ? lower : stem(lower);
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
