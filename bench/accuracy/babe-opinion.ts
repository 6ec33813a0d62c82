import { knownAmong } from '#lib/analysis/score/opinion/features.ts';
import { sentenceProbability } from '#lib/analysis/score/opinion/sentence-model.ts';
import { type LabelledSentence, readOpinionData } from '../train/opinion-data.ts';
import { priorOf, trainSentences } from '../train/sentence-model.ts';
import { foldOf, outOfGroup } from './folds.ts';
import { auc, calibrationError, macroF1 } from './metrics.ts';
import type { Task } from './task.ts';

const FOLDS = 5;

/** BABE (Spinde et al. 2021): sentences judged as printed, FACT against the rest, by models that saw no sentence of the same article, and of the same outlet. */
export const babeOpinion: Task = {
  name: 'babe-opinion',
  title: 'Opinion in sentences (BABE)',
  data: 'babe-opinion/dev.jsonl',
  published: 'https://github.com/Media-Bias-Group/Neural-Media-Bias-Detection-Using-Distant-Supervision-With-BABE',
  async run(dataDir) {
    const data = await readOpinionData(dataDir);
    const prior = priorOf(data.weak, data.isLexical);
    const labels = data.sentences.map(({ label }) => label);
    const folded = (groupOf: (item: LabelledSentence) => string | number) =>
      outOfGroup(
        data.sentences,
        groupOf,
        (rest) => trainSentences(rest, prior, data.isLexical),
        (model, { features }) => sentenceProbability(model, knownAmong(features, model.terms)),
      );
    const byArticle = folded(({ article }) => foldOf(article, FOLDS));
    const byOutlet = folded(({ outlet }) => outlet);
    const n = labels.length;
    return [
      {
        measure: 'macro-F1, folds by article',
        value: macroF1(byArticle, labels),
        n,
        anchor: 'people .844, bag of words .771',
        floor: 0.76,
      },
      { measure: 'AUC, folds by article', value: auc(byArticle, labels), n, anchor: 'bag of words .861', floor: null },
      { measure: 'AUC, leaving outlets out', value: auc(byOutlet, labels), n, anchor: 'bag of words .848', floor: null },
      { measure: 'calibration error, folds by article', value: calibrationError(byArticle, labels), n, anchor: '.03', floor: null },
    ];
  },
};
