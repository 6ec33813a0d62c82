import { wordsIn } from '../model/document.ts';
import type { Scorer } from '../model/score.ts';
import { union } from '../model/span.ts';
import { bodyActs, evidenceOf, isScorable } from './body.ts';

/** Share of the words of reported speech that are quoted directly, 0–1; null under 100 body words or without reported speech. */
export const directShare: Scorer = {
  name: 'directShare',
  title: 'Share of the reported speech that is quoted directly',
  unit: 'share',
  score(doc) {
    const acts = bodyActs(doc, 'speech');
    const words = (spans: ReturnType<typeof union>) => spans.reduce((sum, span) => sum + wordsIn(doc.tokens, span), 0);
    const direct = union(acts.filter((act) => act.type === 'direct').flatMap((act) => act.content));
    const all = words(union(acts.flatMap((act) => act.content)));
    const evidence = direct.map((span) => evidenceOf(doc, span, 'direct quotation', wordsIn(doc.tokens, span)));
    const value = isScorable(doc) && all > 0 ? Math.min(1, words(direct) / all) : null;
    return { name: 'directShare', value, n: all, basis: 'attributed words', evidence };
  },
};
