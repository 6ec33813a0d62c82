import { bandOf } from '#lib/analysis/model/opinion-band.ts';
import { LEAST_FOR_INTERVAL } from '#lib/compare/summary.ts';
import { AppError } from '#lib/errors.ts';
import { analysisHistory, findArticle, type StoredArticle } from '#lib/store/article-document.ts';
import type { Tx } from '#lib/store/client.ts';
import { recurrenceOfBlocks } from '#lib/store/line-blocks.ts';
import { countRevisions } from '#lib/store/revisions.ts';
import { percentilesOf } from '#lib/store/score-queries.ts';
import { articleSourcesOf, attributionCorrectionsOf, viewCheckOf } from '../corrections/attribution-layers.ts';
import { NO_FILTERS } from '../reading/filters.ts';
import { CORE_MEASURES, MEASURES } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';
import { articleScoresOf, attributionsOf, blocksOf, correctionsOf, rawAgainstClean, voicesOf } from './article-layers.ts';
import type { ArticleView } from './article-view.ts';

/** Scores that are ranked within the corpus: parts of other scores are not. */
const RANKED: ReadonlySet<string> = new Set(MEASURES.map((measure) => measure.name).filter((name) => !name.includes('.')));

/** The stored article of that number. Throws `AppError('not-found')` for one that is not there or deleted. */
export async function storedArticle(tx: Tx, id: number): Promise<StoredArticle> {
  const article = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? await findArticle(tx, id) : null;
  if (!article) throw new AppError('not-found', `There is no article ${id}: it may have been deleted.`);
  return article;
}

/** Everything about one article. Throws `AppError('not-found')` for one that is not there or deleted. */
export async function readArticle(deps: Reading, id: number): Promise<ArticleView> {
  const tx = readerOf(deps);
  const article = await storedArticle(tx, id);
  const { document, version } = article.analysis;
  const { scope } = await resolve(tx, { ...NO_FILTERS, corpus: article.demo ? 'demo' : 'real' });
  const ranked = new Map(
    document.scores.flatMap(({ name, value }) => (value !== null && RANKED.has(name) ? [[name, value] as const] : [])),
  );
  const [percentiles, history, seen] = await Promise.all([
    percentilesOf(tx, scope, ranked, LEAST_FOR_INTERVAL),
    analysisHistory(tx, id, CORE_MEASURES),
    recurrenceOfBlocks(tx, [id]),
  ]);
  const revisions = await countRevisions(tx, id);
  const corrections = correctionsOf(article);
  const scores = articleScoresOf(document, percentiles);
  const attributions = attributionsOf(document);
  return {
    id,
    title: article.title,
    outlet: { slug: article.outlet.slug, name: article.outlet.name },
    author: article.author,
    url: article.url,
    publishedAt: article.publishedAt?.toISOString() ?? null,
    createdAt: article.createdAt.toISOString(),
    mediaType: article.mediaType,
    language: article.language,
    wire: article.wire,
    genre: article.genre,
    demo: article.demo,
    words: article.words,
    from: { outlet: article.outletFrom, title: article.titleFrom, date: article.dateFrom, genre: article.genreFrom },
    version,
    text: document.text,
    blocks: blocksOf(document, corrections, seen.get(id) ?? new Map()),
    disclaimers: document.disclaimers,
    sentences: document.sentences,
    voices: voicesOf(document),
    attributions,
    scores,
    sources: articleSourcesOf(article, attributions),
    declared: document.declared,
    findings: document.findings,
    band: bandOf(scores.find((score) => score.measure.name === 'opinionArticle') ?? { value: null }),
    rawAgainstClean: rawAgainstClean(document),
    corrections,
    attributionCorrections: attributionCorrectionsOf(article),
    check: viewCheckOf(article),
    revisions,
    history: history.map(({ values, ...row }) => ({
      ...row,
      scores: Object.fromEntries(CORE_MEASURES.map((name) => [name, values.get(name) ?? null])),
    })),
  };
}
