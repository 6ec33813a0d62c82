import { SOURCE } from '../model/attributed.ts';
import { WORD } from '../model/document.ts';
import type { Scorer } from '../model/score.ts';
import { subjectivity } from '../nlp/natural.ts';
import { evidenceOf, isScorable } from './body.ts';

/** Subjectivity from which a word counts as evaluative: the upper half of the Pattern lexicon's scale. */
const EVALUATIVE = 0.5;

/** Evaluative words inside reported speech over all words there, 0–1; never part of `opinion` (METHODS §3). Null under 100 body words or without reported speech. */
export const opinionByProxy: Scorer = {
  name: 'opinionByProxy',
  title: 'Share of evaluative words inside reported speech',
  unit: 'share',
  score(doc) {
    const { tokens, voices } = doc;
    const evidence = [];
    let words = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (voices[i] !== SOURCE || tokens.kind[i] !== WORD) continue;
      words++;
      const value = subjectivity(tokens.lower[i]);
      if (value >= EVALUATIVE) evidence.push(evidenceOf(doc, { start: tokens.start[i], end: tokens.end[i] }, 'evaluative word', value));
    }
    return {
      name: 'opinionByProxy',
      value: isScorable(doc) && words > 0 ? evidence.length / words : null,
      n: words,
      basis: 'attributed words',
      evidence,
    };
  },
};
