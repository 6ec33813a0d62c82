import { bandOf } from '#lib/analysis/model/opinion-band.ts';
import { articleInterval } from '#lib/analysis/score/opinion/article-interval.ts';
import { articleFeatures, articleProbability } from '#lib/analysis/score/opinion/article-model.ts';
import { termsOf } from '#lib/analysis/score/opinion/vocabulary.ts';
import { trainArticles } from '../train/article-model.ts';
import { readOpinionData } from '../train/opinion-data.ts';
import { readWordVectors } from '../train/word-vectors.ts';
import { breakdown, lengthBand, reliability } from './breakdown.ts';
import { outOfGroup } from './folds.ts';
import { accuracy, auc, calibrationError } from './metrics.ts';
import type { Row, Task } from './task.ts';

/** Bands of lengths of the author's voice, in tokens. */
const LENGTHS = [400, 700, 1000];
/** Years and outlets with fewer articles are not shown. */
const YEAR = 50;
const OUTLET = 40;

type Judged = { readonly value: number; readonly low?: number; readonly high?: number };

/** How the bands do: whether reporting-like and opinion-like articles are what they read as, with intervals and without, and how many are not unclear. */
function bands(found: readonly Judged[], labels: readonly number[]): Row[] {
  const all = found.map((judged, i) => ({ judged, band: bandOf(judged), bare: bandOf({ value: judged.value }), label: labels[i] }));
  const row = (measure: string, rows: typeof all, value: number): Row => ({ measure, value, n: rows.length, anchor: '', floor: null });
  const right = (rows: typeof all) =>
    accuracy(
      rows.map(({ judged }) => judged.value),
      rows.map(({ label }) => label),
    );
  const isDecided = (band: string) => band === 'reporting-like' || band === 'opinion-like';
  const decided = all.filter(({ band }) => isDecided(band));
  const bare = all.filter((row) => isDecided(row.bare));
  return [
    row('accuracy of bands, reporting-like and opinion-like', decided, right(decided)),
    row('accuracy of the same by the value alone', bare, right(bare)),
    row('share that is not unclear', all, all.filter(({ band }) => band !== 'unclear').length / all.length),
    row('share of mixed', all, all.filter(({ band }) => band === 'mixed').length / all.length),
  ];
}

/** Articles of opinion and news sections (Baly et al. 2020): text only, each outlet judged by a model that saw none of it. */
export const allsidesOpinion: Task = {
  name: 'allsides-opinion',
  title: 'Opinion pieces against news (AllSides)',
  data: 'allsides-opinion/dev.jsonl',
  published: 'https://github.com/ramybaly/Article-Bias-Prediction',
  async run(dataDir) {
    const { articles, isLexical } = await readOpinionData(dataDir);
    const vectors = readWordVectors();
    const labels = articles.map(({ label }) => label);
    const intervals = outOfGroup(
      articles,
      ({ outlet }) => outlet,
      (rest) => {
        const model = trainArticles(rest, isLexical, vectors);
        return { model, terms: termsOf(model.terms) };
      },
      (reading, { doc }): Judged => {
        const features = articleFeatures(doc, reading.terms);
        return { value: articleProbability(reading.model, features), ...articleInterval(doc, reading, features) };
      },
    );
    const found = intervals.map(({ value }) => value);
    const n = labels.length;
    const judged = { scores: found, labels };
    return [
      {
        measure: 'AUC, leaving outlets out',
        value: auc(found, labels),
        n,
        anchor: 'words outside quotes .926, first-person rate .816',
        floor: 0.9,
      },
      { measure: 'accuracy at .5, leaving outlets out', value: accuracy(found, labels), n, anchor: 'bag of words .850', floor: null },
      { measure: 'calibration error, leaving outlets out', value: calibrationError(found, labels), n, anchor: '.03', floor: null },
      ...bands(intervals, labels),
      ...breakdown(articles, judged, ({ features }) => lengthBand(features.length, LENGTHS), 1, ['accuracy', accuracy]),
      ...breakdown(articles, judged, ({ year }) => year, YEAR, ['accuracy', accuracy]),
      ...breakdown(articles, judged, ({ outlet }) => outlet, OUTLET, ['accuracy', accuracy]),
      ...reliability(found, labels),
    ];
  },
};
