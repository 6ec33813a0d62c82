import { type BodyScore, scoreBody } from './score-html.ts';
import type { Row, Task } from './task.ts';
import { htmlSample, type PageSet, readPages } from './zoning-data.ts';
import { bodyBlocks, foldModels } from './zoning-folds.ts';

const ANCHORS: Readonly<Record<PageSet, { readonly words: string; readonly floor: number | null }>> = {
  scrapinghub: { words: 'rs_trafilatura .972, newspaper .957, trafilatura .953, readability.js .946, no removal .680', floor: 0.945 },
  naeb: { words: '', floor: null },
  fundus: { words: '', floor: null },
};

function taskOf(set: PageSet, published: string): Task {
  return {
    name: `zoning-body-${set}`,
    title: `Article body from HTML (${set})`,
    data: `${set}/dev.jsonl`,
    published,
    async run(dataDir): Promise<readonly Row[]> {
      const modelOf = await foldModels(dataDir, 'html');
      const pages = await readPages(dataDir, set);
      const score: BodyScore = scoreBody(
        pages.map((page) => {
          const sample = htmlSample(page);
          const body = bodyBlocks(sample, modelOf(page.site));
          return {
            gold: page.gold,
            found: sample.page.facts
              .filter((_, i) => body[i])
              .map(({ text }) => text)
              .join('\n'),
          };
        }),
      );
      const { words, floor } = ANCHORS[set];
      return [
        { measure: 'body F1, runs of four tokens', value: score.f1, n: pages.length, anchor: words, floor },
        { measure: 'body precision', value: score.precision, n: pages.length, anchor: '', floor: null },
        { measure: 'body recall', value: score.recall, n: pages.length, anchor: '', floor: null },
      ];
    },
  };
}

/** The body of web pages against the gold body; folds by site. */
export const zoningBody: readonly Task[] = [
  taskOf('scrapinghub', 'https://github.com/scrapinghub/article-extraction-benchmark'),
  taskOf('naeb', 'https://github.com/AndyTheFactory/article-extraction-dataset'),
  taskOf('fundus', 'https://github.com/flairNLP/fundus'),
];
