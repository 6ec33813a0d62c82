import { decode } from '../charset.ts';
import { itemOfRow, mapColumns } from '../columns.ts';
import { linesOf } from '../lines.ts';
import type { Item, Limits, Reader } from '../reader.ts';

const DEEPEST = 64;

/** Whether a value nests deeper than `left` levels. */
function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1));
}

function parseRow(line: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a JSON object';
  return isDeeper(value, DEEPEST) ? `is nested deeper than ${DEEPEST} levels` : (value as Record<string, unknown>);
}

async function* read(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Item> {
  for await (const { number, text } of linesOf(decode(bytes), limits.line)) {
    const at = `line ${number}`;
    if (text === null) {
      yield { kind: 'reject', at, id: null, reason: `is longer than ${Math.round(limits.line / 2 ** 20)} MB` };
      continue;
    }
    if (text.trim() === '') continue;
    const row = parseRow(text);
    if (typeof row === 'string') yield { kind: 'reject', at, id: null, reason: row };
    else yield itemOfRow(row, mapColumns(Object.keys(row)), at, limits);
  }
}

/** One JSON object per line; fields by the names of `columns.ts`. */
export const jsonl: Reader = {
  format: 'jsonl',
  mediaTypes: ['application/x-ndjson', 'application/jsonl'],
  extensions: ['.jsonl', '.ndjson'],
  read,
};
