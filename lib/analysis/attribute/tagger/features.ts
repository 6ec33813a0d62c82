import { type FeatureCounts, pair } from './feature-rows.ts';
import { mix } from './hash.ts';
import type { View } from './view.ts';
import { PAD } from './words.ts';

/** Features of one token. */
export const FEATURES: FeatureCounts = { singles: 36, pairs: 53 };

/** Distances in steps that grow. */
function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 7) return 5;
  if (distance < 12) return 8;
  return distance < 20 ? 15 : 30;
}

/** What a far token has in an array of `Words`; −1 for no token. */
const of = (values: Int32Array, at: number) => (at < 0 ? -1 : values[at + PAD]);

/** How far a token is, in steps; −1 for no token. */
const far = (at: number, other: number) => (other < 0 ? -1 : step(Math.abs(at - other)));

/** Writes the features of one value: words, endings, parts of speech, lexicons, quotation state, and what the rules say, near the token and at the borders of its sentence. */
function writeSingles({ words, quotes, tags, rules, lexical }: View, at: number, out: Int32Array): number {
  const { word, suffix3, shape, lexicon, first, last } = words;
  const i = at + PAD;
  let n = 0;
  out[n++] = 0;
  for (let k = i - 3; k <= i + 3; k++) {
    out[n++] = word[k];
    if (k !== i) out[n++] = tags[k];
  }
  for (let k = i - 1; k <= i + 1; k++) out[n++] = suffix3[k];
  for (let k = i - 2; k <= i + 2; k++) {
    out[n++] = lexicon[k];
    out[n++] = quotes[k];
  }
  out[n++] = tags[i];
  out[n++] = shape[i];
  out[n++] = rules[i];
  out[n++] = far(at, lexical.before[at]);
  out[n++] = far(at, lexical.after[at]);
  out[n++] = of(word, lexical.before[at]);
  out[n++] = of(word, lexical.after[at]);
  out[n++] = word[first[at] + PAD];
  out[n++] = word[last[at] - 2 + PAD];
  return n;
}

/** Writes pairs of words, parts of speech and shapes that stand together. */
function writeNeighbours({ words: { word, shape }, tags }: View, at: number, out: Int32Array, from: number): number {
  const i = at + PAD;
  let n = pair(out, from, word[i - 1], word[i]);
  n = pair(out, n, word[i], word[i + 1]);
  n = pair(out, n, word[i - 2], word[i - 1]);
  n = pair(out, n, word[i + 1], word[i + 2]);
  n = pair(out, n, word[i - 1], word[i + 1]);
  n = pair(out, n, shape[i - 1], mix(shape[i], shape[i + 1]));
  n = pair(out, n, shape[i], word[i - 1]);
  n = pair(out, n, shape[i], word[i + 1]);
  n = pair(out, n, tags[i], word[i]);
  n = pair(out, n, tags[i], word[i - 1]);
  n = pair(out, n, tags[i], word[i + 1]);
  n = pair(out, n, tags[i + 1], word[i]);
  n = pair(out, n, tags[i - 1], word[i]);
  n = pair(out, n, tags[i - 1], tags[i]);
  n = pair(out, n, tags[i], tags[i + 1]);
  n = pair(out, n, tags[i - 2], mix(tags[i - 1], tags[i]));
  n = pair(out, n, tags[i - 1], mix(tags[i], tags[i + 1]));
  return pair(out, n, tags[i], mix(tags[i + 1], tags[i + 2]));
}

/** Writes pairs with words of the lexicons and with quotation state. */
function writeStates(
  { words: { word, lexicon, first, last }, quotes, quoted, lexical }: View,
  at: number,
  out: Int32Array,
  from: number,
): number {
  const i = at + PAD;
  const before = lexical.before[at];
  const after = lexical.after[at];
  let n = pair(out, from, lexicon[i - 1], word[i]);
  n = pair(out, n, lexicon[i + 1], word[i]);
  n = pair(out, n, lexicon[i], word[i + 1]);
  n = pair(out, n, lexicon[i], word[i - 1]);
  n = pair(out, n, lexicon[i], lexicon[i + 1]);
  n = pair(out, n, quotes[i - 1], word[i]);
  n = pair(out, n, quotes[i], word[i]);
  n = pair(out, n, quotes[i + 1], word[i]);
  n = pair(out, n, quotes[i - 1], mix(quotes[i], quotes[i + 1]));
  n = pair(out, n, quotes[i - 2], lexicon[i]);
  n = pair(out, n, quotes[i - 1], lexicon[i]);
  n = pair(out, n, quotes[i], lexicon[i + 1]);
  n = pair(out, n, step(at - first[at]), quoted[at]);
  n = pair(out, n, step(last[at] - 1 - at), quoted[at]);
  n = pair(out, n, of(lexicon, before), of(lexicon, after));
  n = pair(out, n, of(word, before), quotes[i]);
  n = pair(out, n, of(word, after), quotes[i]);
  n = pair(out, n, of(word, before), before < 0 ? -1 : word[before + 1 + PAD]);
  n = pair(out, n, of(word, after), after < 0 ? -1 : word[after - 1 + PAD]);
  return pair(out, n, word[first[at] + PAD], word[first[at] + 1 + PAD]);
}

/** Writes pairs with what the rules say. */
function writeRules({ words: { word, lexicon }, quotes, tags, rules, ruled }: View, at: number, out: Int32Array, from: number): number {
  const i = at + PAD;
  const before = ruled.before[at];
  const after = ruled.after[at];
  let n = pair(out, from, rules[i - 1], rules[i]);
  n = pair(out, n, rules[i], rules[i + 1]);
  n = pair(out, n, rules[i - 1], mix(rules[i], rules[i + 1]));
  n = pair(out, n, rules[i - 2], rules[i + 2]);
  n = pair(out, n, rules[i], lexicon[i]);
  n = pair(out, n, rules[i], quotes[i]);
  n = pair(out, n, rules[i], tags[i]);
  n = pair(out, n, rules[i], word[i]);
  n = pair(out, n, rules[i], word[i - 1]);
  n = pair(out, n, rules[i], rules[i + 1] === rules[i] ? word[i + 1] : -1);
  n = pair(out, n, of(rules, before), far(at, before));
  n = pair(out, n, of(rules, after), far(at, after));
  n = pair(out, n, of(word, before), rules[i]);
  n = pair(out, n, of(word, after), rules[i]);
  return pair(out, n, rules[i], mix(of(rules, before), of(rules, after)));
}

/** Writes the values of all features of token `at`, as many as `FEATURES` says. */
export function writeFeatures(view: View, at: number, out: Int32Array): void {
  const singles = writeSingles(view, at, out);
  const neighbours = writeNeighbours(view, at, out, singles);
  writeRules(view, at, out, writeStates(view, at, out, neighbours));
}
