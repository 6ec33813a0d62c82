import type { Scorer } from '../model/score.ts';
import { evidenceOf, isScorable } from './body.ts';
import { sourceTallies } from './source-tallies.ts';

/** D: the largest source's share of the attributed words, 0–1; null under 100 body words or without a source (METHODS §2). */
export const dominance: Scorer = {
  name: 'dominance',
  title: "The largest source's share of the attributed words",
  unit: 'share',
  score(doc) {
    const tallies = sourceTallies(doc);
    const words = tallies.reduce((sum, tally) => sum + tally.words, 0);
    const evidence = tallies
      .slice(0, 1)
      .flatMap(({ acts }) => acts.flatMap((act) => act.content.map((span) => evidenceOf(doc, span, 'largest source', 1))));
    return {
      name: 'dominance',
      value: isScorable(doc) && words > 0 ? tallies[0].words / words : null,
      n: words,
      basis: 'attributed words',
      evidence,
    };
  },
};
