import { mix } from './hash.ts';
import type { View } from './view.ts';
import { PAD } from './words.ts';

/** Features of one token: those of words, tags, states and surroundings. */
const WORDS = 48;
const TAGS = 6;
const STATES = 22;
const SURROUNDINGS = 13;
export const FEATURES = WORDS + TAGS + STATES + SURROUNDINGS;

/** Turns the values of features `[first, first + size)` at `from` into rows of a table of `mask + 1`, each feature with its own hash. */
function toRows(first: number, size: number, mask: number, out: Int32Array, from: number): number {
  for (let k = 0; k < size; k++) out[from + k] = mix(first + k + 1, out[from + k]) & mask;
  return size;
}

/** Distances in steps that grow. */
function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 7) return 5;
  if (distance < 12) return 8;
  return distance < 20 ? 15 : 30;
}

/** What a far token has in an array of `Words`; −1 for no token. */
const of = (values: Int32Array, at: number) => (at < 0 ? -1 : values[at + PAD]);

/** Writes the rows of what depends on words: endings and shapes, alone, in pairs and with what stands beside them. Answers how many. */
export function writeWords(
  { words: { word, suffix3, shape, lexicon, first, last }, quotes, quoted, tags, rules, lexical, ruled }: View,
  at: number,
  mask: number,
  out: Int32Array,
  from = 0,
): number {
  let n = from;
  const i = at + PAD;
  out[n++] = 0;
  for (let k = i - 3; k <= i + 3; k++) out[n++] = word[k];
  out[n++] = mix(word[i - 1], word[i]);
  out[n++] = mix(word[i], word[i + 1]);
  out[n++] = mix(word[i - 2], word[i - 1]);
  out[n++] = mix(word[i + 1], word[i + 2]);
  out[n++] = mix(word[i - 1], word[i + 1]);
  for (let k = i - 1; k <= i + 1; k++) out[n++] = suffix3[k];
  out[n++] = shape[i];
  out[n++] = mix(shape[i - 1], mix(shape[i], shape[i + 1]));
  out[n++] = mix(shape[i], word[i - 1]);
  out[n++] = mix(shape[i], word[i + 1]);
  out[n++] = mix(lexicon[i - 1], word[i]);
  out[n++] = mix(lexicon[i + 1], word[i]);
  out[n++] = mix(lexicon[i], word[i + 1]);
  out[n++] = mix(lexicon[i], word[i - 1]);
  out[n++] = mix(quotes[i - 1], word[i]);
  out[n++] = mix(quotes[i], word[i]);
  out[n++] = mix(quotes[i + 1], word[i]);
  out[n++] = tags[i - 3];
  out[n++] = tags[i - 2];
  out[n++] = tags[i + 2];
  out[n++] = tags[i + 3];
  out[n++] = mix(tags[i], mix(tags[i + 1], tags[i + 2]));
  out[n++] = mix(tags[i - 2], mix(tags[i - 1], tags[i]));
  out[n++] = mix(tags[i], word[i]);
  out[n++] = mix(tags[i], word[i - 1]);
  out[n++] = mix(tags[i], word[i + 1]);
  out[n++] = mix(tags[i + 1], word[i]);
  out[n++] = mix(tags[i - 1], word[i]);
  out[n++] = lexical.before[at] < 0 ? -1 : step(at - lexical.before[at]);
  out[n++] = lexical.after[at] < 0 ? -1 : step(lexical.after[at] - at);
  out[n++] = mix(step(at - first[at]), quoted[at]);
  out[n++] = mix(step(last[at] - 1 - at), quoted[at]);
  out[n++] = mix(rules[i], word[i]);
  out[n++] = mix(rules[i], tags[i]);
  out[n++] = mix(rules[i], rules[i + 1] === rules[i] ? word[i + 1] : -3);
  out[n++] = mix(rules[i], word[i - 1]);
  out[n++] = ruled.before[at] < 0 ? -1 : mix(of(rules, ruled.before[at]), step(at - ruled.before[at]));
  out[n++] = ruled.after[at] < 0 ? -1 : mix(of(rules, ruled.after[at]), step(ruled.after[at] - at));
  return toRows(0, WORDS, mask, out, from);
}

