import { AppError } from '#lib/errors.ts';
import { type Field, type Row, rowOf, type Table } from '#lib/export/table.ts';
import { articlesTable } from '#lib/export/tables/articles.ts';
import { attributionsTable } from '#lib/export/tables/attributions.ts';
import { comparisonsTable } from '#lib/export/tables/comparisons.ts';
import { blocksTable, disclaimersTable, sentencesTable } from '#lib/export/tables/layers.ts';
import { outletsTable } from '#lib/export/tables/outlets.ts';
import { type QuotationRecord, quotationsTable, sourcesTable } from '#lib/export/tables/sources.ts';
import { copiesTable, storiesTable } from '#lib/export/tables/stories.ts';
import { familiesTable, wordingsTable } from '#lib/export/tables/wordings.ts';
import type { Tx } from '#lib/store/client.ts';
import { allDifferences, type MeasureDifference } from '../comparisons/compare-outlets.ts';
import type { FamilyRow } from '../disclaimers/disclaimers-view.ts';
import { readAllFamilies, readAllWordings } from '../disclaimers/read-disclaimers.ts';
import type { OutletView } from '../outlets/outlet-view.ts';
import { readOverview } from '../outlets/read-overview.ts';
import type { Filters } from '../reading/filters.ts';
import { MEASURES } from '../reading/measures.ts';
import type { Reading } from '../reading/reading.ts';
import type { Resolved } from '../reading/scope.ts';
import { quotationRecords, sourceRecords } from '../sources/export-sources.ts';
import type { QuotationSelection } from '../sources/source-query.ts';
import { allCopies, allStories } from '../stories/read-stories.ts';
import type { ReuseRow, StoryRow } from '../stories/stories-view.ts';
import { articleRecords, attributionRecords, blockRecords, disclaimerRecords, sentenceRecords } from './export-records.ts';

type About = { readonly name: string; readonly title: string; readonly key: readonly string[]; readonly fields: readonly Field[] };
/** A table whose rows are found by articles; `atOnce` articles are read at a time. */
type ByArticle = About & { readonly atOnce: number; rows(tx: Tx, ids: readonly number[]): Promise<Row[]> };
/** A table whose rows are folds over all articles. */
type Whole = About & { readonly atOnce: null; rows(deps: Reading, filters: Filters): Promise<Row[]> };
/** A table whose rows are read one after another; of quotations some can be asked for. */
type Streamed = About & { readonly stream: (tx: Tx, resolved: Resolved, asked: QuotationSelection) => Promise<AsyncIterable<Row>> };
export type ExportTable = ByArticle | Whole | Streamed;

const about = ({ name, title, key, columns }: Table<never>): About => ({
  name,
  title,
  key,
  fields: columns.map(({ value: _, ...field }) => field),
});

function byArticle<R>(table: Table<R>, atOnce: number, read: (tx: Tx, ids: readonly number[]) => Promise<readonly R[]>): ByArticle {
  const rows = async (tx: Tx, ids: readonly number[]) => (await read(tx, ids)).map((record) => rowOf(table, record));
  return { ...about(table), atOnce, rows };
}

async function* rowsFrom<R>(table: Table<R>, records: AsyncIterable<R>): AsyncGenerator<Row> {
  for await (const record of records) yield rowOf(table, record);
}

const ROWS = 500;
const DOCUMENTS = 50;
const outlets = outletsTable(MEASURES.filter((measure) => measure.core));

export const articles = byArticle(articlesTable(MEASURES), ROWS, articleRecords);
export const sentences = byArticle(sentencesTable, DOCUMENTS, sentenceRecords);
export const attributions = byArticle(attributionsTable, DOCUMENTS, attributionRecords);
export const blocks = byArticle(blocksTable, DOCUMENTS, blockRecords);
export const disclaimers = byArticle(disclaimersTable, ROWS, disclaimerRecords);
export const outletFigures: Whole = {
  ...about(outlets),
  atOnce: null,
  rows: async (deps, filters) => (await readOverview(deps, filters, null)).outlets.map((record) => rowOf(outlets, record)),
};

export const comparisons: Whole = {
  ...about(comparisonsTable),
  atOnce: null,
  rows: async (deps, filters) => (await allDifferences(deps, filters)).map(comparisonRow),
};

export const families: Whole = {
  ...about(familiesTable),
  atOnce: null,
  rows: async (deps, filters) => (await readAllFamilies(deps, filters)).map((record) => rowOf(familiesTable, record)),
};
export const wordings: Whole = {
  ...about(wordingsTable),
  atOnce: null,
  rows: async (deps, filters) => (await readAllWordings(deps, filters)).map((record) => rowOf(wordingsTable, record)),
};

export const sources: Streamed = {
  ...about(sourcesTable),
  stream: async (tx, resolved) => rowsFrom(sourcesTable, sourceRecords(tx, resolved)),
};
export const quotations: Streamed = {
  ...about(quotationsTable),
  stream: async (tx, resolved, asked) => rowsFrom(quotationsTable, await quotationRecords(tx, resolved, asked)),
};

export const stories: Streamed = {
  ...about(storiesTable),
  stream: async (tx, resolved) => rowsFrom(storiesTable, allStories(tx, resolved)),
};
export const copies: Streamed = {
  ...about(copiesTable),
  stream: async (tx, resolved) => rowsFrom(copiesTable, allCopies(tx, resolved)),
};

/** The row of one outlet in the table of outlets. */
export function outletRow({ distributions, ...outlet }: OutletView): Row {
  return rowOf(outlets, { ...outlet, measures: Object.fromEntries(distributions.map(({ measure, summary }) => [measure.name, summary])) });
}

/** The row of one difference in the table of comparisons. */
export function comparisonRow(difference: MeasureDifference): Row {
  return rowOf(comparisonsTable, difference);
}

/** The row of one wording family in the table of families. */
export const familyRow = (family: FamilyRow): Row => rowOf(familiesTable, family);

/** The row of one quotation in the table of quotations. */
export const quotationRow = (quotation: QuotationRecord): Row => rowOf(quotationsTable, quotation);

/** The row of one story in the table of stories. */
export const storyRow = (story: StoryRow): Row => rowOf(storiesTable, story);

/** The row of one pair in the table of copies. */
export const copyRow = (pair: ReuseRow): Row => rowOf(copiesTable, pair);

/** Every table that can be exported. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  articles,
  sentences,
  attributions,
  blocks,
  disclaimers,
  families,
  wordings,
  sources,
  quotations,
  stories,
  copies,
  outletFigures,
  comparisons,
];

/** The table of that name; throws `AppError('not-found')`. */
export function exportTable(name: string): ExportTable {
  const table = EXPORT_TABLES.find((each) => each.name === name);
  if (table) return table;
  throw new AppError('not-found', `There is no table “${name}”. The tables are ${EXPORT_TABLES.map((each) => each.name).join(', ')}.`);
}
