import { LABELS } from './labels.ts';
import type { View } from './view.ts';
import { isLower, isName, PAD } from './words.ts';

/** What decides a step from one token to the next: kinds of the two tokens, borders and quotations between them, what the rules say. */
export const STEP_KINDS = 3;

const TOKEN_KINDS = 12;
const BORDERS = 3;
const QUOTES = 8;
const BORDER_FROM = TOKEN_KINDS * TOKEN_KINDS;
const RULES_FROM = BORDER_FROM + BORDERS * QUOTES * QUOTES;
/** Rows of the table of steps, each with `LABELS * LABELS` weights. */
export const STEP_ROWS = RULES_FROM + LABELS * LABELS;

const KIND_OF_WORD: ReadonlyMap<string, number> = new Map([
  ...[','].map((word) => [word, 1] as const),
  ...['.', '?', '!'].map((word) => [word, 2] as const),
  ...[':', ';'].map((word) => [word, 3] as const),
  ...['"', '“', '”', "''", '``', '„', '«', '»'].map((word) => [word, 4] as const),
  ...['-', '–', '—', '--'].map((word) => [word, 5] as const),
  ...['and', 'but', 'or'].map((word) => [word, 6] as const),
  ...['that'].map((word) => [word, 7] as const),
]);
const CUE_KIND = 8;
const NAME_KIND = 9;
const LOWER_KIND = 10;
const MARK_KIND = 11;

function kindOf({ words: { lexicon, shape } }: View, i: number, lower: string): number {
  const known = KIND_OF_WORD.get(lower);
  if (known !== undefined) return known;
  if (lexicon[i] !== 0) return CUE_KIND;
  if (isName(shape[i])) return NAME_KIND;
  return isLower(shape[i]) ? LOWER_KIND : MARK_KIND;
}

/** For each step to token `i` (from the one before it) `STEP_KINDS` rows of the table of steps; nothing for the first token. */
export function stepsOf(view: View, lower: readonly string[]): Int32Array {
  const { words, quotes, rules } = view;
  const steps = new Int32Array(words.length * STEP_KINDS);
  let before = words.length > 0 ? kindOf(view, PAD, lower[words.tokens[0]]) : 0;
  for (let at = 1; at < words.length; at++) {
    const i = at + PAD;
    const kind = kindOf(view, i, lower[words.tokens[at]]);
    const border = at !== words.first[at] ? 0 : words.block[at] === words.block[at - 1] ? 1 : 2;
    steps[at * STEP_KINDS] = before * TOKEN_KINDS + kind;
    steps[at * STEP_KINDS + 1] = BORDER_FROM + (border * QUOTES + quotes[i - 1]) * QUOTES + quotes[i];
    steps[at * STEP_KINDS + 2] = RULES_FROM + rules[i - 1] * LABELS + rules[i];
    before = kind;
  }
  return steps;
}
