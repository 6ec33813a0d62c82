import type { Row } from '#lib/export/table.ts';
import type { Paging } from '../articles/articles-view.ts';
import { storedArticle } from '../articles/read-article.ts';
import { readArticles } from '../articles/read-articles.ts';
import { compareOutlets, rowsInMeasure } from '../comparisons/compare-outlets.ts';
import type { CompareQuery } from '../comparisons/compare-query.ts';
import type { Comparison } from '../comparisons/compare-view.ts';
import { readOutletsOfStory, readPartners } from '../comparisons/read-shared-stories.ts';
import type { SharedStories } from '../comparisons/shared-stories-view.ts';
import type { FamilyQuery } from '../disclaimers/disclaimer-query.ts';
import { readFamilies } from '../disclaimers/read-disclaimers.ts';
import type { OutletView } from '../outlets/outlet-view.ts';
import { readOutlet } from '../outlets/read-outlet.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { readQuotations } from '../sources/read-source.ts';
import type { QuotationQuery } from '../sources/source-query.ts';
import { readStory } from '../stories/read-story.ts';
import type { StoryView } from '../stories/stories-view.ts';
import {
  articles,
  attributions,
  blocks,
  comparisonRow,
  disclaimers,
  familyRow,
  outletFigures,
  outletRow,
  quotationRow,
  sentences,
} from './export-tables.ts';

/** One page of rows of the table of articles, as the CSV has them. */
export type RowPage = { readonly rows: readonly Row[]; readonly total: number; readonly page: number; readonly pages: number };

/** One page of the articles that the filters let through. */
export async function readArticleRows(deps: Reading, filters: Filters, paging: Paging): Promise<RowPage> {
  const { rows, total, page, pages } = await readArticles(deps, filters, paging);
  const ids = rows.map((row) => row.id);
  return { rows: await articles.rows(readerOf(deps), ids), total, page, pages };
}

/** An article with its text and all rows of its layers. */
export type ArticleRows = Readonly<Record<'sentences' | 'attributions' | 'blocks' | 'disclaimers', readonly Row[]>> & {
  readonly article: Row;
  /** What `start` and `end` point into. */
  readonly text: string;
};

/** One article as the rows of every table about it. Throws `AppError('not-found')`. */
export async function readArticleLayers(deps: Reading, id: number): Promise<ArticleRows> {
  const tx = readerOf(deps);
  const { text } = (await storedArticle(tx, id)).analysis.document;
  const [[article], ...layers] = await Promise.all(
    [articles, sentences, attributions, blocks, disclaimers].map((table) => table.rows(tx, [id])),
  );
  return { article, text, sentences: layers[0], attributions: layers[1], blocks: layers[2], disclaimers: layers[3] };
}

/** One page of the wording families that the filters let through, as the CSV has them. */
export async function readFamilyRows(deps: Reading, filters: Filters, query: FamilyQuery): Promise<RowPage> {
  const { rows, total, page, pages } = await readFamilies(deps, filters, query);
  return { rows: rows.map(familyRow), total, page, pages };
}

/** One page of the quotations of one source, as the CSV has them. Throws `AppError('not-found')` when no article has it. */
export async function readQuotationRows(deps: Reading, key: string, filters: Filters, query: QuotationQuery): Promise<RowPage> {
  const { rows, key: source, total, page, pages } = await readQuotations(deps, key, filters, query);
  return { rows: rows.map((row) => quotationRow({ ...row, source })), total, page, pages };
}

/** The outlets that have articles, as the CSV has them. */
export async function readOutletRows(deps: Reading, filters: Filters): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  const rows = await outletFigures.rows(deps, filters);
  return { rows, total: rows.length };
}

/** One outlet as its row, and what its page shows. Throws `AppError`: `not-found`, `invalid` for an unknown measure. */
export async function readOutletProfile(
  deps: Reading,
  slug: string,
  filters: Filters,
  measure: string | null,
): Promise<{ readonly outlet: Row; readonly profile: OutletView & { readonly sharedStories: SharedStories } }> {
  const profile = await readOutlet(deps, slug, filters);
  const shown = { ...filters, corpus: profile.corpus.shown };
  return { outlet: outletRow(profile), profile: { ...profile, sharedStories: await readPartners(deps, profile.slug, shown, measure) } };
}

/** The differences of the outlets in one measure as the CSV has them, and what the page of the comparison shows. */
export async function readComparisonRows(
  deps: Reading,
  query: CompareQuery,
): Promise<{ readonly rows: readonly Row[]; readonly total: number; readonly profile: Comparison }> {
  const profile = await compareOutlets(deps, query);
  const rows = rowsInMeasure(profile.chosen, profile.differences, profile.storyDifferences).map(comparisonRow);
  return { rows, total: rows.length, profile };
}

/** What the page of a story shows. Throws `AppError`: `not-found`, `invalid` for an unknown measure. */
export async function readStoryProfile(
  deps: Reading,
  id: number,
  filters: Filters,
  measure: string | null,
): Promise<{ readonly profile: StoryView & { readonly sharedStories: SharedStories | null } }> {
  const story = await readStory(deps, id);
  return { profile: { ...story, sharedStories: await readOutletsOfStory(deps, story, filters, measure) } };
}
