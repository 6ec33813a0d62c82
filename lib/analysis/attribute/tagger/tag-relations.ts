import type { Classified } from '../../model/classified.ts';
import type { Sentence } from '../../model/document.ts';
import type { Draft } from '../draft.ts';
import type { Range, Reading } from '../reading.ts';
import { bestLabels } from './decode.ts';
import { FEATURES, writeFeatures } from './features.ts';
import { LABELS, labelsOf, PART_OF, type Parts } from './labels.ts';
import { sumRows, type WeightTable } from './packed-weights.ts';
import { type TagModel, tagWords } from './parts-of-speech.ts';
import { stepsOf } from './transitions.ts';
import { type View, viewOf } from './view.ts';
import { type Words, wordsOf } from './words.ts';

/** What labels a sequence: parts of speech, weights of features, and weights of steps from label to label (`possibleSteps`). */
export type Tagger = { readonly tags: TagModel; readonly table: WeightTable; readonly steps: Float32Array };

/** The relations that rules found, in positions of the words. */
function positionsOf(drafts: readonly Draft[], { length, tokens }: Words, size: number): Parts[] {
  const at = new Int32Array(size).fill(-1);
  for (let i = 0; i < length; i++) at[tokens[i]] = i;
  const place = ({ first, last }: Range): Range => ({ first: at[first], last: at[last - 1] + 1 });
  return drafts.map(({ source, cue, content }) => ({
    source: source ? [place(source)] : [],
    cue: cue.map(place),
    content: content.map(place),
  }));
}

/** Puts together what the features of the sentences ask for; `drafts` are relations that rules found in them. */
export function viewOfSentences(
  { text, tokens }: Classified,
  sentences: readonly Sentence[],
  reading: Reading,
  drafts: readonly Draft[],
  tags: TagModel,
): View {
  const words = wordsOf(text, tokens, sentences);
  return viewOf(reading, words, tagWords(words, tags), labelsOf(positionsOf(drafts, words, tokens.length), words.last));
}

/**
 * What speaks for sources and cues beside their weights: the most probable sequence leaves out many that people mark, as one who marks little
 * is as often right in training. Chosen on a fold of PolNeAR's train split.
 */
const LEAN = Float64Array.from(PART_OF, (part) => [0, 0.2, 0.45, 0][part]);

function scoresOf(view: View, table: WeightTable): Float64Array {
  const { length } = view.words;
  const scores = new Float64Array(length * LABELS);
  const features = new Int32Array(FEATURES);
  const sums = new Int32Array(LABELS);
  const places = new Int32Array(FEATURES);
  for (let at = 0; at < length; at++) {
    writeFeatures(view, at, table.mask, features, 0);
    sumRows(features, table, places, sums);
    for (let l = 0; l < LABELS; l++) scores[at * LABELS + l] = sums[l] * table.unit + LEAN[l];
  }
  return scores;
}

/** The label of each word of the view: the most probable sequence of a linear-chain conditional random field (Lafferty et al. 2001). */
export function labelWords(view: View, lower: readonly string[], { table, steps }: Tagger): Uint8Array {
  return bestLabels(view.words.length, scoresOf(view, table), stepsOf(view, lower), steps);
}
