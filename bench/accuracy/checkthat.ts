import { join } from 'node:path';
import { featuresOf } from '#lib/analysis/score/opinion/features.ts';
import { sentenceProbability } from '#lib/analysis/score/opinion/sentence-model.ts';
import { SENTENCE_TERMS } from '#lib/analysis/score/opinion/vocabulary.ts';
import { SENTENCE_MODEL } from '#lib/analysis/score/opinion/weights.ts';
import { annotateText } from '../train/opinion-data.ts';
import { readJsonl } from './jsonl.ts';
import { auc, macroF1 } from './metrics.ts';
import type { Task } from './task.ts';

type Labelled = { readonly text: string; readonly label: 'OBJ' | 'SUBJ'; readonly split: string };

/** CheckThat! 2024/2025 English: a transfer check. Its licence forbids training on it, so the shipped weights have not seen it. */
export const checkthat: Task = {
  name: 'checkthat-en',
  title: 'Subjective sentences (CheckThat!), never trained on',
  data: 'checkthat-en/dev.jsonl',
  published: 'https://checkthat.gitlab.io',
  async run(dataDir) {
    const rows = (await readJsonl<Labelled>(join(dataDir, 'checkthat-en/dev.jsonl'))).filter(({ split }) => split === 'dev');
    const labels = rows.map(({ label }) => (label === 'SUBJ' ? 1 : 0));
    const found = rows.map(({ text }) => {
      const doc = annotateText(text, true);
      return sentenceProbability(
        SENTENCE_MODEL,
        featuresOf(doc, 0, doc.tokens.length, () => true, SENTENCE_TERMS),
      );
    });
    return [
      {
        measure: 'macro-F1 at .5',
        value: macroF1(found, labels),
        n: rows.length,
        anchor: 'BABE transfer .46–.53, BERT trained on it .741',
        floor: null,
      },
      { measure: 'AUC', value: auc(found, labels), n: rows.length, anchor: '', floor: null },
    ];
  },
};
