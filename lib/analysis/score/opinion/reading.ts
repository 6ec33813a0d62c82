import { type Document, NUMBER, type Tokens, WORD } from '../../model/document.ts';
import { isCapital } from '../../nlp/capital.ts';
import { distinctForms } from '../../nlp/distinct-forms.ts';
import { stem } from '../../nlp/natural.ts';
import { ALL_CAPS, bitsOfMark, bitsOfWord, isClosedClass, styleBit } from './style.ts';
import { numberOf } from './vocabulary.ts';

/** What every token of a document shows wherever a stretch that is judged begins. */
export type Reading = {
  /** The style features that a token has, one bit each in the order of `STYLE`; `NAME_BIT` for every capital, also at the beginning of a sentence. */
  readonly bits: Int32Array;
  /** The form in the vocabulary: of words as `formOf` gives it, `#` for numbers, marks as they are. */
  readonly forms: readonly string[];
  /** The number of that form in the vocabulary of the models. */
  readonly numbers: Int32Array;
};

export const NAME_BIT = styleBit('name');
const CAPITALS_BIT = styleBit('capitals');
const CACHE = 50_000;

/** What the models know of a token whatever its place and case. */
type Shape = { readonly bits: number; readonly form: string; readonly number: number };
const words = new Map<string, Shape>();
/** Both models and the explanations ask about the same tokens: they are read once per document. */
const readings = new WeakMap<Tokens, Reading>();

/** The form of a word in the vocabulary: its stem; negations and the closed classes stay as they are. */
export function formOf(lower: string): string {
  return lower.length <= 3 || isClosedClass(lower) || lower.includes("'") ? lower : stem(lower);
}

function shapeOfWord(lower: string): Shape {
  const known = words.get(lower);
  if (known !== undefined) return known;
  const form = formOf(lower);
  const made = { bits: bitsOfWord(lower), form, number: numberOf(form) };
  if (words.size >= CACHE) words.clear();
  words.set(lower, made);
  return made;
}

const NUMERAL: Shape = { bits: styleBit('number'), form: '#', number: numberOf('#') };

function shapeOf({ kind, lower }: Tokens, i: number): Shape {
  if (kind[i] === WORD) return shapeOfWord(lower[i]);
  return kind[i] === NUMBER ? NUMERAL : { bits: bitsOfMark(lower[i]), form: lower[i], number: numberOf(lower[i]) };
}

/** What a capital adds. */
function capitalBits({ tokens, text }: Document, i: number): number {
  const lower = tokens.lower[i];
  const name = lower === 'i' || lower.startsWith("i'") ? 0 : NAME_BIT;
  return lower.length >= 4 && ALL_CAPS.test(text.slice(tokens.start[i], tokens.end[i])) ? name | CAPITALS_BIT : name;
}

function read(doc: Document): Reading {
  const { tokens, text } = doc;
  const { ids, first } = distinctForms(tokens);
  const shapes = first.map((token) => shapeOf(tokens, token));
  const bits = new Int32Array(tokens.length);
  const forms = new Array<string>(tokens.length);
  const numbers = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const shape = shapes[ids[i]];
    forms[i] = shape.form;
    numbers[i] = shape.number;
    bits[i] = tokens.kind[i] === WORD && isCapital(text, tokens.start[i]) ? shape.bits | capitalBits(doc, i) : shape.bits;
  }
  return { bits, forms, numbers };
}

/** The reading of a document. */
export function readingOf(doc: Document): Reading {
  const known = readings.get(doc.tokens);
  if (known !== undefined) return known;
  const made = read(doc);
  readings.set(doc.tokens, made);
  return made;
}
