import { knownAmong } from '#lib/analysis/score/opinion/features.ts';
import { sentenceProbability } from '#lib/analysis/score/opinion/sentence-model.ts';
import { type LabelledSentence, readOpinionData } from '../train/opinion-data.ts';
import { trainSentences } from '../train/sentence-model.ts';
import { priorOf } from '../train/word-prior.ts';
import { readWordVectors } from '../train/word-vectors.ts';
import { breakdown, lengthBand, reliability } from './breakdown.ts';
import { foldOf, outOfGroup } from './folds.ts';
import { auc, calibrationError, macroF1 } from './metrics.ts';
import type { Task } from './task.ts';

const FOLDS = 5;
/** Bands of lengths in tokens. */
const LENGTHS = [15, 25, 35];
/** Topics with fewer sentences are not shown. */
const TOPIC = 100;
/** Outlets of AllSides that are outlets of BABE: left out of the word priors with them. */
const SAME_OUTLET: ReadonlyMap<string, string> = new Map([
  ['foxnews.com', 'Fox News'],
  ['usatoday.com', 'USA Today'],
]);

/** BABE (Spinde et al. 2021): sentences judged as printed, FACT against the rest, by models that saw no sentence of the same article, and of the same outlet. */
export const babeOpinion: Task = {
  name: 'babe-opinion',
  title: 'Opinion in sentences (BABE)',
  data: 'babe-opinion/dev.jsonl',
  published: 'https://github.com/Media-Bias-Group/Neural-Media-Bias-Detection-Using-Distant-Supervision-With-BABE',
  async run(dataDir) {
    const data = await readOpinionData(dataDir);
    const vectors = readWordVectors();
    const train = (rest: readonly LabelledSentence[]) => {
      const outlets = new Set(rest.map(({ outlet }) => outlet));
      const weak = data.weak.filter(({ outlet }) => outlets.has(SAME_OUTLET.get(outlet) ?? rest[0].outlet));
      return trainSentences(rest, priorOf(weak, data.isLexical), data.isLexical, vectors);
    };
    const labels = data.sentences.map(({ label }) => label);
    const folded = (groupOf: (item: LabelledSentence) => string | number) =>
      outOfGroup(data.sentences, groupOf, train, (model, { features }) =>
        sentenceProbability(model, knownAmong(features, model.terms, vectors.numberOf)),
      );
    const byArticle = folded(({ article }) => foldOf(article, FOLDS));
    const byOutlet = folded(({ outlet }) => outlet);
    const n = labels.length;
    const judged = { scores: byArticle, labels };
    return [
      {
        measure: 'macro-F1, folds by article',
        value: macroF1(byArticle, labels),
        n,
        anchor: 'people .844, bag of words .771',
        floor: 0.76,
      },
      { measure: 'AUC, folds by article', value: auc(byArticle, labels), n, anchor: 'bag of words .861', floor: null },
      { measure: 'macro-F1, leaving outlets out', value: macroF1(byOutlet, labels), n, anchor: '', floor: null },
      { measure: 'AUC, leaving outlets out', value: auc(byOutlet, labels), n, anchor: 'bag of words .848', floor: null },
      { measure: 'calibration error, folds by article', value: calibrationError(byArticle, labels), n, anchor: '.03', floor: null },
      ...breakdown(data.sentences, judged, ({ features }) => lengthBand(features.length, LENGTHS), 1, ['macro-F1', macroF1]),
      ...breakdown(data.sentences, judged, ({ topic }) => topic, TOPIC, ['AUC', auc]),
      ...reliability(byArticle, labels),
    ];
  },
};
