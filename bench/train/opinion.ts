import { writeFileSync } from 'node:fs';
import type { ArticleModel, SentenceModel } from '#lib/analysis/score/opinion/models.ts';
import { trainArticles } from './article-model.ts';
import { readOpinionData } from './opinion-data.ts';
import { priorOf, trainSentences } from './sentence-model.ts';

const UNIT = 1000;
const whole = (value: number) => Math.round(value * UNIT);
const columns = <T>(terms: ReadonlyMap<string, T>, read: (weights: T) => number) =>
  [...terms.values()].map((weights) => whole(read(weights)));

function sentenceFile(model: SentenceModel, provenance: string) {
  return {
    provenance,
    bias: whole(model.bias),
    style: Array.from(model.style, whole),
    terms: [...model.terms.keys()].join('|'),
    idf: columns(model.terms, (t) => t.idf),
    weight: columns(model.terms, (t) => t.weight),
    prior: columns(model.terms, (t) => t.prior),
  };
}

function articleFile(model: ArticleModel, provenance: string) {
  return {
    provenance,
    bias: whole(model.bias),
    style: Array.from(model.style, whole),
    terms: [...model.terms.keys()].join('|'),
    idf: columns(model.terms, (t) => t.idf),
    weight: columns(model.terms, (t) => t.weight),
  };
}

/** Trains both opinion models on all development data and writes lib/analysis/weights/opinion-*.json. What they reach is measured on folds, by `bench accuracy`. */
export async function trainOpinion(dataDir: string): Promise<void> {
  const data = await readOpinionData(dataDir);
  const sentence = trainSentences(data.sentences, priorOf(data.weak, data.isLexical), data.isLexical);
  const article = trainArticles(data.articles, data.isLexical);
  const write = (name: string, content: object) => writeFileSync(`lib/analysis/weights/${name}.json`, `${JSON.stringify(content)}\n`);
  const by = 'Trained by `npm run bench train opinion`; accuracy on folds in bench/results/accuracy.json.';
  write(
    'opinion-sentence',
    sentenceFile(
      sentence,
      `babe-opinion (${data.sentences.length} sentences), word priors from allsides-opinion (${data.weak.length} sentences). ${by}`,
    ),
  );
  write('opinion-article', articleFile(article, `allsides-opinion (${data.articles.length} articles). ${by}`));
  console.log(`sentence model: ${sentence.terms.size} terms; article model: ${article.terms.size} terms`);
}
