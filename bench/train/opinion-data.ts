import { join } from 'node:path';
import { annotate, extract } from '#lib/analysis/analyze.ts';
import type { Attributed } from '#lib/analysis/model/attributed.ts';
import { allArticleFeatures } from '#lib/analysis/score/opinion/article-model.ts';
import { allFeatures } from '#lib/analysis/score/opinion/features.ts';
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

function sentencesOf(doc: Attributed, label: 0 | 1): SentenceExample[] {
  return doc.sentences
    .filter(({ first, last, block }) => last - first >= SHORTEST && doc.verdicts[block].role === 'body')
    .map(({ first, last }) => ({ features: allFeatures(doc, first, last, () => true), label }));
}

/** Reads babe-opinion and allsides-opinion: text only, no outlet, URL or title reaches a feature. */
export async function readOpinionData(dataDir: string): Promise<OpinionData> {
  const babe = (await readJsonl<Babe>(join(dataDir, 'babe-opinion/dev.jsonl')))
    .filter(({ label }) => label !== 'NONE')
    .map((row) => ({ row, doc: annotateText(row.text, true), label: row.label === 'FACT' ? (0 as const) : (1 as const) }));
  const sided = (await readJsonl<Sided>(join(dataDir, 'allsides-opinion/dev.jsonl'))).map((row) => ({
    row,
    doc: annotateText(row.text, false),
    label: row.label === 'OPINION' ? (1 as const) : (0 as const),
  }));
  return {
    sentences: babe.map(({ row, doc, label }) => ({
      features: allFeatures(doc, 0, doc.tokens.length, () => true),
      label,
      article: row.url,
      outlet: row.outlet,
    })),
    articles: sided.map(({ row, doc, label }) => ({ features: allArticleFeatures(doc), label, outlet: row.outlet })),
    weak: sided.flatMap(({ doc, label }) => sentencesOf(doc, label)),
    isLexical: lexicalTerms([...babe, ...sided].map(({ doc }) => doc)),
  };
}
