import { LINE_FEATURES, lineFeatures } from '#lib/analysis/classify/line-features.ts';
import { wordFeatures } from '#lib/analysis/classify/word-features.ts';
import { type LineModel, lineScores, rowWriter, widthOf, type ZoningModel } from '#lib/analysis/classify/zoning-model.ts';
import { foldOf } from '../accuracy/folds.ts';
import type { Sample } from '../accuracy/zoning-data.ts';
import { boost } from './boosted.ts';
import { type Row, train } from './logistic.ts';

const FEWEST_SITES = 4;
const INNER_FOLDS = 4;
const COST = 0.05;
const EPOCHS = 12;
/** Words of body lost weigh more than lines: a line counts by the root of its length. */
const weightOf = (words: number, label: number, weight: number) => weight * (label === 1 ? Math.min(2.5, 0.4 + Math.sqrt(words) / 4) : 1);

/** Words that stand in lines of at least four sites: names of outlets and people stay out. */
function vocabularyOf(samples: readonly Sample[]): Map<string, number> {
  const sites = new Map<string, Set<string>>();
  for (const { site, page, labels } of samples) {
    page.facts.forEach((_, block) => {
      if (labels[block] < 0) return;
      for (const word of wordFeatures(page.doc, block)) {
        const seen = sites.get(word);
        if (seen === undefined) sites.set(word, new Set([site]));
        else seen.add(site);
      }
    });
  }
  const out = new Map<string, number>();
  for (const [word, seen] of sites) if (seen.size >= FEWEST_SITES) out.set(word, out.size);
  return out;
}

function rowOf({ page, labels, weight }: Sample, block: number, vocabulary: ReadonlyMap<string, number>): Row {
  const line = new Float64Array(LINE_FEATURES.length);
  lineFeatures(page, block, line, 0);
  const features: number[] = [];
  const values: number[] = [];
  line.forEach((value, f) => {
    if (value === 0) return;
    features.push(f);
    values.push(value);
  });
  for (const word of wordFeatures(page.doc, block)) {
    const at = vocabulary.get(word);
    if (at === undefined) continue;
    features.push(LINE_FEATURES.length + at);
    values.push(1);
  }
  return { features, values, label: labels[block] === 1 ? 1 : 0, weight: weightOf(page.facts[block].words, labels[block], weight) };
}

/** Logistic regression on the words and the shape of single lines. */
export function trainLines(samples: readonly Sample[]): LineModel {
  const vocabulary = vocabularyOf(samples);
  const rows: Row[] = [];
  for (const sample of samples) {
    sample.labels.forEach((label, block) => {
      if (label >= 0) rows.push(rowOf(sample, block, vocabulary));
    });
  }
  const { weights, bias } = train(rows, LINE_FEATURES.length + vocabulary.size, { cost: COST, epochs: EPOCHS });
  const words = new Map<string, number>();
  for (const [word, at] of vocabulary) {
    const weight = weights[LINE_FEATURES.length + at];
    if (Math.abs(weight) >= 0.02) words.set(word, weight);
  }
  return { bias, words, line: weights.slice(0, LINE_FEATURES.length) };
}

/** The line model, then trees over its scores: each sample's scores come from a line model that saw no sample of its site. */
export function trainZoning(samples: readonly Sample[]): ZoningModel {
  const html = samples.some(({ page }) => page.html);
  const width = widthOf(html);
  const size = samples.reduce((sum, { labels }) => sum + labels.filter((label) => label >= 0).length, 0);
  const table = { width, values: new Float64Array(width * size), labels: new Float64Array(size), weights: new Float64Array(size) };
  const spare = new Float64Array(width);
  let row = 0;
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const inFold = ({ site }: Sample) => foldOf(`inner ${site}`, INNER_FOLDS) === fold;
    const model = trainLines(samples.filter((sample) => !inFold(sample)));
    for (const { page, labels, weight } of samples.filter(inFold)) {
      const write = rowWriter(page, lineScores(model, page));
      page.facts.forEach(({ words }, block) => {
        if (labels[block] < 0) {
          write(block, spare, 0);
          return;
        }
        write(block, table.values, row * width);
        table.labels[row] = labels[block];
        table.weights[row] = weightOf(words, labels[block], weight);
        row++;
      });
    }
  }
  return { line: trainLines(samples), trees: boost(table) };
}
