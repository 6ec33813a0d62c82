import { annotate, extract } from '#lib/analysis/analyze.ts';
import type { Attributed } from '#lib/analysis/model/attributed.ts';
import { articleFeatures } from '#lib/analysis/score/opinion/article-model.ts';
import { featuresOf } from '#lib/analysis/score/opinion/features.ts';
import { join } from 'node:path';
import { readJsonl } from '../accuracy/jsonl.ts';
import type { ArticleExample } from './article-model.ts';
import type { SentenceExample } from './sentence-model.ts';
import { lexicalTerms } from './vocabulary.ts';

type Babe = { readonly text: string; readonly label: 'FACT' | 'MIXED' | 'OPINION' | 'NONE'; readonly url: string; readonly outlet: string };
type Sided = { readonly text: string; readonly label: 'OPINION' | 'NEWS'; readonly outlet: string };

const SHORTEST = 6;

export type LabelledSentence = SentenceExample & { readonly article: string; readonly outlet: string };
export type LabelledArticle = ArticleExample & { readonly outlet: string };

/** What the opinion models are trained on: labelled sentences, labelled articles, and the sentences of those under their article's label. */
export type OpinionData = {
  readonly sentences: readonly LabelledSentence[];
  readonly articles: readonly LabelledArticle[];
  readonly weak: readonly SentenceExample[];
  readonly isLexical: (term: string) => boolean;
};

/** The layers of a text, zoned unless it is `clean`. */
export function annotateText(content: string, clean: boolean): Attributed {
  return annotate(extract({ mediaType: 'text/plain', content }, clean), { clean });
}

/** Reads babe-opinion and allsides-opinion: text only, no outlet, URL or title reaches a feature. */
export async function readOpinionData(dataDir: string): Promise<OpinionData> {
  const docs: Attributed[] = [];
  const sentences: LabelledSentence[] = [];
  for (const row of await readJsonl<Babe>(join(dataDir, 'babe-opinion/dev.jsonl'))) {
    if (row.label === 'NONE') continue;
    const doc = annotateText(row.text, true);
    docs.push(doc);
    const features = featuresOf(doc, 0, doc.tokens.length, () => true);
    sentences.push({ features, label: row.label === 'FACT' ? 0 : 1, article: row.url, outlet: row.outlet });
  }
  const articles: LabelledArticle[] = [];
  const weak: SentenceExample[] = [];
  for (const row of await readJsonl<Sided>(join(dataDir, 'allsides-opinion/dev.jsonl'))) {
    const doc = annotateText(row.text, false);
    docs.push(doc);
    const label = row.label === 'OPINION' ? 1 : 0;
    articles.push({ features: articleFeatures(doc), label, outlet: row.outlet });
    for (const { first, last, block } of doc.sentences) {
      if (last - first < SHORTEST || doc.verdicts[block].role !== 'body') continue;
      weak.push({ features: featuresOf(doc, first, last, () => true), label });
    }
  }
  return { sentences, articles, weak, isLexical: lexicalTerms(docs) };
}
