import { wordsIn } from '../model/document.ts';
import type { Scorer } from '../model/score.ts';
import { union } from '../model/span.ts';
import { bodyActs, bodyWords, evidenceOf, isScorable, type Relations } from './body.ts';

/** A2: share of the body words that stand inside attributed content, 0–1; a word inside several counts once; null under 100 body words (METHODS §2). */
export function attributedShare(relations: Relations): Scorer {
  const name = relations === 'speech' ? 'attributedShare' : 'attributedShare.all';
  return {
    name,
    title: relations === 'speech' ? 'Share of the body words inside reported speech' : 'Share of the body words inside attributed content',
    unit: 'share',
    score(doc) {
      const spans = union(bodyActs(doc, relations).flatMap((act) => act.content));
      const evidence = spans.map((span) => evidenceOf(doc, span, 'attributed content', wordsIn(doc.tokens, span)));
      const inside = evidence.reduce((sum, e) => sum + e.weight, 0);
      const words = bodyWords(doc);
      return { name, value: isScorable(doc) ? Math.min(1, inside / words) : null, n: words, basis: 'body words', evidence };
    },
  };
}
