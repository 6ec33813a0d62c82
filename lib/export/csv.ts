import { type Options, stringify } from 'csv-stringify/sync';
import type { Exporter } from './exporter.ts';
import { guardFormulas } from './formula-guard.ts';
import type { Cell, CellType, Field, Row } from './table.ts';

const ROWS_AT_ONCE = 200;
/** csv-stringify leaves a cell with a bare CR or LF unquoted when records end with CRLF. */
const OPTIONS: Options = { record_delimiter: 'windows', quoted_match: /[\r\n]/ };

function textOf(cell: Cell | undefined, type: CellType): string {
  if (cell === null || cell === undefined) return '';
  return type === 'string' ? guardFormulas(String(cell)) : String(cell);
}

const record = (columns: readonly Field[], row: Row) => columns.map((column) => textOf(row[column.name], column.type));

/**
 * RFC 4180: a header, CRLF after every record, cells quoted where needed; no byte-order mark. An absent value is an empty cell, as an
 * empty text is; truth values are `true` and `false`; text cells are guarded against being run as formulas, numbers are never changed.
 */
export const csv: Exporter = {
  format: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async *write(columns, rows) {
    let pending: string[][] = [columns.map((column) => column.name)];
    for await (const row of rows) {
      pending.push(record(columns, row));
      if (pending.length < ROWS_AT_ONCE) continue;
      yield stringify(pending, OPTIONS);
      pending = [];
    }
    if (pending.length > 0) yield stringify(pending, OPTIONS);
  },
};
