import { countWords, wordsIn } from '../model/document.ts';
import type { Scorer } from '../model/score.ts';
import { evidenceOf } from './body.ts';

/** Words inside disclaimers of any kind, repeats counted each time; a count from 0. */
export const disclaimerWords: Scorer = {
  name: 'disclaimerWords',
  title: 'Words inside disclaimers',
  unit: 'count',
  score(doc) {
    const evidence = doc.disclaimers.map((d) => evidenceOf(doc, d, d.kinds.join(', '), wordsIn(doc.tokens, d)));
    const value = evidence.reduce((sum, e) => sum + e.weight, 0);
    return { name: 'disclaimerWords', value, n: countWords(doc.tokens, 0, doc.tokens.length), basis: 'all words', evidence };
  },
};
