import { AUTHOR } from '../model/attributed.ts';
import type { Scorer } from '../model/score.ts';
import { evidenceOf, isScorable } from './body.ts';

/** A scorer that counts words of a closed class per 100 words of the author's voice, from 0; null under 100 body words or without words of the author's. */
export function dial(name: string, title: string, rule: string, list: ReadonlySet<string>): Scorer {
  return {
    name,
    title,
    unit: 'per 100 words',
    score(doc) {
      const { tokens, voices } = doc;
      const evidence = [];
      let words = 0;
      for (let i = 0; i < tokens.length; i++) {
        if (voices[i] !== AUTHOR) continue;
        words += tokens.counts[i];
        if (list.has(tokens.lower[i])) evidence.push(evidenceOf(doc, { start: tokens.start[i], end: tokens.end[i] }, rule, 1));
      }
      return {
        name,
        value: isScorable(doc) && words > 0 ? (100 * evidence.length) / words : null,
        n: words,
        basis: "author's words",
        evidence,
      };
    },
  };
}
