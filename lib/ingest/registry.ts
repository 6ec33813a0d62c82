import { orGzip } from './gunzip.ts';
import type { Reader } from './reader.ts';
import { csv } from './readers/csv.ts';
import { feed } from './readers/feed.ts';
import { html } from './readers/html.ts';
import { jsonl } from './readers/jsonl.ts';
import { markdown } from './readers/markdown.ts';
import { text } from './readers/text.ts';
import { warc } from './readers/warc.ts';
import { zipOf } from './readers/zip.ts';

/** Formats of single files, most of them gzip-packed too. */
const SINGLE: readonly Reader[] = [text, markdown, html, orGzip(csv), orGzip(jsonl), orGzip(warc), orGzip(feed)];

const byName = (readers: readonly Reader[], name: string) => {
  const lower = name.toLowerCase();
  return readers.find((reader) => reader.extensions.some((extension) => lower.endsWith(extension))) ?? null;
};

/** Every file format that can be read. */
export const READERS: readonly Reader[] = [...SINGLE, zipOf((name) => byName(SINGLE, name))];

/** The reader of a format by its name. */
export function readerOf(format: string): Reader | null {
  return READERS.find((reader) => reader.format === format) ?? null;
}

/** The reader for a file by its name, else by its media type; null when no reader takes it. */
export function readerFor(name: string, mediaType: string | null): Reader | null {
  const type = mediaType?.split(';', 1)[0].trim().toLowerCase() ?? '';
  return byName(READERS, name) ?? READERS.find((reader) => reader.mediaTypes.includes(type)) ?? null;
}
