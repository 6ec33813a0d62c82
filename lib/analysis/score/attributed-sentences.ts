import type { Scorer } from '../model/score.ts';
import { overlaps, union } from '../model/span.ts';
import { bodyActs, evidenceOf, isBody, isScorable, type Relations } from './body.ts';

/** A3: share of the body sentences that hold attributed content, 0–1; null under 100 body words (METHODS §2). */
export function attributedSentences(relations: Relations): Scorer {
  const name = relations === 'speech' ? 'attributedSentences' : 'attributedSentences.all';
  return {
    name,
    title:
      relations === 'speech' ? 'Share of the body sentences with reported speech' : 'Share of the body sentences with attributed content',
    unit: 'share',
    score(doc) {
      const spans = union(bodyActs(doc, relations).flatMap((act) => act.content));
      const body = doc.sentences.filter((sentence) => isBody(doc, sentence.block));
      let at = 0;
      const holding = body.filter((sentence) => {
        while (at < spans.length && spans[at].end <= sentence.start) at++;
        return at < spans.length && overlaps(spans[at], sentence);
      });
      const evidence = holding.map((sentence) => evidenceOf(doc, sentence, 'sentence with attributed content', 1));
      const value = isScorable(doc) && body.length > 0 ? holding.length / body.length : null;
      return { name, value, n: body.length, basis: 'body sentences', evidence };
    },
  };
}
