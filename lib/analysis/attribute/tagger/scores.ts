import { FEATURES, writeStates, writeSurroundings, writeTags, writeWords } from './features.ts';
import { LABELS, PART_OF } from './labels.ts';
import { addRows, type WeightTable } from './packed-weights.ts';
import { TAGS } from './parts-of-speech.ts';
import type { View } from './view.ts';
import { PAD } from './words.ts';

/** Sums of weights by a number for what they depend on, made when they are first asked for. */
type Remembered = { readonly known: Uint8Array; readonly sums: Int32Array };

const QUOTE_STATES = 8;
const TAG_KINDS = TAGS.length + 1;

const remembered = (size: number): Remembered => ({ known: new Uint8Array(size), sums: new Int32Array(size * LABELS) });

/** Whether a sum is asked for the first time; it is not new from then on. */
function isNew({ known }: Remembered, key: number): boolean {
  if (known[key] === 1) return false;
  known[key] = 1;
  return true;
}

/** A table of weights, and what was summed before: of three parts of speech in a row, and of states that stay the same around a token. */
export type SummedWeights = { readonly table: WeightTable; readonly tags: Remembered; readonly calm: Remembered };

/** Makes room for the sums of a table. */
export const summedWeights = (table: WeightTable): SummedWeights => ({
  table,
  tags: remembered(TAG_KINDS ** 3),
  calm: remembered(QUOTE_STATES * LABELS),
});

/**
 * What speaks for sources and cues beside their weights: the most probable sequence leaves out many that people mark, as one who marks little
 * is as often right in training. Chosen on a fold of PolNeAR's train split.
 */
const LEAN = Float64Array.from(PART_OF, (part) => [0, 0.2, 0.45, 0][part]);

/** A number for the states of a token that has no word of the lexicons near and the same states as two tokens on each side; −1 for others. */
function calmKey({ words: { lexicon }, quotes, rules }: View, i: number): number {
  const quote = quotes[i];
  const label = rules[i];
  for (let k = i - 2; k <= i + 2; k++) if (lexicon[k] !== 0 || quotes[k] !== quote || rules[k] !== label) return -1;
  return quote * LABELS + label;
}

const tagsKey = ({ tags }: View, i: number) => (tags[i - 1] * TAG_KINDS + tags[i]) * TAG_KINDS + tags[i + 1];

/** Whether two neighbouring tokens have the same surroundings. */
function isSame({ words: { first }, quotes, rules, lexical, ruled }: View, a: number, b: number): boolean {
  return (
    lexical.before[a] === lexical.before[b] &&
    lexical.after[a] === lexical.after[b] &&
    quotes[a + PAD] === quotes[b + PAD] &&
    rules[a + PAD] === rules[b + PAD] &&
    ruled.before[a] === ruled.before[b] &&
    ruled.after[a] === ruled.after[b] &&
    first[a] === first[b]
  );
}

/** Room for the rows of a token, for where they are, for its sums, and for those of its surroundings, which many tokens share. */
type Room = { readonly rows: Int32Array; readonly places: Int32Array; readonly sums: Int32Array; readonly around: Int32Array };

function addLabels(from: Int32Array, row: number, to: Int32Array): void {
  for (let l = 0; l < LABELS; l++) to[l] += from[row * LABELS + l];
}

function addSurroundings(view: View, at: number, table: WeightTable, { rows, places, sums, around }: Room): void {
  if (at === 0 || !isSame(view, at - 1, at)) {
    around.fill(0);
    addRows(rows, writeSurroundings(view, at, table.mask, rows), table, places, around);
  }
  addLabels(around, 0, sums);
}

function addTags(view: View, at: number, { table, tags }: SummedWeights, { rows, places, sums }: Room): void {
  const key = tagsKey(view, at + PAD);
  if (isNew(tags, key)) addRows(rows, writeTags(view, at, table.mask, rows), table, places, tags.sums, key * LABELS);
  addLabels(tags.sums, key, sums);
}

function addStates(view: View, at: number, { table, calm }: SummedWeights, { rows, places, sums }: Room): void {
  const key = calmKey(view, at + PAD);
  if (key < 0) addRows(rows, writeStates(view, at, table.mask, rows), table, places, sums);
  else {
    if (isNew(calm, key)) addRows(rows, writeStates(view, at, table.mask, rows), table, places, calm.sums, key * LABELS);
    addLabels(calm.sums, key, sums);
  }
}

/** The score of each label for each token of the view, `LABELS` a token: the weights of its features, and `LEAN`. */
export function scoresOf(view: View, weights: SummedWeights): Float64Array {
  const { length } = view.words;
  const { table } = weights;
  const scores = new Float64Array(length * LABELS);
  const numbers = (size: number) => new Int32Array(size);
  const room = { rows: numbers(FEATURES), places: numbers(FEATURES), sums: numbers(LABELS), around: numbers(LABELS) };
  const { rows, places, sums } = room;
  for (let at = 0; at < length; at++) {
    sums.fill(0);
    addSurroundings(view, at, table, room);
    addTags(view, at, weights, room);
    addStates(view, at, weights, room);
    addRows(rows, writeWords(view, at, table.mask, rows), table, places, sums);
    for (let l = 0; l < LABELS; l++) scores[at * LABELS + l] = sums[l] * table.unit + LEAN[l];
  }
  return scores;
}
