import { join } from 'node:path';
import { annotate } from '#lib/analysis/analyze.ts';
import { extract } from '#lib/analysis/extract/extract.ts';
import { type Attributed, AUTHOR } from '#lib/analysis/model/attributed.ts';
import { allArticleFeatures } from '#lib/analysis/score/opinion/article-model.ts';
import { allFeatures } from '#lib/analysis/score/opinion/features.ts';
import { spellingKey } from '#lib/analysis/score/opinion/spelling.ts';
import { readJsonl } from '../accuracy/jsonl.ts';
import type { ArticleExample } from './article-model.ts';
import type { SentenceExample } from './sentence-model.ts';
import { lexicalTerms } from './vocabulary.ts';
import type { WeakSentence } from './word-prior.ts';

type Babe = {
  readonly text: string;
  readonly label: 'FACT' | 'MIXED' | 'OPINION' | 'NONE';
  readonly url: string;
  readonly outlet: string;
  readonly topic: string;
  readonly votes: { readonly FACT: number; readonly MIXED: number; readonly OPINION: number };
  readonly biased_words: readonly string[];
};
type Sided = { readonly text: string; readonly label: 'OPINION' | 'NEWS'; readonly outlet: string; readonly date: string };

const SHORTEST = 6;
/** Sentences of articles are taken where more than half is in the author's voice: what sources say is no sign of the section. */
const LEAST_VOICE = 0.5;

export type LabelledSentence = SentenceExample & { readonly outlet: string; readonly topic: string };
export type LabelledArticle = ArticleExample & { readonly doc: Attributed; readonly outlet: string; readonly year: string };

/** What the opinion models are trained on: labelled sentences, labelled articles, and the sentences of those under their article's label. */
export type OpinionData = {
  readonly sentences: readonly LabelledSentence[];
  readonly articles: readonly LabelledArticle[];
  readonly weak: readonly WeakSentence[];
  readonly isLexical: (term: string) => boolean;
};

/** The layers of a text, zoned unless it is `clean`. */
export function annotateText(content: string, clean: boolean): Attributed {
  return annotate(extract({ mediaType: 'text/plain', content }, clean), { clean });
}

function voiceShare(doc: Attributed, first: number, last: number): number {
  let own = 0;
  for (let i = first; i < last; i++) if (doc.voices[i] === AUTHOR) own++;
  return own / (last - first);
}

function sentencesOf(doc: Attributed, label: 0 | 1, outlet: string): WeakSentence[] {
  return doc.sentences
    .filter(({ first, last, block }) => last - first >= SHORTEST && doc.verdicts[block].role === 'body')
    .filter(({ first, last }) => voiceShare(doc, first, last) > LEAST_VOICE)
    .map(({ first, last }) => ({ features: allFeatures(doc, first, last, () => true), label, outlet }));
}

function markedKeys(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => phrase.toLowerCase().replaceAll('’', "'").split(/\s+/)).map(spellingKey));
}

function opinionVotes({ FACT = 0, MIXED = 0, OPINION = 0 }: Babe['votes']): number {
  return (MIXED + OPINION) / Math.max(1, FACT + MIXED + OPINION);
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
      votes: opinionVotes(row.votes),
      marked: markedKeys(row.biased_words),
      article: row.url,
      outlet: row.outlet,
      topic: row.topic,
    })),
    articles: sided.map(({ row, doc, label }) => ({
      doc,
      features: allArticleFeatures(doc),
      label,
      outlet: row.outlet,
      year: row.date.slice(0, 4),
    })),
    weak: sided.flatMap(({ row, doc, label }) => sentencesOf(doc, label, row.outlet)),
    isLexical: lexicalTerms(
      [...babe, ...sided].map(({ doc }) => doc),
      sided.map(({ row }) => row.outlet.replace(/\.com$/, '')),
    ),
  };
}
