import { mix } from './hash.ts';
import type { View } from './view.ts';
import { PAD } from './words.ts';

/** Features of one token. */
export const FEATURES = 89;

/** Distances in steps that grow. */
function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 7) return 5;
  if (distance < 12) return 8;
  return distance < 20 ? 15 : 30;
}

function addWords({ words: { word, suffix3, shape } }: View, i: number, out: Int32Array, from: number): number {
  let n = from;
  for (let k = i - 3; k <= i + 3; k++) out[n++] = word[k];
  out[n++] = mix(word[i - 1], word[i]);
  out[n++] = mix(word[i], word[i + 1]);
  out[n++] = mix(word[i - 2], word[i - 1]);
  out[n++] = mix(word[i + 1], word[i + 2]);
  out[n++] = mix(word[i - 1], word[i + 1]);
  out[n++] = suffix3[i];
  out[n++] = suffix3[i - 1];
  out[n++] = suffix3[i + 1];
  out[n++] = shape[i];
  out[n++] = mix(shape[i - 1], mix(shape[i], shape[i + 1]));
  out[n++] = mix(shape[i], word[i - 1]);
  out[n++] = mix(shape[i], word[i + 1]);
  return n;
}

function addLexicon({ words: { word, lexicon } }: View, i: number, out: Int32Array, from: number): number {
  let n = from;
  for (let k = i - 2; k <= i + 2; k++) out[n++] = lexicon[k];
  out[n++] = mix(lexicon[i], lexicon[i + 1]);
  out[n++] = mix(lexicon[i - 1], word[i]);
  out[n++] = mix(lexicon[i + 1], word[i]);
  out[n++] = mix(lexicon[i], word[i + 1]);
  out[n++] = mix(lexicon[i], word[i - 1]);
  return n;
}

function addQuotes({ words: { word, lexicon }, quotes }: View, i: number, out: Int32Array, from: number): number {
  let n = from;
  for (let k = i - 2; k <= i + 2; k++) out[n++] = quotes[k];
  out[n++] = mix(quotes[i - 2], lexicon[i]);
  out[n++] = mix(quotes[i - 1], mix(quotes[i], quotes[i + 1]));
  out[n++] = mix(quotes[i], word[i]);
  out[n++] = mix(quotes[i - 1], word[i]);
  out[n++] = mix(quotes[i + 1], word[i]);
  out[n++] = mix(quotes[i], lexicon[i + 1]);
  out[n++] = mix(quotes[i - 1], lexicon[i]);
  return n;
}

function addTags({ words: { word }, tags }: View, i: number, out: Int32Array, from: number): number {
  let n = from;
  for (let k = i - 3; k <= i + 3; k++) out[n++] = tags[k];
  out[n++] = mix(tags[i - 1], tags[i]);
  out[n++] = mix(tags[i], tags[i + 1]);
  out[n++] = mix(tags[i - 1], mix(tags[i], tags[i + 1]));
  out[n++] = mix(tags[i], mix(tags[i + 1], tags[i + 2]));
  out[n++] = mix(tags[i - 2], mix(tags[i - 1], tags[i]));
  out[n++] = mix(tags[i], word[i]);
  out[n++] = mix(tags[i], word[i - 1]);
  out[n++] = mix(tags[i], word[i + 1]);
  out[n++] = mix(tags[i + 1], word[i]);
  out[n++] = mix(tags[i - 1], word[i]);
  return n;
}

/** What a far token has in an array of `Words`; −1 for no token. */
const of = (values: Int32Array, at: number) => (at < 0 ? -1 : values[at + PAD]);

function addSentence({ words, quotes, quoted, lexical }: View, at: number, out: Int32Array, from: number): number {
  let n = from;
  const { word, lexicon, first, last } = words;
  const before = lexical.before[at];
  const after = lexical.after[at];
  const quote = quotes[at + PAD];
  out[n++] = before < 0 ? -1 : step(at - before);
  out[n++] = after < 0 ? -1 : step(after - at);
  out[n++] = of(word, before);
  out[n++] = of(word, after);
  out[n++] = mix(of(lexicon, before), of(lexicon, after));
  out[n++] = mix(of(word, before), quote);
  out[n++] = mix(of(word, after), quote);
  out[n++] = before < 0 ? -3 : mix(word[before + 1 + PAD], word[before + PAD]);
  out[n++] = after < 0 ? -3 : mix(word[after - 1 + PAD], word[after + PAD]);
  out[n++] = mix(step(at - first[at]), quoted[at]);
  out[n++] = mix(step(last[at] - 1 - at), quoted[at]);
  out[n++] = word[last[at] - 2 + PAD];
  out[n++] = word[first[at] + PAD];
  out[n++] = mix(word[first[at] + PAD], word[first[at] + 1 + PAD]);
  return n;
}

function addRules({ words: { word, lexicon }, tags, quotes, rules, ruled }: View, at: number, out: Int32Array, from: number): number {
  let n = from;
  const i = at + PAD;
  const label = rules[i];
  const before = ruled.before[at];
  const after = ruled.after[at];
  out[n++] = label;
  out[n++] = mix(rules[i - 1], label);
  out[n++] = mix(label, rules[i + 1]);
  out[n++] = mix(mix(rules[i - 1], label), rules[i + 1]);
  out[n++] = mix(rules[i - 2], rules[i + 2]);
  out[n++] = mix(label, word[i]);
  out[n++] = mix(label, tags[i]);
  out[n++] = mix(label, lexicon[i]);
  out[n++] = mix(label, quotes[i]);
  out[n++] = mix(label, rules[i + 1] === label ? word[i + 1] : -3);
  out[n++] = mix(label, word[i - 1]);
  out[n++] = before < 0 ? -1 : mix(of(rules, before), step(at - before));
  out[n++] = after < 0 ? -1 : mix(of(rules, after), step(after - at));
  out[n++] = mix(of(word, before), label);
  out[n++] = mix(of(word, after), label);
  out[n++] = mix(label, mix(of(rules, before), of(rules, after)));
  return n;
}

/**
 * Writes the features of token `at` to `out` from `from` on, as rows of a table of `mask + 1`: words, lexicons, quotation state, parts of
 * speech, the sentence and what the rules found, alone and in pairs; each kind has its own hash.
 */
export function writeFeatures(view: View, at: number, mask: number, out: Int32Array, from: number): void {
  out[from] = 0;
  const words = addWords(view, at + PAD, out, from + 1);
  const lexicon = addLexicon(view, at + PAD, out, words);
  const quotes = addQuotes(view, at + PAD, out, lexicon);
  const tags = addTags(view, at + PAD, out, quotes);
  const sentence = addSentence(view, at, out, tags);
  addRules(view, at, out, sentence);
  for (let n = 0; n < FEATURES; n++) out[from + n] = mix(n + 1, out[from + n]) & mask;
}
