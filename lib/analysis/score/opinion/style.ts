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
import { type Document, MARK, NUMBER } from '../../model/document.ts';
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

const bit = (name: Style) => 1 << STYLE.indexOf(name);
const bitsOf = (pairs: readonly (readonly [Style, Iterable<string>])[]): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [name, words] of pairs) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit(name));
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
const [NUMBER_BIT, NAME_BIT, CAPITALS_BIT] = [bit('number'), bit('name'), bit('capitals')];
const UPPER = /^\p{Lu}/u;
const ALL_CAPS = /^\p{Lu}{4,40}$/u;
const EVALUATIVE = 0.4;
const STRONG = 0.8;

/** What a word has by itself, whatever its place and case. */
function bitsOfWord(lower: string): number {
  const { length } = lower;
  const value = subjectivity(lower);
  let bits = WORDS.get(lower) ?? 0;
  if (length > 3 && lower.endsWith('ed')) bits |= bit('past tense');
  if (length > 4 && lower.endsWith('ly')) bits |= bit('adverb');
  if (value >= EVALUATIVE) bits |= bit('evaluative word');
  if (value >= STRONG) bits |= bit('strongly evaluative word');
  if (length >= 9) bits |= bit('long word');
  if (length <= 3) bits |= bit('short word');
  return lower.includes("'") ? bits | bit('contraction') : bits;
}

const CACHE = 50_000;
const known = new Map<string, number>();

function cachedBits(lower: string): number {
  const before = known.get(lower);
  if (before !== undefined) return before;
  const bits = bitsOfWord(lower);
  if (known.size >= CACHE) known.clear();
  known.set(lower, bits);
  return bits;
}

/** The style features that token `i` has, one bit each in the order of `STYLE`; `initial` says that it begins its sentence. */
export function styleOf({ tokens, text }: Document, i: number, initial: boolean): number {
  const lower = tokens.lower[i];
  if (tokens.kind[i] === NUMBER) return NUMBER_BIT;
  if (tokens.kind[i] === MARK) return MARKS.get(lower) ?? 0;
  let bits = cachedBits(lower);
  if (!UPPER.test(text[tokens.start[i]])) return bits;
  if (!initial && lower !== 'i' && !lower.startsWith("i'")) bits |= NAME_BIT;
  if (lower.length >= 4 && ALL_CAPS.test(text.slice(tokens.start[i], tokens.end[i]))) bits |= CAPITALS_BIT;
  return bits;
}

/** Whether a word belongs to one of the closed classes above, whose forms are kept apart rather than stemmed. */
export function isClosedClass(lower: string): boolean {
  return WORDS.has(lower);
}
