import type { Reader } from './reader.ts';
import { csv } from './readers/csv.ts';
import { html } from './readers/html.ts';
import { jsonl } from './readers/jsonl.ts';
import { text } from './readers/text.ts';

/** Every file format that can be read. */
export const READERS: readonly Reader[] = [text, html, csv, jsonl];

/** The reader of a format by its name. */
export function readerOf(format: string): Reader | null {
  return READERS.find((reader) => reader.format === format) ?? null;
}

/** The reader for a file by its name, else by its media type; null when no reader takes it. */
export function readerFor(name: string, mediaType: string | null): Reader | null {
  const extension = /\.[^./\\]{1,10}$/.exec(name.toLowerCase())?.[0] ?? '';
  const type = mediaType?.split(';', 1)[0].trim().toLowerCase() ?? '';
  return (
    READERS.find((reader) => reader.extensions.includes(extension)) ?? READERS.find((reader) => reader.mediaTypes.includes(type)) ?? null
  );
}
