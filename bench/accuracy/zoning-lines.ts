import type { ZoningModel } from '#lib/analysis/classify/zoning-model.ts';
import { scoreLines } from './score-html.ts';
import type { Row, Task } from './task.ts';
import { blocksAt, type GoldPage, layOut, type PageSet, readPages, textSample, windowOf } from './zoning-data.ts';
import { bodyBlocks, foldModels } from './zoning-folds.ts';

const ANCHORS: Readonly<Record<PageSet, { readonly words: string; readonly floor: number }>> = {
  scrapinghub: { words: 'with HTML: trafilatura .947 (loss .037); 12 words and a full stop .846', floor: 0.91 },
  naeb: { words: '12 words and a full stop .836', floor: 0.9 },
  fundus: { words: '12 words and a full stop .909', floor: 0.92 },
};

/** The lines of a page's window, each with whether the model keeps it as body; the text is the whole page's lines. */
function windowLines({ site, lines }: GoldPage, model: ZoningModel) {
  const window = windowOf(lines);
  if (window === null) return [];
  const sample = textSample(
    site,
    lines.map(({ t }) => ({ t, y: -1 })),
    () => '\n',
  );
  const body = bodyBlocks(sample, model);
  const at = blocksAt(
    sample.page,
    layOut(
      lines.map(({ t }) => t),
      () => '\n',
    ).spans,
  );
  return lines.slice(...window).map((line, i) => ({ line, keep: body[at[window[0] + i]] ?? false }));
}

function taskOf(set: PageSet, published: string): Task {
  return {
    name: `zoning-lines-${set}`,
    title: `Boilerplate lines of plain text, around the body (${set})`,
    data: `${set}/dev_lines.jsonl`,
    published,
    async run(dataDir): Promise<readonly Row[]> {
      const modelOf = await foldModels(dataDir, 'text');
      const pages = await readPages(dataDir, set);
      const score = scoreLines(pages.flatMap((page) => windowLines(page, modelOf(page.site))));
      const row = (measure: string, value: number, anchor: string, floor: number | null): Row => ({
        measure,
        value,
        n: score.lines,
        anchor,
        floor,
      });
      return [
        row('boilerplate-line F1', score.f1, ANCHORS[set].words, ANCHORS[set].floor),
        row('boilerplate-line precision', score.precision, '', null),
        row('boilerplate-line recall', score.recall, '', null),
        row('body kept', 1 - score.bodyLoss, 'share of body tokens', null),
      ];
    },
  };
}

/** Lines of pages as plain text, from five before the body to fifteen after it; folds by site. */
export const zoningLines: readonly Task[] = [
  taskOf('scrapinghub', 'https://github.com/scrapinghub/article-extraction-benchmark'),
  taskOf('naeb', 'https://github.com/AndyTheFactory/article-extraction-dataset'),
  taskOf('fundus', 'https://github.com/flairNLP/fundus'),
];
