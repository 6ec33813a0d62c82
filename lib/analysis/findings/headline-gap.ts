import type { FindingRule } from '../model/analysis.ts';

const GAP = 0.35;

/** A headline that reads as opinion far more than the body does: its most opinionated sentence lies .35 or more above the mean of the body. */
export const headlineGap: FindingRule = {
  kind: 'headline-gap',
  title: 'A headline more opinionated than its body',
  find({ document, scores }) {
    const opinion = scores.get('opinion');
    if (opinion?.value == null || !opinion.sentences) return [];
    let highest = -1;
    document.sentences.forEach((sentence, k) => {
      if (document.verdicts[sentence.block].role !== 'headline') return;
      if (highest < 0 || (opinion.sentences?.[k] ?? 0) > (opinion.sentences?.[highest] ?? 0)) highest = k;
    });
    if (highest < 0 || opinion.sentences[highest] - opinion.value < GAP) return [];
    const { start, end } = document.sentences[highest];
    const percent = (p: number) => `${Math.round(100 * p)} %`;
    const message = `The headline reads as opinion at ${percent(opinion.sentences[highest])}, the body at ${percent(opinion.value)}.`;
    return [{ kind: 'headline-gap', message, evidence: [{ start, end }] }];
  },
};
