import {
  BE,
  BOOSTERS,
  CALENDAR,
  CONTRAST,
  DEMONSTRATIVES,
  FIRST_PERSON,
  HEDGES,
  INTENSE_ENDINGS,
  MODALS,
  NEGATIONS,
  QUESTION_WORDS,
  REPORTING_VERBS,
  SECOND_PERSON,
} from '../../lexicons/voice.ts';
import { subjectivity } from '../../nlp/natural.ts';

/** Style features of a stretch of tokens, in the order of the models' vectors. All but the last are counts of tokens. */
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
  'negation',
  'form of be',
  'demonstrative',
  'question word',
  'adverb',
  'calendar word',
  'contraction',
  'short word',
  'comma',
  'percent or money',
  'length',
] as const;
export type Style = (typeof STYLE)[number];

/** The bit that stands for a style feature. */
export const styleBit = (name: Style) => 1 << STYLE.indexOf(name);
const bitsOf = (pairs: readonly (readonly [Style, Iterable<string>])[]): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [name, words] of pairs) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | styleBit(name));
  return bits;
};

const MARKS = bitsOf([
  ['question', '?'],
  ['exclamation', '!'],
  ['quotation mark', ['"', '“', '”', '``', "''", '«', '»']],
  ['dash or colon', ['—', '–', '--', '-', ':', ';']],
  ['bracket', '(['],
  ['comma', ','],
  ['percent or money', '%$€£'],
]);
const WORDS = bitsOf([
  ['first person', FIRST_PERSON],
  ['second person', SECOND_PERSON],
  ['reporting verb', REPORTING_VERBS],
  ['modal', MODALS],
  ['hedge', HEDGES],
  ['booster', BOOSTERS],
  ['comparison', INTENSE_ENDINGS],
  ['contrast', CONTRAST],
  ['negation', NEGATIONS],
  ['form of be', BE],
  ['demonstrative', DEMONSTRATIVES],
  ['question word', QUESTION_WORDS],
  ['calendar word', CALENDAR],
]);
/** A word of four letters or more in capitals. */
export const ALL_CAPS = /^\p{Lu}{4,40}$/u;
const EVALUATIVE = 0.4;
const STRONG = 0.8;

/** The style features that a word has by itself, whatever its place and case, one bit each in the order of `STYLE`. */
export function bitsOfWord(lower: string): number {
  const { length } = lower;
  const value = subjectivity(lower);
  let bits = WORDS.get(lower) ?? 0;
  if (length > 3 && lower.endsWith('ed')) bits |= styleBit('past tense');
  if (length > 4 && lower.endsWith('ly')) bits |= styleBit('adverb');
  if (value >= EVALUATIVE) bits |= styleBit('evaluative word');
  if (value >= STRONG) bits |= styleBit('strongly evaluative word');
  if (length >= 9) bits |= styleBit('long word');
  if (length <= 3) bits |= styleBit('short word');
  return lower.includes("'") ? bits | styleBit('contraction') : bits;
}

/** The style features of a mark of punctuation. */
export function bitsOfMark(mark: string): number {
  return MARKS.get(mark) ?? 0;
}

/** Whether a word belongs to one of the closed classes above, whose forms are kept apart rather than stemmed. */
export function isClosedClass(lower: string): boolean {
  return WORDS.has(lower);
}
