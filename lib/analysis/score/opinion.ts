import { type Attributed, AUTHOR } from '../model/attributed.ts';
import type { Sentence } from '../model/document.ts';
import type { Evidence, Scorer } from '../model/score.ts';
import { evidenceOf, isBody, isScorable } from './body.ts';
import { bootstrapMean } from './bootstrap.ts';
import { reasons } from './opinion/explain.ts';
import { featuresOf } from './opinion/features.ts';
import { type SentenceFeatures, sentenceProbability } from './opinion/sentence-model.ts';
import { SENTENCE_TERMS } from './opinion/vocabulary.ts';
import { SENTENCE_MODEL } from './opinion/weights.ts';

const everyToken = () => true;

function authorWords(doc: Attributed, sentence: Sentence): number {
  let words = 0;
  for (let i = sentence.first; i < sentence.last; i++) if (doc.voices[i] === AUTHOR) words += doc.tokens.counts[i];
  return words;
}

function sentenceEvidence(doc: Attributed, sentence: Sentence, features: SentenceFeatures): Evidence[] {
  return reasons(doc, sentence, SENTENCE_MODEL, features).flatMap(({ rule, token, weight }) => {
    if (doc.voices[token] !== AUTHOR) return [];
    return [evidenceOf(doc, { start: doc.tokens.start[token], end: doc.tokens.end[token] }, rule, weight)];
  });
}

/**
 * O: the mean over body sentences of the probability that people would call the sentence opinion or mixed, each judged as printed and
 * weighted by its words in the author's voice; 0–1 with a sentence-bootstrap interval, null under 100 body words or without words of
 * the author's (METHODS §3). `sentences` has the probability of every sentence of the text, boilerplate included.
 */
export const opinion: Scorer = {
  name: 'opinion',
  title: "Share of the author's words that read as opinion",
  unit: 'probability',
  score(doc) {
    const evidence: Evidence[] = [];
    const values: number[] = [];
    const weights: number[] = [];
    let sum = 0;
    let words = 0;
    const sentences = doc.sentences.map((sentence) => {
      const features = featuresOf(doc, sentence.first, sentence.last, everyToken, SENTENCE_TERMS);
      const p = sentenceProbability(SENTENCE_MODEL, features);
      const own = isBody(doc, sentence.block) ? authorWords(doc, sentence) : 0;
      if (own > 0) {
        values.push(p);
        weights.push(own);
        sum += p * own;
        words += own;
        for (const item of sentenceEvidence(doc, sentence, features)) evidence.push(item);
      }
      return p;
    });
    const base = { name: 'opinion', n: words, basis: "author's words", evidence, sentences } as const;
    if (!isScorable(doc) || words === 0) return { ...base, value: null };
    return { ...base, value: sum / words, ...bootstrapMean(values, weights) };
  },
};
