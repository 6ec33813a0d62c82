import type { Field, Row } from './table.ts';

/** Writes rows of the given columns as text in pieces; streams, so that its memory does not grow with the rows. */
export type Exporter = {
  readonly format: string;
  readonly title: string;
  readonly mediaType: string;
  readonly extension: string;
  write(columns: readonly Field[], rows: AsyncIterable<Row>): AsyncIterable<string>;
};
