import { feedDate } from './dates.ts';
import { type Feed, type FeedEntry, type FeedText, MOST_ENTRIES } from './feed.ts';
import { plainText, resolveLinks } from './markup.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isFields) : []);

/** The text of a field; a number, as some feeds give for ids, is its digits. */
function said(fields: Fields, name: string): string | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : null;
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function address(text: string | null, base: string): string | null {
  return text !== null && URL.canParse(text, base) ? new URL(text, base).href : null;
}

function contentOf(item: Fields, base: string): FeedText | null {
  const html = said(item, 'content_html');
  if (html !== null) return { mediaType: 'text/html', value: resolveLinks(html, base) };
  const text = said(item, 'content_text');
  return text === null ? null : { mediaType: 'text/plain', value: text };
}

/** The names in `authors` (version 1.1) or `author` (version 1). */
function authorOf(item: Fields): string | null {
  const authors = [...listOf(item.authors), ...(isFields(item.author) ? [item.author] : [])];
  return (
    authors
      .map((author) => said(author, 'name'))
      .filter((name) => name !== null)
      .join(', ') || null
  );
}

function entryOf(item: Fields, base: string): FeedEntry {
  const url = address(said(item, 'url') ?? said(item, 'external_url'), base);
  const [title, summary] = [said(item, 'title'), said(item, 'summary')];
  return {
    id: said(item, 'id'),
    url,
    title: title === null ? null : plainText(title),
    content: contentOf(item, url ?? base),
    summary: summary === null ? null : { mediaType: 'text/plain', value: summary },
    author: authorOf(item),
    publishedAt: feedDate(said(item, 'date_published')) ?? feedDate(said(item, 'date_modified')),
  };
}

/** A JSON Feed (version 1 or 1.1) as a feed; null when the document is none. */
export function jsonFeed(document: string, url: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    return null;
  }
  if (!isFields(value) || !Array.isArray(value.items)) return null;
  const title = said(value, 'title');
  return {
    kind: 'json',
    title: title === null ? null : plainText(title),
    siteUrl: address(said(value, 'home_page_url'), url),
    entries: listOf(value.items)
      .slice(0, MOST_ENTRIES)
      .map((item) => entryOf(item, url)),
    parts: [],
  };
}
