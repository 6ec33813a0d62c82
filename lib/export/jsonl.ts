import type { Exporter } from './exporter.ts';

const CHARACTERS_AT_ONCE = 65_536;

/** One JSON object a line with every column, null for absent: nothing is changed or lost. */
export const jsonl: Exporter = {
  format: 'jsonl',
  title: 'JSON Lines',
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'jsonl',
  async *write(columns, rows) {
    let pending = '';
    for await (const row of rows) {
      pending += `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))}\n`;
      if (pending.length < CHARACTERS_AT_ONCE) continue;
      yield pending;
      pending = '';
    }
    if (pending !== '') yield pending;
  },
};
