import type { FindingRule } from '../model/analysis.ts';

/** A judgement that nobody is said to have made ("is widely deemed a success"). */
export const agentlessVerdict: FindingRule = {
  kind: 'agentless-verdict',
  title: 'Judgements without anyone who judges',
  find({ document }) {
    const acts = document.attributions.filter((act) => act.sourceClass === 'agentless' && act.cue.length > 0);
    return acts.map((act) => ({
      kind: 'agentless-verdict',
      message: 'A judgement is passed on without saying whose it is.',
      evidence: act.cue,
    }));
  },
};
