import type { FindingRule } from '../model/analysis.ts';

const LEAST = 100;
const FEW = 200;

/** A body under 100 words has no scores; under 200 they are rough (METHODS §1). */
export const tooLittleText: FindingRule = {
  kind: 'too-little-text',
  title: 'Too little text',
  find({ document, scores }) {
    const words = scores.get('actsPer100')?.n ?? 0;
    if (words >= FEW) return [];
    const evidence = document.blocks.filter((_, b) => document.verdicts[b].role === 'body').map(({ start, end }) => ({ start, end }));
    const message =
      words < LEAST
        ? `The body has ${words} words: under ${LEAST} nothing is scored.`
        : `The body has ${words} words: under ${FEW} scores are rough.`;
    return [{ kind: 'too-little-text', message, evidence }];
  },
};
