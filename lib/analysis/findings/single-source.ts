import type { FindingRule } from '../model/analysis.ts';
import { contains } from '../model/span.ts';

const LEAST_ACTS = 3;
const LEAST_DOMINANCE = 0.8;

/** At least three speech acts of which one source has 80 % of the words or more (METHODS §2). */
export const singleSource: FindingRule = {
  kind: 'single-source',
  title: 'Nearly all reported speech is one source’s',
  find({ document, scores }) {
    const dominance = scores.get('dominance');
    const acts = scores.get('actsPer100')?.evidence ?? [];
    if (dominance?.value == null || dominance.value < LEAST_DOMINANCE || acts.length < LEAST_ACTS) return [];
    const first = dominance.evidence[0];
    const act = document.attributions.find((a) => a.content.some((span) => contains(span, first)));
    const name = act?.sourceName ?? 'one source';
    const message = `${Math.round(100 * dominance.value)} % of the reported speech (${acts.length} acts) is by ${name}.`;
    return [{ kind: 'single-source', message, evidence: dominance.evidence.map(({ start, end }) => ({ start, end })) }];
  },
};