/** Writes the rows of what depends on the parts of speech of the token and its two neighbours alone. Answers how many. */
export function writeTags({ tags }: View, at: number, mask: number, out: Int32Array, from = 0): number {
  const i = at + PAD;
  out[from] = tags[i - 1];
  out[from + 1] = tags[i];
  out[from + 2] = tags[i + 1];
  out[from + 3] = mix(tags[i - 1], tags[i]);
  out[from + 4] = mix(tags[i], tags[i + 1]);
  out[from + 5] = mix(tags[i - 1], mix(tags[i], tags[i + 1]));
  return toRows(WORDS, TAGS, mask, out, from);
}

/** Writes the rows of what depends on lexicons, quotation state and what the rules say of the token and two on each side. Answers how many. */
export function writeStates({ words: { lexicon }, quotes, rules }: View, at: number, mask: number, out: Int32Array, from = 0): number {
  let n = from;
  const i = at + PAD;
  for (let k = i - 2; k <= i + 2; k++) {
    out[n++] = lexicon[k];
    out[n++] = quotes[k];
  }
  out[n++] = mix(lexicon[i], lexicon[i + 1]);
  out[n++] = mix(quotes[i - 1], mix(quotes[i], quotes[i + 1]));
  out[n++] = mix(quotes[i - 2], lexicon[i]);
  out[n++] = mix(quotes[i - 1], lexicon[i]);
  out[n++] = mix(quotes[i], lexicon[i + 1]);
  out[n++] = rules[i];
  out[n++] = mix(rules[i - 1], rules[i]);
  out[n++] = mix(rules[i], rules[i + 1]);
  out[n++] = mix(mix(rules[i - 1], rules[i]), rules[i + 1]);
  out[n++] = mix(rules[i - 2], rules[i + 2]);
  out[n++] = mix(rules[i], lexicon[i]);
  out[n++] = mix(rules[i], quotes[i]);
  return toRows(WORDS + TAGS, STATES, mask, out, from);
}

/** Writes the rows of what depends on the borders of the sentence, the nearest words of the lexicons and cues of the rules, and the state of the token alone. Answers how many. */
export function writeSurroundings(
  { words: { word, lexicon, first, last }, quotes, rules, lexical, ruled }: View,
  at: number,
  mask: number,
  out: Int32Array,
  from = 0,
): number {
  let n = from;
  const before = lexical.before[at];
  const after = lexical.after[at];
  const quote = quotes[at + PAD];
  const label = rules[at + PAD];
  out[n++] = of(word, before);
  out[n++] = of(word, after);
  out[n++] = mix(of(lexicon, before), of(lexicon, after));
  out[n++] = mix(of(word, before), quote);
  out[n++] = mix(of(word, after), quote);
  out[n++] = before < 0 ? -3 : mix(word[before + 1 + PAD], word[before + PAD]);
  out[n++] = after < 0 ? -3 : mix(word[after - 1 + PAD], word[after + PAD]);
  out[n++] = word[last[at] - 2 + PAD];
  out[n++] = word[first[at] + PAD];
  out[n++] = mix(word[first[at] + PAD], word[first[at] + 1 + PAD]);
  out[n++] = mix(of(word, ruled.before[at]), label);
  out[n++] = mix(of(word, ruled.after[at]), label);
  out[n++] = mix(label, mix(of(rules, ruled.before[at]), of(rules, ruled.after[at])));
  return toRows(WORDS + TAGS + STATES, SURROUNDINGS, mask, out, from);
}

/** Writes all features of token `at` to `out` from `from` on, as rows of a table of `mask + 1`. */
export function writeFeatures(view: View, at: number, mask: number, out: Int32Array, from: number): void {
  let n = from;
  n += writeWords(view, at, mask, out, n);
  n += writeTags(view, at, mask, out, n);
  n += writeStates(view, at, mask, out, n);
  writeSurroundings(view, at, mask, out, n);
}
