import type { Document, Sentence } from '../../model/document.ts';
import { subjectivity } from '../../nlp/natural.ts';
import { type Features, STYLE, styleOf } from './features.ts';
import { type Contribution, contributions, type SentenceModel } from './sentence-model.ts';

const LEAST = 0.15;
const MOST = 4;
const EVALUATIVE = 0.4;

/** The sign of a style feature as people name it, for a word that has it; null for a plain word. */
function nameOf(doc: Document, token: number, initial: boolean): string | null {
  const bits = styleOf(doc, token, initial);
  for (const k of [0, 1, 11, 10, 9, 8, 12, 15]) if ((bits >> k) & 1) return STYLE[k];
  return subjectivity(doc.tokens.lower[token]) >= EVALUATIVE ? 'evaluative word' : null;
}

/** The strongest reasons for a sentence's opinion probability that stand in single words, at most four, each at least .15 log-odds; the strongest first. */
export function reasons(doc: Document, sentence: Sentence, model: SentenceModel, features: Features): readonly Contribution[] {
  const byToken = new Map<number, number>();
  contributions(model, features, (_rule, token, weight) => {
    if (token !== null) byToken.set(token, (byToken.get(token) ?? 0) + weight);
  });
  return [...byToken]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST)
    .map(([token, weight]) => ({ rule: nameOf(doc, token, token === sentence.first) ?? 'word', token, weight }));
}
