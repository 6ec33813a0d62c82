import type { Features } from '#lib/analysis/score/opinion/features.ts';

/** A sentence under the label of its article. */
export type WeakSentence = { readonly features: Features<string, string>; readonly label: 0 | 1; readonly outlet: string };
export type Prior = ReadonlyMap<string, number>;

const LEAST = 5;
const MOST = 2;

/** Log-odds of a word among sentences of opinion articles against those of news articles, within ±2, for words in at least five of them. */
export function priorOf(examples: readonly WeakSentence[], isLexical: (term: string) => boolean): Prior {
  const counts = new Map<string, [number, number]>();
  const totals: [number, number] = [0, 0];
  for (const { features, label } of examples) {
    totals[label]++;
    for (const { term } of features.terms) {
      if (term.includes(' ')) continue;
      const count = counts.get(term) ?? [0, 0];
      count[label]++;
      counts.set(term, count);
    }
  }
  const prior = new Map<string, number>();
  for (const [term, [news, opinion]] of counts) {
    if (news + opinion < LEAST || !isLexical(term)) continue;
    const odds = Math.log((opinion + 1) / (totals[1] + 2)) - Math.log((news + 1) / (totals[0] + 2));
    prior.set(term, Math.max(-MOST, Math.min(MOST, odds)));
  }
  return prior;
}
