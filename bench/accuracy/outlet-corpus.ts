import { join } from 'node:path';
import { sampleRankCorrelation } from 'simple-statistics';
import { analyze } from '#lib/analysis/analyze.ts';
import { readJsonl } from './jsonl.ts';
import type { Task } from './task.ts';

type Article = { readonly outlet: string; readonly text: string };
type Rating = { readonly outlet?: string; readonly domain?: string; readonly afm_rely?: number | null };

const MEASURES = ['opinion', 'opinionArticle', 'attributedShare', 'actsPer100'] as const;
const EXPECTED = {
  opinion: 'first-person rate −.35',
  opinionArticle: 'first-person rate −.35',
  attributedShare: '',
  actsPer100: '',
} as const;

function means(articles: readonly Article[]): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, { sum: number; n: number }>>();
  for (const { outlet, text } of articles) {
    const byMeasure = sums.get(outlet) ?? new Map();
    sums.set(outlet, byMeasure);
    const scores = analyze({ mediaType: 'text/plain', content: text, url: null, outlet: null, title: null, publishedAt: null }).scores;
    for (const { name, value } of scores) {
      if (value === null) continue;
      const tally = byMeasure.get(name) ?? { sum: 0, n: 0 };
      byMeasure.set(name, { sum: tally.sum + value, n: tally.n + 1 });
    }
  }
  return new Map([...sums].map(([outlet, tallies]) => [outlet, new Map([...tallies].map(([name, { sum, n }]) => [name, sum / n]))]));
}

/** Outlet means beside the reliability that Ad Fontes gives the outlet: Spearman's ρ. Shipped weights: the outlets are largely others than those trained on. */
export const outletCorpus: Task = {
  name: 'outlet-corpus',
  title: 'Outlets beside Ad Fontes reliability',
  data: 'outlet-corpus/dev.jsonl',
  published: 'https://github.com/ramybaly/Article-Bias-Prediction',
  async run(dataDir) {
    const byOutlet = means(await readJsonl<Article>(join(dataDir, 'outlet-corpus/dev.jsonl')));
    const ratings = await readJsonl<Rating>(join(dataDir, 'outlet-corpus/dev_ratings.jsonl'));
    const reliability = new Map(ratings.map((row) => [row.outlet ?? row.domain ?? '', row.afm_rely ?? null]));
    return MEASURES.map((measure) => {
      const pairs = [...byOutlet].flatMap(([outlet, values]) => {
        const [mean, rated] = [values.get(measure), reliability.get(outlet) ?? null];
        return mean === undefined || rated === null ? [] : [[mean, rated] as const];
      });
      const value = sampleRankCorrelation(
        pairs.map(([mean]) => mean),
        pairs.map(([, rated]) => rated),
      );
      return { measure: `Spearman of mean ${measure}`, value, n: pairs.length, anchor: EXPECTED[measure], floor: null };
    });
  },
};
