import { AppError } from '#lib/errors.ts';
import type { Exporter } from '#lib/export/exporter.ts';
import { EXPORTERS } from '#lib/export/registry.ts';
import type { Row } from '#lib/export/table.ts';
import type { Tx } from '#lib/store/client.ts';
import { articleIdsInScope } from '#lib/store/export-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import type { Filters } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';
import { ALL_SPEECH, type QuotationSelection } from '../sources/source-query.ts';
import { type ExportTable, exportTable } from './export-tables.ts';

/** The byte-order mark by which spreadsheets know UTF-8. */
const BOM = '\ufeff';

/** A file as it is written; reading `chunks` runs the queries, a step at a time. */
export type Report = { readonly fileName: string; readonly mediaType: string; readonly chunks: AsyncIterable<string> };

async function* rowsInScope(tx: Tx, scope: Scope, table: Extract<ExportTable, { atOnce: number }>): AsyncGenerator<Row> {
  let after = 0;
  for (;;) {
    const ids = await articleIdsInScope(tx, scope, after, table.atOnce);
    yield* await table.rows(tx, ids);
    if (ids.length < table.atOnce) return;
    after = ids[ids.length - 1];
  }
}

async function* rowsOfWhole(deps: Reading, filters: Filters, table: Extract<ExportTable, { atOnce: null }>): AsyncGenerator<Row> {
  yield* await table.rows(deps, filters);
}

/** The rows of a table that the filters let through, in order, of quotations those that are asked for; both are checked before it returns. */
export async function exportRows(
  deps: Reading,
  table: ExportTable,
  filters: Filters,
  asked: QuotationSelection = ALL_SPEECH,
): Promise<AsyncIterable<Row>> {
  const tx = readerOf(deps);
  const resolved = await resolve(tx, filters);
  if ('stream' in table) return table.stream(tx, resolved, asked);
  return table.atOnce === null ? rowsOfWhole(deps, filters, table) : rowsInScope(tx, resolved.scope, table);
}

/** The exporter of a format; throws `AppError('not-found')`. */
export function exporterOf(format: string): Exporter {
  const exporter = EXPORTERS.find((each) => each.format === format);
  if (exporter) return exporter;
  throw new AppError('not-found', `There is no format “${format}”. The formats are ${EXPORTERS.map((each) => each.format).join(', ')}.`);
}

async function* withMark(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield BOM;
  yield* chunks;
}

/** `mark` puts a byte-order mark before CSV, for spreadsheets; `asked` are the quotations of that table (default: all speech). */
type Options = { readonly mark?: boolean; readonly asked?: QuotationSelection };

/**
 * One table as a file in one format, over the same articles as a page with these filters. Throws `AppError('not-found')` for an unknown
 * table, format, outlet or source.
 */
export async function exportReport(
  deps: Reading,
  name: string,
  format: string,
  filters: Filters,
  { mark = false, asked = ALL_SPEECH }: Options = {},
): Promise<Report> {
  const table = exportTable(name);
  const exporter = exporterOf(format);
  const chunks = exporter.write(table.fields, await exportRows(deps, table, filters, asked));
  return {
    fileName: `caveat-${table.name}.${exporter.extension}`,
    mediaType: exporter.mediaType,
    chunks: mark && exporter.format === 'csv' ? withMark(chunks) : chunks,
  };
}
