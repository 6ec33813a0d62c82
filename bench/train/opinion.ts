import { writeFileSync } from 'node:fs';
import type { ArticleModel, SentenceModel } from '#lib/analysis/score/opinion/models.ts';
import { trainArticles } from './article-model.ts';
import { readOpinionData } from './opinion-data.ts';
import { trainSentences } from './sentence-model.ts';
import { priorOf } from './word-prior.ts';
import { readWordVectors } from './word-vectors.ts';

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
    loaded: Array.from(model.loaded, whole),
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
  const vectors = readWordVectors();
  const sentence = trainSentences(data.sentences, priorOf(data.weak, data.isLexical), data.isLexical, vectors);
  const article = trainArticles(data.articles, data.isLexical, vectors);
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
  write('opinion-words', {
    provenance: `Projections of GloVe vectors (Pennington, Socher & Manning 2014; public domain) by the two models. ${by}`,
    words: vectors.words.join('|'),
    meaning: Array.from(sentence.words.meaning.subarray(1), whole),
    loaded: Array.from(sentence.words.loaded.subarray(1), (p) => whole(Math.log(p / (1 - p)))),
    article: Array.from(article.meaning.subarray(1), whole),
  });
  console.log(`sentence model: ${sentence.terms.size} terms; article model: ${article.terms.size} terms`);
}
