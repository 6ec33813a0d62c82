import { join } from 'node:path';
import { FEWEST_ARTICLES, LEAST_SHARE, outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import { lineKey } from '#lib/analysis/model/line.ts';
import type { OutletMemory } from '#lib/analysis/model/memory.ts';
import { readJsonl } from './jsonl.ts';
import type { Row, Task } from './task.ts';

type Labelled = { readonly text: string; readonly boiler: boolean };
type Lined = { readonly outlet: string; readonly lines: readonly { readonly t: string; readonly y: string }[] };

/** The lines of an outlet's articles that recur. */
function recurring(articles: readonly Lined[]): string[] {
  const counts = new Map<string, { text: string; articles: number }>();
  for (const { lines } of articles)
    for (const [key, text] of new Map(lines.map(({ t }) => [lineKey(t), t] as const))) {
      const known = counts.get(key) ?? { text, articles: 0 };
      counts.set(key, { text, articles: known.articles + 1 });
    }
  const least = Math.max(FEWEST_ARTICLES, LEAST_SHARE * articles.length);
  return [...counts].flatMap(([key, line]) => (key !== '' && line.articles >= least ? line.text : []));
}

/** How many of the lines that a memory knows are labelled body or boilerplate. */
function judged(articles: readonly Lined[], memory: OutletMemory): { right: number; n: number } {
  let [right, n] = [0, 0];
  for (const { lines } of articles)
    for (const { t, y } of lines) {
      if ((y !== 'body' && y !== 'boiler') || !memory.has(lineKey(t))) continue;
      n++;
      if (y === 'boiler') right++;
    }
  return { right, n };
}

async function inArticles(dataDir: string): Promise<Row[]> {
  const byOutlet = new Map<string, Lined[]>();
  for (const article of await readJsonl<Lined>(join(dataDir, 'polnear-lines/dev.jsonl')))
    byOutlet.set(article.outlet, [...(byOutlet.get(article.outlet) ?? []), article]);
  const sum = { bounded: 0, boundedOf: 0, all: 0, allOf: 0 };
  for (const articles of byOutlet.values()) {
    const lines = recurring(articles);
    const bounded = judged(articles, outletMemory(lines));
    const all = judged(articles, new Set(lines.map(lineKey)));
    sum.bounded += bounded.right;
    sum.boundedOf += bounded.n;
    sum.all += all.right;
    sum.allOf += all.n;
  }
  const anchor = `${(sum.all / Math.max(1, sum.allOf)).toFixed(3)} of ${sum.allOf} without bounds`;
  const value = sum.bounded / Math.max(1, sum.boundedOf);
  return [{ measure: 'remembered lines that annotators discarded', value, n: sum.boundedOf, anchor, floor: null }];
}

/** Which of the lines that recur in an outlet are remembered as furniture, against labels. Nothing is trained: the bounds are written. */
export const outletMemoryTask: Task = {
  name: 'outlet-memory',
  title: 'Lines that outlet memory takes for furniture',
  data: 'recurrent-lines/dev.jsonl',
  published: 'https://github.com/ramybaly/Article-Bias-Prediction (lines of its articles, silver labels)',
  async run(dataDir) {
    const lines = await readJsonl<Labelled>(join(dataDir, 'recurrent-lines/dev.jsonl'));
    const kept = lines.filter(({ text }) => outletMemory([text]).size > 0);
    const [right, all] = [kept, lines].map((some) => some.filter(({ boiler }) => boiler).length);
    const without = `${(all / Math.max(1, lines.length)).toFixed(3)} of ${lines.length} without bounds`;
    return [
      {
        measure: 'remembered lines that are boilerplate',
        value: right / Math.max(1, kept.length),
        n: kept.length,
        anchor: without,
        floor: null,
      },
      { measure: 'recurring boilerplate that is remembered', value: right / Math.max(1, all), n: all, anchor: '', floor: null },
      ...(await inArticles(dataDir)),
    ];
  },
};
