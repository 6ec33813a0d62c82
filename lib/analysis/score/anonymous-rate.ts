import type { Attribution } from '../model/attributed.ts';
import type { Scorer } from '../model/score.ts';
import { bodyActs, evidenceOf, isScorable } from './body.ts';

const UNNAMED = new Set<Attribution['sourceClass']>(['anonymous', 'group']);

/** Acts by unnamed sources over all acts with a source, 0–1; a generic plural ("critics") counts once. Null under 100 body words or without such acts (METHODS §2). */
export const anonymousRate: Scorer = {
  name: 'anonymousRate',
  title: 'Share of the acts that have no named source',
  unit: 'share',
  score(doc) {
    const seen = new Set<string>();
    const acts = bodyActs(doc, 'speech').filter((act) => {
      if (act.sourceClass === 'agentless') return false;
      if (act.sourceClass !== 'group' || act.sourceId === null) return true;
      if (seen.has(act.sourceId)) return false;
      seen.add(act.sourceId);
      return true;
    });
    const unnamed = acts.filter((act) => UNNAMED.has(act.sourceClass));
    const evidence = unnamed.flatMap((act) => act.source.map((span) => evidenceOf(doc, span, act.sourceClass, 1)));
    return {
      name: 'anonymousRate',
      value: isScorable(doc) && acts.length > 0 ? unnamed.length / acts.length : null,
      n: acts.length,
      basis: 'acts',
      evidence,
    };
  },
};
