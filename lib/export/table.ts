/** Types of the Frictionless Table Schema that are used here. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime';
export type Cell = string | number | boolean | null;

/** One row as it is written: names of columns to cells, null for absent, date-times in ISO 8601, UTC. */
export type Row = Readonly<Record<string, Cell>>;

/** A column: `name` is stable snake_case, `description` gives meaning, unit and range. `value` reads it from a record. */
export type Column<R> = {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  readonly value: (record: R) => Cell;
};

/** What the dictionary says of a column. */
export type Field = Omit<Column<never>, 'value'>;

/** A table that can be exported; `key` names the columns that tell its rows apart, `title` says what a row is. */
export type Table<R> = {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: readonly Column<R>[];
};

/** The row of a record. */
export function rowOf<R>(table: Table<R>, record: R): Row {
  return Object.fromEntries(table.columns.map((column) => [column.name, column.value(record)]));
}

/** A name of the product in snake_case: `actsPer100.all` is `acts_per_100_all`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]|(?<=[a-z])\d/g, (letter) => `_${letter.toLowerCase()}`).replace(/[.-]/g, '_');
}
