import { articleProbability } from '#lib/analysis/score/opinion/article-model.ts';
import { knownAmong } from '#lib/analysis/score/opinion/features.ts';
import { trainArticles } from '../train/article-model.ts';
import { readOpinionData } from '../train/opinion-data.ts';
import { readWordVectors } from '../train/word-vectors.ts';
import { breakdown, lengthBand, reliability } from './breakdown.ts';
import { outOfGroup } from './folds.ts';
import { accuracy, auc, calibrationError } from './metrics.ts';
import type { Task } from './task.ts';

/** Bands of lengths of the author's voice, in tokens. */
const LENGTHS = [400, 700, 1000];
/** Years and outlets with fewer articles are not shown. */
const YEAR = 50;
const OUTLET = 40;

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
    const found = outOfGroup(
      articles,
      ({ outlet }) => outlet,
      (rest) => trainArticles(rest, isLexical, vectors),
      (model, { features }) => articleProbability(model, { ...features, ...knownAmong(features, model.terms, vectors.numberOf) }),
    );
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
      ...breakdown(articles, judged, ({ features }) => lengthBand(features.length, LENGTHS), 1, ['accuracy', accuracy]),
      ...breakdown(articles, judged, ({ year }) => year, YEAR, ['accuracy', accuracy]),
      ...breakdown(articles, judged, ({ outlet }) => outlet, OUTLET, ['accuracy', accuracy]),
      ...reliability(found, labels),
    ];
  },
};
