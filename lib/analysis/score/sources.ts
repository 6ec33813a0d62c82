import type { Scorer } from '../model/score.ts';
import { evidenceOf, isScorable } from './body.ts';
import { sourceTallies } from './source-tallies.ts';

/** Distinct sources of the body's reported speech after aliases are merged; a count from 0, null under 100 body words (METHODS §2). */
export const sources: Scorer = {
  name: 'sources',
  title: 'Distinct sources',
  unit: 'count',
  score(doc) {
    const tallies = sourceTallies(doc);
    const evidence = tallies.flatMap(({ acts }) => {
      const first = acts.find((act) => act.source.length > 0);
      return first ? [evidenceOf(doc, first.source[0], first.sourceClass, 1)] : [];
    });
    return { name: 'sources', value: isScorable(doc) ? tallies.length : null, n: tallies.length, basis: 'acts', evidence };
  },
};
