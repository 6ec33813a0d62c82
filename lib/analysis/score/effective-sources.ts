import type { Scorer } from '../model/score.ts';
import { evidenceOf, isScorable } from './body.ts';
import { sourceTallies } from './source-tallies.ts';

/** 1/Σs² over the sources' shares s of the attributed words (the inverse Simpson index); from 1, null under 100 body words or without a source. */
export const effectiveSources: Scorer = {
  name: 'effectiveSources',
  title: 'Effective number of sources',
  unit: 'count',
  score(doc) {
    const tallies = sourceTallies(doc);
    const words = tallies.reduce((sum, tally) => sum + tally.words, 0);
    const squares = tallies.reduce((sum, tally) => sum + (tally.words / words) ** 2, 0);
    const evidence = tallies.flatMap((tally) =>
      tally.acts.flatMap((act) => act.source.map((span) => evidenceOf(doc, span, act.sourceClass, words > 0 ? tally.words / words : 0))),
    );
    return {
      name: 'effectiveSources',
      value: isScorable(doc) && words > 0 ? 1 / squares : null,
      n: words,
      basis: 'attributed words',
      evidence,
    };
  },
};
