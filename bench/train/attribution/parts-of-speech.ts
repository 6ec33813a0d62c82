import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FeatureHasher, featureHasher } from '#lib/analysis/attribute/tagger/feature-rows.ts';
import { pack } from '#lib/analysis/attribute/tagger/packed-weights.ts';
import { NO_TAG, TAG_FEATURES, TAGS, writeTagFeatures } from '#lib/analysis/attribute/tagger/parts-of-speech.ts';
import type { StoredTags } from '#lib/analysis/attribute/tagger/shipped-tagger.ts';
import { PAD, type Words, wordsOf } from '#lib/analysis/attribute/tagger/words.ts';
import { tokensOf } from '#lib/analysis/segment/tokens.ts';
import { seeded, shuffle } from './random.ts';

const BITS = 17;
const EPOCHS = 6;
const LABELS = TAGS.length;
/** Weights are cut at this share of the largest one. */
const LARGEST = 0.5;
/** Rows none of whose weights has more units are left out: half of them, and what is measured stays within .0005. */
const LEAST = 12;
const SURE = { cases: 8, share: 0.985 } as const;

const RARE: Readonly<Record<string, string>> = {
  VBP: 'VBZ',
  NNPS: 'NNP',
  PDT: 'DT',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  WDT: 'W',
  WP: 'W',
  WP$: 'W',
  WRB: 'W',
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': '(',
  HYPH: ':',
  NFP: ':',
  SYM: ':',
  LS: 'CD',
  AFX: 'CD',
};

function tagOf(xpos: string): number {
  const at = (TAGS as readonly string[]).indexOf(RARE[xpos] ?? xpos);
  return at < 0 ? 0 : at;
}

/** A sentence with the tag of each word. */
export type Tagged = { readonly words: Words; readonly tags: readonly number[] };

const CLITIC = /^(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/i;

/** A sentence of the treebank as this project splits it: endings ("n't", "'s") stay with their words. Null where the splits differ. */
function taggedOf(lines: readonly string[]): Tagged | null {
  const forms: string[] = [];
  const tags: number[] = [];
  for (const line of lines) {
    const [form, , xpos] = line.split('\t');
    if (forms.length > 0 && CLITIC.test(form) && /\w$/.test(forms[forms.length - 1])) forms[forms.length - 1] += form;
    else {
      forms.push(form);
      tags.push(tagOf(xpos));
    }
  }
  const text = forms.join(' ');
  const tokens = tokensOf(text);
  return tokens.length === forms.length ? { words: wordsOf(text, tokens, [{ first: 0, last: tokens.length, block: 0 }]), tags } : null;
}

/** Reads one part of English Web Treebank. */
export async function readTagged(dataDir: string, part: string): Promise<Tagged[]> {
  const text = await readFile(join(dataDir, `ud-ewt/${part}.tsv`), 'utf8');
  return text.split(/\n\s*\n/).flatMap((sentence) => taggedOf(sentence.split('\n').filter((line) => line.trim() !== '')) ?? []);
}

/** Words that have one tag nearly always. */
function knownWords(sentences: readonly Tagged[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { words, tags } of sentences)
    tags.forEach((tag, i) => {
      const word = words.word[i + PAD];
      const seen = counts.get(word) ?? new Map<number, number>();
      seen.set(tag, (seen.get(tag) ?? 0) + 1);
      counts.set(word, seen);
    });
  const known = new Map<number, number>();
  for (const [word, seen] of counts) {
    const all = [...seen.values()].reduce((a, b) => a + b, 0);
    const [tag, n] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= SURE.cases && n / all >= SURE.share) known.set(word, tag);
  }
  return known;
}

type Averaged = { readonly weights: Float32Array; readonly sums: Float64Array; readonly since: Int32Array };

function update({ weights, sums, since }: Averaged, at: number, change: number, now: number): void {
  sums[at] += (now - since[at]) * weights[at];
  since[at] = now;
  weights[at] += change;
}

function best(features: Int32Array, weights: Float32Array): number {
  let label = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < LABELS; l++) {
    let sum = 0;
    for (const row of features) sum += weights[row * LABELS + l];
    if (sum > most) {
      most = sum;
      label = l;
    }
  }
  return label;
}

type Learning = { readonly model: Averaged; readonly known: ReadonlyMap<number, number>; readonly hasher: FeatureHasher; now: number };

/** Tags one word, learns from the mistake if it is one, and answers the tag. */
function learnWord(learning: Learning, { words, tags }: Tagged, at: number, before: number, before2: number): number {
  const { model, known, hasher } = learning;
  const sure = known.get(words.word[at + PAD]);
  if (sure !== undefined) return sure;
  learning.now++;
  writeTagFeatures(words, at, before, before2, hasher.values);
  const features = hasher.rows();
  const tag = best(features, model.weights);
  for (const row of tag === tags[at] ? [] : features) {
    update(model, row * LABELS + tags[at], 1, learning.now);
    update(model, row * LABELS + tag, -1, learning.now);
  }
  return tag;
}

function learnSentence(learning: Learning, sentence: Tagged): void {
  let before: number = NO_TAG;
  let before2: number = NO_TAG;
  for (let at = 0; at < sentence.words.length; at++) {
    const tag = learnWord(learning, sentence, at, before, before2);
    before2 = before;
    before = tag;
  }
}

/** Trains an averaged perceptron (Collins 2002) on its own tags from left to right. */
export function trainTags(given: readonly Tagged[]): StoredTags {
  const size = 2 ** BITS * LABELS;
  const model: Averaged = { weights: new Float32Array(size), sums: new Float64Array(size), since: new Int32Array(size) };
  const known = knownWords(given);
  const learning: Learning = { model, known, hasher: featureHasher(TAG_FEATURES, BITS), now: 0 };
  const sentences = [...given];
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(sentences, random);
    for (const sentence of sentences) learnSentence(learning, sentence);
  }
  const { now } = learning;
  const mean = model.weights.map((weight, at) => (model.sums[at] + (now - model.since[at]) * weight) / now);
  const largest = mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return {
    sentences: given.length,
    words: [...known.keys()],
    tags: [...known.values()],
    table: pack(mean, { bits: BITS, labels: LABELS, largest: largest * LARGEST, least: LEAST }),
  };
}
