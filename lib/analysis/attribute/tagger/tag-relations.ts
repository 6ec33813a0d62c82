import type { Classified } from '../../model/classified.ts';
import type { Sentence } from '../../model/document.ts';
import type { Draft } from '../draft.ts';
import type { Range, Reading } from '../reading.ts';
import { bestLabels, type StepWeights } from './decode.ts';
import { labelsOf, type Parts } from './labels.ts';
import { type TagModel, tagWords } from './parts-of-speech.ts';
import { scoresOf } from './scores.ts';
import { stepsOf } from './transitions.ts';
import { type View, viewOf } from './view.ts';
import type { WeightTable } from './weight-table.ts';
import { type Words, wordsOf } from './words.ts';

/** What labels a sequence: parts of speech, weights of features, and weights of steps from label to label (`stepWeights`). */
export type Tagger = { readonly tags: TagModel; readonly weights: WeightTable; readonly steps: StepWeights };

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

/** The label of each word of the view: the most probable sequence of a linear-chain conditional random field (Lafferty et al. 2001). */
export function labelWords(view: View, lower: readonly string[], { weights, steps }: Tagger): Uint8Array {
  return bestLabels(view.words.length, scoresOf(view, weights), stepsOf(view, lower), steps);
}
