import { Readable } from 'node:stream';
import { type CsvError, type Parser, parse } from 'csv-parse';
import { decode } from '../charset.ts';
import { type Field, itemOfRow, mapColumns } from '../columns.ts';
import type { Item, Limits, Reader } from '../reader.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that splits the header into most columns. */
function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

/** The pieces with those of the first line joined, and that line; looks no further than `longest` units. */
async function splitHeader(pieces: AsyncIterator<string>, longest: number): Promise<{ head: string; header: string }> {
  let head = '';
  while (!head.includes('\n') && head.length <= longest) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
  }
  return { head, header: head.split('\n', 1)[0] };
}

async function* restOf(head: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

function rowOf(headers: readonly string[], record: readonly string[]): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  for (let i = 0; i < headers.length; i++) if (i < record.length) row[headers[i]] = record[i];
  return row;
}

function reasonOf(error: CsvError, limits: Limits): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `the row is longer than ${Math.round(limits.line / 2 ** 20)} MB (a quotation mark may be left open)`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is left open to the end of the file';
  return 'the row is not valid CSV';
}

const CHANGES = ['readable', 'end', 'error', 'close'] as const;

/** Waits until the parser has more to say. */
function change(parser: Parser): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of CHANGES) parser.off(event, done);
      resolve();
    };
    for (const event of CHANGES) parser.on(event, done);
  });
}

/** The parsed records, header first. A failure is thrown behind the records before it, which iterating over the parser would drop. */
async function* recordsOf(head: string, header: string, pieces: AsyncIterator<string>, limits: Limits): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(header),
    max_record_size: limits.line,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(restOf(head, pieces), { objectMode: false, encoding: 'utf8' });
  let failure: Error | null = null;
  parser.on('error', (error) => {
    failure = error;
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for (;;) {
      const record: readonly string[] | null = parser.read();
      if (record !== null) yield record;
      else if (failure !== null) throw failure;
      else if (parser.readableEnded || parser.destroyed) return;
      else await change(parser);
    }
  } finally {
    source.destroy();
    parser.destroy();
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

async function* rowsOf(records: AsyncIterable<readonly string[]>, limits: Limits): AsyncGenerator<Item> {
  let headers: readonly string[] = [];
  let columns: ReadonlyMap<Field, string> = new Map();
  let row = 0;
  try {
    for await (const record of records) {
      row++;
      if (row > 1) {
        yield itemOfRow(rowOf(headers, record), columns, `row ${row}`, limits);
        continue;
      }
      headers = record;
      columns = mapColumns(record);
      if (columns.has('text') || columns.has('html')) continue;
      yield {
        kind: 'reject',
        at: 'row 1',
        id: null,
        reason: 'the header names no column for the text (text, content, body, article or html)',
      };
      return;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    yield { kind: 'reject', at: `row ${row + 1} and those after it`, id: null, reason: reasonOf(error, limits) };
  }
}

async function* read(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Item> {
  const pieces = decode(bytes);
  const { head, header } = await splitHeader(pieces, limits.line);
  if (head.trim() === '') yield { kind: 'reject', at: '', id: null, reason: 'has no text' };
  else yield* rowsOf(recordsOf(head, header, pieces, limits), limits);
}

/** A table with a header row; columns by the names of `columns.ts`. Comma, semicolon, tab or bar separated. */
export const csv: Reader = { format: 'csv', mediaTypes: ['text/csv', 'text/tab-separated-values'], extensions: ['.csv', '.tsv'], read };
