import { aligned } from './align.ts';
import { type BodyScore, scoreBody, scoreLines } from './score-html.ts';
import type { Row, Task } from './task.ts';
import { type GoldPage, htmlSample, type PageSet, readPages, windowOf } from './zoning-data.ts';
import { bodyBlocks, foldModels } from './zoning-folds.ts';

const ANCHORS: Readonly<Record<PageSet, { readonly words: string; readonly floor: number }>> = {
  scrapinghub: { words: 'rs_trafilatura .972, newspaper .957, trafilatura .953, readability.js .946, no removal .680', floor: 0.955 },
  naeb: { words: '', floor: 0.955 },
  fundus: { words: '', floor: 0.965 },
};

const WORD = /[\p{L}\p{N}_]+/gu;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
const KEPT = 0.5;

/** The lines of a page's window, each with whether at least half of its words are aligned with the extracted body, as the systems beside were scored. */
function windowLines({ lines }: GoldPage, found: string) {
  const window = windowOf(lines);
  if (window === null) return [];
  const words = lines.map(({ t }) => wordsOf(t));
  const hits = aligned(words.flat(), wordsOf(found));
  let at = 0;
  const keep = words.map(({ length }) => {
    let hit = 0;
    for (let i = at; i < at + length; i++) hit += hits[i];
    at += length;
    return length > 0 && hit >= KEPT * length;
  });
  return lines.slice(...window).map((line, i) => ({ line, keep: keep[window[0] + i] }));
}

function taskOf(set: PageSet, published: string): Task {
  return {
    name: `zoning-body-${set}`,
    title: `Article body from HTML (${set})`,
    data: `${set}/dev.jsonl`,
    published,
    async run(dataDir): Promise<readonly Row[]> {
      const modelOf = await foldModels(dataDir, 'html');
      const pages = (await readPages(dataDir, set)).map((page) => {
        const sample = htmlSample(page);
        const body = bodyBlocks(sample, modelOf(page.site));
        const texts = sample.page.facts.filter((_, i) => body[i]).map(({ text }) => text);
        return { page, gold: page.gold, found: texts.join('\n') };
      });
      const score: BodyScore = scoreBody(pages);
      const lines = scoreLines(pages.flatMap(({ page, found }) => windowLines(page, found)));
      const { words, floor } = ANCHORS[set];
      const row = (measure: string, value: number, n: number, anchor = '', least: number | null = null): Row => ({
        measure,
        value,
        n,
        anchor,
        floor: least,
      });
      return [
        row('body F1, runs of four tokens', score.f1, pages.length, words, floor),
        row('body precision', score.precision, pages.length),
        row('body recall', score.recall, pages.length),
        row('boilerplate-line F1', lines.f1, lines.lines, 'scrapinghub: trafilatura .947, rs_trafilatura .941'),
        row('body kept, share of tokens', 1 - lines.bodyLoss, lines.lines, 'scrapinghub: trafilatura .963, rs_trafilatura .997'),
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
