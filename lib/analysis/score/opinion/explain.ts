import type { Document, Sentence } from '../../model/document.ts';
import { MARK } from '../../model/document.ts';
import type { Features } from './features.ts';
import { contributions, type SentenceModel, sentenceStyle } from './sentence-model.ts';
import { STYLE, type Style, styleOf } from './style.ts';

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

/** A reason for a sentence's opinion probability that stands in one token: signed, in log-odds. */
export type Reason = { readonly rule: string; readonly token: number; readonly weight: number };

function nameOf(bits: number): string {
  return BITS.find(([k]) => (bits >> k) & 1)?.[1] ?? 'word';
}

/** What each token brings by its style: a feature's contribution is shared by the tokens that have it. */
function styleReasons(
  doc: Document,
  sentence: Sentence,
  model: SentenceModel,
  features: Features,
  visit: (token: number, weight: number, bits: number) => void,
): void {
  const each = STYLE.map((_, k) => (features.style[k] > 0 ? (sentenceStyle(features, k) * model.style[k]) / features.style[k] : 0));
  let initial = true;
  for (let token = sentence.first; token < sentence.last; token++) {
    const bits = styleOf(doc, token, initial);
    let weight = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) weight += each[31 - Math.clz32(rest & -rest)];
    visit(token, weight, bits);
    if (doc.tokens.kind[token] !== MARK) initial = false;
  }
}

/** The strongest reasons for a sentence's opinion probability that stand in single tokens, at most four, each at least .15 log-odds; the strongest first. */
export function reasons(doc: Document, sentence: Sentence, model: SentenceModel, features: Features): readonly Reason[] {
  const byToken = new Map<number, number>();
  contributions(model, features, (_rule, token, weight) => {
    if (token !== null) byToken.set(token, (byToken.get(token) ?? 0) + weight);
  });
  const all: Reason[] = [];
  styleReasons(doc, sentence, model, features, (token, weight, bits) => {
    const sum = weight + (byToken.get(token) ?? 0);
    if (Math.abs(sum) >= LEAST) all.push({ rule: nameOf(bits), token, weight: sum });
  });
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST);
}
