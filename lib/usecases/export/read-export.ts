import { createHash } from 'node:crypto';
import { VERSION } from '#lib/analysis/version.ts';
import type { Field, Row } from '#lib/export/table.ts';
import { countArticles } from '#lib/store/article-queries.ts';
import { countLayers } from '#lib/store/export-queries.ts';
import { countsByOutlet } from '#lib/store/outlet-queries.ts';
import { countReuse } from '#lib/store/reuse-queries.ts';
import { countSourceOutlets } from '#lib/store/source-details.ts';
import { mergesOf } from '#lib/store/source-merges.ts';
import { speechIn } from '#lib/store/source-queries.ts';
import { countStories } from '#lib/store/story-queries.ts';
import { countFamilies } from '#lib/store/wording-queries.ts';
import { countDifferences } from '../comparisons/compare-outlets.ts';
import type { CorpusCounts } from '../outlets/overview-view.ts';
import { type Filters, toSearchParams } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';
import { COPY_BOUNDS } from '../stories/read-stories.ts';
import { exportReport, exportRows } from './export-report.ts';
import { EXPORT_TABLES, exportTable } from './export-tables.ts';

/** A table as the export screen offers it; `rows` is how many a download has. */
export type OfferedTable = { readonly name: string; readonly title: string; readonly rows: number; readonly fields: readonly Field[] };
export type ExportOffer = { readonly corpus: CorpusCounts; readonly version: string; readonly tables: readonly OfferedTable[] };

/** Every table with the number of rows that the filters let through. */
export async function readExport(deps: Reading, filters: Filters): Promise<ExportOffer> {
  const tx = readerOf(deps);
  const { scope, corpus } = await resolve(tx, filters);
  const merges = await mergesOf(tx, scope.demo);
  const [articles, layers, families, sources, speech, stories, copies, outlets] = await Promise.all([
    countArticles(tx, scope),
    countLayers(tx, scope),
    countFamilies(tx, scope),
    countSourceOutlets(tx, scope, merges),
    speechIn(tx, scope),
    countStories(tx, scope),
    countReuse(tx, scope, COPY_BOUNDS, null),
    countsByOutlet(tx, scope),
  ]);
  const rows: Readonly<Record<string, number>> = {
    articles,
    ...layers,
    ...families,
    sources,
    quotations: speech.acts,
    stories,
    copies,
    outlets: outlets.length,
    comparisons: countDifferences(scope.outletIds.length),
  };
  return {
    corpus: { ...corpus, matching: articles },
    version: VERSION,
    tables: EXPORT_TABLES.map(({ name, title, fields }) => ({ name, title, rows: rows[name], fields })),
  };
}

/** The first rows of a table, as a download begins. */
export async function readPreview(
  deps: Reading,
  name: string,
  filters: Filters,
  most = 10,
): Promise<{ fields: readonly Field[]; rows: Row[] }> {
  const table = exportTable(name);
  const rows: Row[] = [];
  if (most < 1) return { fields: table.fields, rows };
  for await (const row of await exportRows(deps, table, filters)) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return { fields: table.fields, rows };
}

async function digestOf(deps: Reading, name: string, filters: Filters): Promise<{ bytes: number; hash: string }> {
  const sha256 = createHash('sha256');
  let bytes = 0;
  for await (const chunk of (await exportReport(deps, name, 'csv', filters)).chunks) {
    sha256.update(chunk);
    bytes += Buffer.byteLength(chunk);
  }
  return { bytes, hash: `sha256:${sha256.digest('hex')}` };
}

/**
 * The manifest and data dictionary of the CSV files as a Frictionless Data Package (v2): filters, method version, rows and columns of
 * every table. `digest` adds the size and SHA-256 of each file, for which all of them are written once.
 */
export async function readDataPackage(deps: Reading, filters: Filters, { now, digest }: { readonly now: Date; readonly digest: boolean }) {
  const { corpus, version, tables } = await readExport(deps, filters);
  const resources = [];
  for (const { name, title, rows, fields } of tables) {
    resources.push({
      name,
      title,
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      ...(digest ? await digestOf(deps, name, filters) : {}),
      rows,
      schema: { fields, primaryKey: exportTable(name).key, missingValues: [''] },
    });
  }
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'caveat-export',
    title: corpus.shown === 'demo' ? 'Export of Caveat: the fictional demo corpus' : 'Export of Caveat',
    created: now.toISOString(),
    version,
    caveat: { methodVersion: version, corpus: corpus.shown, articles: corpus.matching, filters, query: toSearchParams(filters).toString() },
    resources,
  };
}
