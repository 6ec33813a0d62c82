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
  'booster',
  'hedge',
  'modal',
  'comparison',
  'strongly evaluative word',
  'evaluative word',
  'question',
  'exclamation',
  'reporting verb',
  'contrast',
  'number',
  'negation',
  'question word',
  'contraction',
  'calendar word',
  'name',
];
const BITS = NAMES.map((name) => [STYLE.indexOf(name), name] as const);
const EVALUATIVE = styleBit('evaluative word');
/** From this probability on that people mark it, a word that no style feature names is called loaded. */
const LOADED_LEAST = 0.15;

/** A reason for a sentence's opinion probability that stands in one token: signed, in log-odds. */
export type Reason = { readonly rule: string; readonly token: number; readonly weight: number };

type Named = { readonly bits: number; readonly lower: string; readonly loaded: number; readonly weight: number };

/**
 * What a token is called: an evaluative word by its part of speech, else its most telling style feature, else loaded, else by what its
 * weight says of where it is common. `loaded` is the probability that people mark it.
 */
function nameOf({ bits, lower, loaded, weight }: Named): string {
  const named = BITS.find(([k]) => (bits >> k) & 1)?.[1];
  if (named === undefined && loaded >= LOADED_LEAST) return 'loaded word';
  if (named === undefined) return weight > 0 ? 'word common in opinion' : 'word common in reports';
  if (!named.endsWith('evaluative word') || (bits & EVALUATIVE) === 0) return named;
  if (isAdjective(lower)) return 'evaluative adjective';
  return lower.endsWith('ly') ? 'evaluative adverb' : 'evaluative word';
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

/** What the meaning of each token of the sentence brings, and its being loaded. */
function broughtByWords({ first, last }: Sentence, model: SentenceModel, { words, at }: SentenceFeatures): Float64Array {
  const out = new Float64Array(last - first);
  const loaded = loadedContributions(words, model.words.loaded, model.loaded);
  for (let k = 0; k < at.length; k++) out[at[k] - first] = loaded[k] + model.words.meaning[words[k]] / words.length;
  return out;
}

/** How likely people mark each token of the sentence as loaded. */
function loads({ first, last }: Sentence, model: SentenceModel, { words, at }: SentenceFeatures): Float64Array {
  const out = new Float64Array(last - first);
  for (let k = 0; k < at.length; k++) out[at[k] - first] = model.words.loaded[words[k]];
  return out;
}

/** The strongest reasons for a sentence's opinion probability that stand in single tokens, at most four, each at least .15 log-odds; the strongest first. */
export function reasons(doc: Document, sentence: Sentence, model: SentenceModel, features: SentenceFeatures): readonly Reason[] {
  const shares = sharesOf(model, features);
  const byTerms = broughtByTerms(sentence, features);
  const byWords = broughtByWords(sentence, model, features);
  const loaded = loads(sentence, model, features);
  const { bits } = readingOf(doc);
  const all: Reason[] = [];
  let initial = true;
  for (let token = sentence.first; token < sentence.last; token++) {
    const own = bitsAt(bits[token], initial);
    let byStyle = 0;
    for (let rest = own; rest !== 0; rest &= rest - 1) byStyle += shares[31 - Math.clz32(rest & -rest)];
    const k = token - sentence.first;
    const weight = byStyle + byTerms[k] + byWords[k];
    if (Math.abs(weight) >= LEAST) {
      all.push({ rule: nameOf({ bits: own, lower: doc.tokens.lower[token], loaded: loaded[k], weight }), token, weight });
    }
    if (doc.tokens.kind[token] !== MARK) initial = false;
  }
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST);
}
