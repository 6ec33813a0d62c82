import { writeFileSync } from 'node:fs';
import { LINE_FEATURES } from '#lib/analysis/classify/line-features.ts';
import type { StoredModel } from '#lib/analysis/classify/shipped-model.ts';
import type { ZoningModel } from '#lib/analysis/classify/zoning-model.ts';
import { htmlSample, PAGE_SETS, readPages } from '../accuracy/zoning-data.ts';
import { textSamples } from '../accuracy/zoning-texts-data.ts';
import { trainZoning } from './zoning-model.ts';

const UNIT = 1000;
const thousandths = (value: number) => Math.round(value * UNIT);
const short = (value: number) => Number(value.toPrecision(4));

function stored({ line, trees }: ZoningModel, provenance: string): StoredModel {
  const words = [...line.words].filter(([, weight]) => thousandths(weight) !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    provenance,
    bias: thousandths(line.bias),
    line: Object.fromEntries(LINE_FEATURES.map((name, i) => [name, thousandths(line.line[i])])),
    words: words.map(([word]) => word).join('\n'),
    wordWeights: words.map(([, weight]) => thousandths(weight)),
    treeBias: thousandths(trees.bias),
    feature: [...trees.feature],
    value: Array.from(trees.value, short),
    inner: Array.from(
      trees.mean.filter((_, node) => trees.feature[node] >= 0),
      short,
    ),
  };
}

function write(name: string, model: ZoningModel, data: string): void {
  const provenance = `${data}. Trained by \`npm run bench train zoning\`; accuracy on folds by site in bench/results/accuracy.json.`;
  writeFileSync(`lib/analysis/weights/${name}.json`, `${JSON.stringify(stored(model, provenance))}\n`);
  console.log(`${name}: ${model.line.words.size} words, ${model.trees.roots.length} trees`);
}

/** Trains the zoning models for plain text and for HTML on all development data and writes lib/analysis/weights/zoning-*.json. What they reach is measured on folds, by `bench accuracy`. */
export async function trainZoningModels(dataDir: string): Promise<void> {
  const pages = (await Promise.all(PAGE_SETS.map((set) => readPages(dataDir, set)))).flat();
  const texts = await textSamples(dataDir, pages);
  write(
    'zoning-text',
    trainZoning(texts),
    `scrapinghub, naeb, fundus (${pages.length} pages), newsdiscourse, polnear-lines, recurrent-lines (${texts.length} texts)`,
  );
  write('zoning-html', trainZoning(pages.map(htmlSample)), `scrapinghub, naeb, fundus (${pages.length} pages)`);
}
