import { cleanText } from './clean-text.ts';
import type { Item, Limits } from './reader.ts';

export const FIELDS = ['id', 'text', 'html', 'url', 'outlet', 'title', 'publishedAt', 'genre'] as const;
export type Field = (typeof FIELDS)[number];

/** Header names under which data sets carry each field, compared without case, spaces and punctuation; earlier names win. */
export const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'articleid', 'uid', 'guid'],
  text: ['text', 'content', 'body', 'article', 'fulltext', 'articletext', 'articlebody', 'maintext', 'story'],
  html: ['html', 'rawhtml', 'pagehtml', 'articlehtml', 'contenthtml'],
  url: ['url', 'link', 'articleurl', 'canonicalurl', 'permalink', 'weburl', 'uri'],
  outlet: ['outlet', 'outletname', 'publisher', 'publication', 'newspaper', 'sourcename', 'medium', 'medianame', 'site', 'source'],
  title: ['title', 'headline', 'head', 'heading', 'articletitle'],
  publishedAt: [
    'publishedat',
    'published',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'datepublished',
    'pubdate',
    'date',
    'datetime',
    'timestamp',
  ],
  genre: ['genre', 'articletype', 'section', 'type', 'category'],
};

const normal = (header: string) =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Which column holds which field; no column holds two. */
export function mapColumns(headers: readonly string[]): ReadonlyMap<Field, string> {
  const byName = new Map(headers.toReversed().map((header) => [normal(header), header]));
  const map = new Map<Field, string>();
  const taken = new Set<string>();
  for (const field of FIELDS) {
    for (const name of HEADERS[field]) {
      const header = byName.get(name);
      if (header === undefined || taken.has(header)) continue;
      map.set(field, header);
      taken.add(header);
      break;
    }
  }
  return map;
}

type Row = Readonly<Record<string, unknown>>;

/** The number or text under a header; null for anything else. */
function cellOf(row: Row, header: string | undefined): string | number | null {
  const value = header !== undefined && Object.hasOwn(row, header) ? row[header] : null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The text under a header; null when absent or blank. */
function textUnder(row: Row, header: string | undefined): string | null {
  const text = cleanText(String(cellOf(row, header) ?? ''));
  return text.trim() === '' ? null : text;
}

/** Lines of plain text that are read at most: each is a block, and an article's analysis is bounded in time and memory. */
const MOST_LINES = 100_000;

function hasTooManyLines(text: string): boolean {
  if (text.length <= MOST_LINES) return false;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1)) lines++;
  return lines > MOST_LINES;
}

/** The reason why a content can't be taken, or null. */
export function tooLarge(content: string, isHtml: boolean, limits: Limits): string | null {
  const limit = isHtml ? limits.html : limits.text;
  if (content.length <= limit) return !isHtml && hasTooManyLines(content) ? 'the text has more than 100,000 lines' : null;
  return `the ${isHtml ? 'page' : 'text'} is larger than ${Math.round(limit / 2 ** 20)} MB`;
}

/** One row of named values as an item; a row with both a page and a text is its page. */
export function itemOfRow(row: Row, columns: ReadonlyMap<Field, string>, at: string, limits: Limits): Item {
  const id = cellOf(row, columns.get('id'));
  const html = textUnder(row, columns.get('html'));
  const content = html ?? textUnder(row, columns.get('text'));
  const reason = content === null ? 'has no text' : tooLarge(content, html !== null, limits);
  if (content === null || reason !== null) return { kind: 'reject', at, id, reason: reason ?? 'has no text' };
  const field = (name: Field) => textUnder(row, columns.get(name))?.trim() ?? null;
  const article = {
    mediaType: html === null ? ('text/plain' as const) : ('text/html' as const),
    content,
    url: field('url'),
    outlet: field('outlet'),
    title: field('title'),
    publishedAt: field('publishedAt'),
  };
  return { kind: 'article', at, id, genre: field('genre'), article };
}
