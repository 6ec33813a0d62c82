import { bandOf } from '#lib/analysis/model/opinion-band.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import type { ArticleRecord } from '#lib/export/tables/articles.ts';
import type { AttributionRecord } from '#lib/export/tables/attributions.ts';
import type { BlockRecord, DisclaimerRecord, SentenceRecord } from '#lib/export/tables/layers.ts';
import type { Tx } from '#lib/store/client.ts';
import {
  type ExportedDocument,
  exportedArticles,
  exportedAttributions,
  exportedDisclaimers,
  exportedDocuments,
} from '#lib/store/export-queries.ts';
import { recurrenceOfBlocks } from '#lib/store/line-blocks.ts';
import { mergesAround } from '#lib/store/source-merges.ts';

/** Articles by number, in the order given. */
export async function articleRecords(tx: Tx, ids: readonly number[]): Promise<ArticleRecord[]> {
  return (await exportedArticles(tx, ids)).map((row) => ({
    id: row.id,
    outlet: row.outlet,
    title: row.title,
    author: row.author,
    url: row.url,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    genre: row.genre,
    wire: row.wire,
    language: row.language,
    words: row.words,
    demo: row.demo,
    version: row.version,
    from: { outlet: row.outletFrom, title: row.titleFrom, date: row.dateFrom, genre: row.genreFrom },
    findings: row.findings,
    band: bandOf({ value: row.scores.opinionArticle ?? null, ...row.intervals.opinionArticle }),
    scores: row.scores,
    opinion: row.intervals.opinion,
    opinionArticle: row.intervals.opinionArticle,
  }));
}

function sentencesOf({ article, document }: ExportedDocument): SentenceRecord[] {
  return document.sentences.map((sentence, idx) => ({
    ...sentence,
    article,
    idx,
    role: document.blocks[sentence.block].role,
    text: textOf(document.text, sentence),
  }));
}

/** Sentences of articles, in the order of the articles' numbers. */
export async function sentenceRecords(tx: Tx, ids: readonly number[]): Promise<SentenceRecord[]> {
  return (await exportedDocuments(tx, ids)).flatMap(sentencesOf);
}

/** Blocks of articles, in the order of the articles' numbers. */
export async function blockRecords(tx: Tx, ids: readonly number[]): Promise<BlockRecord[]> {
  const [documents, seen] = await Promise.all([exportedDocuments(tx, ids), recurrenceOfBlocks(tx, ids)]);
  return documents.flatMap(({ article, document }) =>
    document.blocks.map((block, idx) => ({
      ...block,
      article,
      idx,
      text: textOf(document.text, block),
      seen: seen.get(article.id)?.get(idx) ?? null,
    })),
  );
}

/** Attribution relations of articles of one corpus, in the order of the articles' numbers. */
export async function attributionRecords(tx: Tx, ids: readonly number[]): Promise<AttributionRecord[]> {
  const documents = await exportedDocuments(tx, ids);
  const merges = documents.length === 0 ? new Map<string, string>() : await mergesAround(tx, documents[0].article.id);
  const rows = await exportedAttributions(
    tx,
    documents.map((row) => row.analysisId),
  );
  const known = new Map(rows.map((row) => [`${row.analysisId} ${row.idx}`, row]));
  return documents.flatMap(({ analysisId, article, document }) =>
    document.attributions.map((attribution, idx) => {
      const { sourceKey, words } = known.get(`${analysisId} ${idx}`) ?? { sourceKey: null, words: 0 };
      const source = sourceKey === null ? null : (merges.get(sourceKey) ?? sourceKey);
      return { article, idx, text: document.text, attribution, sourceKey, source, words };
    }),
  );
}

/** Disclaimers of articles, in the order of the articles' numbers. */
export function disclaimerRecords(tx: Tx, ids: readonly number[]): Promise<DisclaimerRecord[]> {
  return exportedDisclaimers(tx, ids);
}
