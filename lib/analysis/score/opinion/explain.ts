import type { Document, Sentence } from '../../model/document.ts';
import { MARK } from '../../model/document.ts';
import { isAdjective } from '../../nlp/natural.ts';
import { loadedContributions } from './loaded.ts';
import type { SentenceModel } from './models.ts';
import { bitsAt, readingOf } from './reading.ts';
import { type SentenceFeatures, sentenceStyle, termContributions } from './sentence-model.ts';
import { STYLE, type Style, styleBit } from './style.ts';

const LEAST = 0.15;
const MOST = 4;
/** Style features by which a token is called, the most telling first; any other token is a plain word. */
const NAMES: readonly Style[] = [
  'first person',
  'second person',
  'strongly evaluative word',
  'evaluative word',
  'booster',
  'hedge',
  'modal',
  'comparison',
  'question',
  'exclamation',
  'reporting verb',
  'contrast',
  'number',
  'calendar word',
  'name',
];
const BITS = NAMES.map((name) => [STYLE.indexOf(name), name] as const);
const EVALUATIVE = styleBit('evaluative word');
/** From this contribution of its loadedness on a word that no style feature names is called loaded. */
const LOADED_LEAST = 0.1;

/** A reason for a sentence's opinion probability that stands in one token: signed, in log-odds. */
export type Reason = { readonly rule: string; readonly token: number; readonly weight: number };

/** What a token is called: an evaluative word by its part of speech, else its most telling style feature, else loaded, else plain. */
function nameOf(bits: number, lower: string, loaded: number): string {
  const named = BITS.find(([k]) => (bits >> k) & 1)?.[1];
  if (named === undefined) return loaded >= LOADED_LEAST ? 'loaded word' : 'word';
  if (!named.endsWith('evaluative word') || (bits & EVALUATIVE) === 0) return named;
  if (lower.endsWith('ly')) return 'evaluative adverb';
  return isAdjective(lower) ? 'evaluative adjective' : 'evaluative word';
}

/** What one token of a style feature brings, for each feature: a feature's contribution is shared by the tokens that have it. */
function sharesOf(model: SentenceModel, features: SentenceFeatures): Float64Array {
  const shares = new Float64Array(STYLE.length);
  for (let k = 0; k < shares.length; k++) {
    if (features.style[k] > 0) shares[k] = (sentenceStyle(features, k) * model.style[k]) / features.style[k];
  }
  return shares;
}

/** What the terms bring that a token is the first to have, for each token of the sentence. */
function broughtByTerms({ first, last }: Sentence, features: SentenceFeatures): Float64Array {
  const out = new Float64Array(last - first);
  const weights = termContributions(features);
  for (let t = 0; t < weights.length; t++) out[features.terms[t].token - first] += weights[t];
  return out;
}

/** What being loaded brings, for each token of the sentence. */
function broughtByLoad({ first, last }: Sentence, model: SentenceModel, { words, at }: SentenceFeatures): Float64Array {
  const out = new Float64Array(last - first);
  const loaded = loadedContributions(words, model.words.loaded, model.loaded);
  for (let k = 0; k < at.length; k++) out[at[k] - first] = loaded[k];
  return out;
}

function addMeanings({ first }: Sentence, model: SentenceModel, { words, at }: SentenceFeatures, out: Float64Array): void {
  for (let k = 0; k < at.length; k++) out[at[k] - first] += model.words.meaning[words[k]] / words.length;
}

/** The strongest reasons for a sentence's opinion probability that stand in single tokens, at most four, each at least .15 log-odds; the strongest first. */
export function reasons(doc: Document, sentence: Sentence, model: SentenceModel, features: SentenceFeatures): readonly Reason[] {
  const shares = sharesOf(model, features);
  const byWords = broughtByTerms(sentence, features);
  addMeanings(sentence, model, features, byWords);
  const byLoad = broughtByLoad(sentence, model, features);
  const { bits } = readingOf(doc);
  const all: Reason[] = [];
  let initial = true;
  for (let token = sentence.first; token < sentence.last; token++) {
    const own = bitsAt(bits[token], initial);
    let byStyle = 0;
    for (let rest = own; rest !== 0; rest &= rest - 1) byStyle += shares[31 - Math.clz32(rest & -rest)];
    const loaded = byLoad[token - sentence.first];
    const weight = byStyle + byWords[token - sentence.first] + loaded;
    if (Math.abs(weight) >= LEAST) all.push({ rule: nameOf(own, doc.tokens.lower[token], loaded), token, weight });
    if (doc.tokens.kind[token] !== MARK) initial = false;
  }
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST);
}
