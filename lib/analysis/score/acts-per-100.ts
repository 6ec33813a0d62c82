import type { Scorer } from '../model/score.ts';
import { bodyActs, bodyWords, evidenceOf, isScorable, type Relations } from './body.ts';

/** A1: attribution acts per 100 body words, from 0; null under 100 body words (METHODS §2). */
export function actsPer100(relations: Relations): Scorer {
  const name = relations === 'speech' ? 'actsPer100' : 'actsPer100.all';
  return {
    name,
    title: relations === 'speech' ? 'Speech acts per 100 body words' : 'Attribution relations per 100 body words',
    unit: 'per 100 words',
    score(doc) {
      const acts = bodyActs(doc, relations);
      const words = bodyWords(doc);
      const evidence = acts.map((act) => evidenceOf(doc, act.cue[0] ?? act.content[0], `${act.claim}, ${act.type}`, 1));
      return { name, value: isScorable(doc) ? (100 * acts.length) / words : null, n: words, basis: 'body words', evidence };
    },
  };
}
