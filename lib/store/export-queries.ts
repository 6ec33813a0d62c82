import { Prisma } from '#generated/sqlite/client.ts';
import { findingsOfArticles } from './article-queries.ts';
import { countOf, numberOf } from './cells.ts';
import type { Tx } from './client.ts';
import { parseDocument, type StoredDocument } from './document.ts';
import { articlesIn, isOneOf, type Scope } from './scope.ts';

/** Numbers of the next articles of the scope after one, ascending: a cursor that later articles do not move. */
export async function articleIdsInScope(tx: Tx, scope: Scope, after: number, limit: number): Promise<number[]> {
  const rows = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT a."id" FROM "Article" a WHERE a."id" > ${after} AND ${articlesIn(tx, scope)} ORDER BY a."id" LIMIT ${limit}`;
  return rows.map((row) => Number(row.id));
}

type Interval = { readonly low: number | null; readonly high: number | null };
type Values = {
  readonly scores: Readonly<Record<string, number | null>>;
  readonly intervals: Readonly<Record<'opinion' | 'opinionArticle', Interval>>;
};
const NO_INTERVAL: Interval = { low: null, high: null };
const NO_VALUES: Values = { scores: {}, intervals: { opinion: NO_INTERVAL, opinionArticle: NO_INTERVAL } };

async function valuesOf(tx: Tx, ids: readonly number[]): Promise<Map<number, Values>> {
  const object =
    tx.dialect === 'postgresql'
      ? Prisma.sql`json_object_agg(s."name", s."value")::text`
      : Prisma.sql`json_group_object(s."name", s."value")`;
  const end = (name: string, column: 'low' | 'high') =>
    Prisma.sql`max(CASE WHEN s."name" = ${name} THEN s.${Prisma.raw(`"${column}"`)} END)`;
  const rows = await tx.db.$queryRaw<
    { articleId: number; scores: string; low: unknown; high: unknown; articleLow: unknown; articleHigh: unknown }[]
  >`
    SELECT s."articleId", ${object} AS "scores", ${end('opinion', 'low')} AS "low", ${end('opinion', 'high')} AS "high",
      ${end('opinionArticle', 'low')} AS "articleLow", ${end('opinionArticle', 'high')} AS "articleHigh"
    FROM "Score" s WHERE ${isOneOf(tx, Prisma.sql`s."articleId"`, ids)} AND s."live" GROUP BY s."articleId"`;
  return new Map(
    rows.map((row) => {
      const opinion = { low: numberOf(row.low), high: numberOf(row.high) };
      const opinionArticle = { low: numberOf(row.articleLow), high: numberOf(row.articleHigh) };
      return [Number(row.articleId), { scores: JSON.parse(row.scores), intervals: { opinion, opinionArticle } }];
    }),
  );
}

/** The articles of the numbers, in their order, with scores, the intervals of those that have one, and kinds of findings. */
export async function exportedArticles(tx: Tx, ids: readonly number[]) {
  const [articles, values, findings] = await Promise.all([
    tx.db.article.findMany({
      where: { id: { in: [...ids] } },
      include: {
        outlet: { select: { slug: true, name: true } },
        analyses: { where: { current: true }, select: { version: true }, take: 1 },
      },
    }),
    valuesOf(tx, ids),
    findingsOfArticles(tx, ids),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ids.flatMap((id) => {
    const article = byId.get(id);
    if (!article) return [];
    const { analyses, ...row } = article;
    const { scores, intervals } = values.get(id) ?? NO_VALUES;
    return [{ ...row, version: analyses[0]?.version ?? '', scores, intervals, findings: findings.get(id) ?? [] }];
  });
}

export type ExportedDocument = {
  readonly analysisId: number;
  readonly article: { readonly id: number; readonly outlet: string };
  readonly document: StoredDocument;
};

/** Layers of the articles of the numbers, in their order. */
export async function exportedDocuments(tx: Tx, ids: readonly number[]): Promise<ExportedDocument[]> {
  const rows = await tx.db.analysis.findMany({
    where: { articleId: { in: [...ids] }, current: true },
    select: { id: true, articleId: true, document: true, article: { select: { outlet: { select: { slug: true } } } } },
    orderBy: { articleId: 'asc' },
  });
  return rows.map((row) => ({
    analysisId: row.id,
    article: { id: row.articleId, outlet: row.article.outlet.slug },
    document: parseDocument(row.document),
  }));
}

const ofAnalyses = (ids: readonly number[]) => ({ where: { analysisId: { in: [...ids] } } });

/** Rows of the relations of analyses: what their documents do not hold. */
export function exportedAttributions(tx: Tx, analysisIds: readonly number[]) {
  const select = { analysisId: true, idx: true, sourceKey: true, words: true } as const;
  return tx.db.attribution.findMany({ ...ofAnalyses(analysisIds), select });
}

/** Rows of the disclaimers of articles, by article, number and kind. */
export async function exportedDisclaimers(tx: Tx, ids: readonly number[]) {
  const rows = await tx.db.disclaimer.findMany({
    where: { analysis: { articleId: { in: [...ids] }, current: true } },
    include: { analysis: { select: { articleId: true, article: { select: { outlet: { select: { slug: true } } } } } } },
    orderBy: [{ idx: 'asc' }, { kind: 'asc' }],
  });
  const parts = rows.map(({ analysis, ...row }) => ({ ...row, article: { id: analysis.articleId, outlet: analysis.article.outlet.slug } }));
  return parts.sort((a, b) => a.article.id - b.article.id || a.idx - b.idx);
}

/** How many rows of each layer the current analyses of the scope have. */
export async function countLayers(tx: Tx, scope: Scope): Promise<Record<'sentences' | 'blocks' | 'attributions' | 'disclaimers', number>> {
  const from = Prisma.sql`FROM "Article" a JOIN "Analysis" n ON n."articleId" = a."id" AND n."current"`;
  const rowsOf = async (table: 'Block' | 'Attribution' | 'Disclaimer') => {
    const [row] = await tx.db.$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS "n" ${from} JOIN ${Prisma.raw(`"${table}"`)} r ON r."analysisId" = n."id" WHERE ${articlesIn(tx, scope)}`;
    return countOf(row?.n);
  };
  const length =
    tx.dialect === 'postgresql'
      ? Prisma.sql`json_array_length(n."document"::json->'sentences')`
      : Prisma.sql`json_array_length(n."document", '$.sentences')`;
  const [[sentences], blocks, attributions, disclaimers] = await Promise.all([
    tx.db.$queryRaw<{ n: bigint }[]>`SELECT sum(${length}) AS "n" ${from} WHERE ${articlesIn(tx, scope)}`,
    rowsOf('Block'),
    rowsOf('Attribution'),
    rowsOf('Disclaimer'),
  ]);
  return { sentences: countOf(sentences?.n), blocks, attributions, disclaimers };
}
