import type { FindingRule } from '../model/analysis.ts';
import type { Disclaimer } from '../model/classified.ts';
import { textOf } from '../model/span.ts';

/** The same disclaimer more than once in one article. */
export const duplicateDisclaimer: FindingRule = {
  kind: 'duplicate-disclaimer',
  title: 'A disclaimer that is repeated',
  find({ document }) {
    const repeated = document.disclaimers.filter((d) => d.repeats > 1);
    const byWording = new Map<string, Disclaimer[]>();
    for (const disclaimer of repeated) {
      const wording = textOf(document.text, disclaimer).replace(/\s+/g, ' ').toLowerCase();
      const same = byWording.get(wording);
      if (same) same.push(disclaimer);
      else byWording.set(wording, [disclaimer]);
    }
    return [...byWording.values()].map((same) => ({
      kind: 'duplicate-disclaimer',
      message: `The same disclaimer (${same[0].kinds.join(', ')}) stands ${same[0].repeats} times in the article.`,
      evidence: same.map(({ start, end }) => ({ start, end })),
    }));
  },
};
