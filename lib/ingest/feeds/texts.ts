import type { FeedText } from './feed.ts';
import { plainText, resolveLinks } from './markup.ts';
import type { Element } from './xml.ts';

const BASE64 = /^[A-Za-z0-9+/\s]{4,}={0,2}\s*$/;
const MARKUP = /<[a-z!/]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{1,30});/i;
const WORDS_OF_TEXT = new Set(['text', 'plain', 'text/plain']);
const WORDS_OF_HTML = new Set(['html', 'xhtml', 'text/html', 'application/xhtml+xml']);

/** Whether the type is one of what Atom sends as Base64 in place: neither text nor XML. */
const isPacked = (type: string, mode: string | undefined) =>
  mode === 'base64' || (mode === undefined && type.includes('/') && !/^text\/|[+/]xml$/.test(type));

function unpacked(text: string): string {
  return BASE64.test(text) ? Buffer.from(text, 'base64').toString('utf8') : text;
}

const html = (value: string, base: string): FeedText => ({ mediaType: 'text/html', value: resolveLinks(value, base).trim() });
const plain = (value: string): FeedText => ({ mediaType: 'text/plain', value: value.trim() });

/**
 * The text of an element as its type and mode say (Atom 0.3 and 1.0); without a type, as in RSS, what looks like markup is HTML. Null for an
 * empty one.
 */
export function textOf(element: Element | undefined, isAtom: boolean): FeedText | null {
  if (element === undefined) return null;
  const { attributes, base, text, markup } = element;
  if (markup !== null) return html(markup, base);
  if (text.trim() === '') return null;
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  const mode = attributes.get('mode')?.trim().toLowerCase();
  if (isAtom && isPacked(type, mode)) return html(unpacked(text), base);
  if (WORDS_OF_HTML.has(type)) return html(text, base);
  if (isAtom || WORDS_OF_TEXT.has(type)) return plain(text);
  return MARKUP.test(text) ? html(text, base) : plain(text);
}

/** The text in one line of plain text; null when there is none. */
export function lineOf(text: FeedText | null): string | null {
  if (text === null) return null;
  const line = text.mediaType === 'text/html' ? plainText(text.value) : text.value.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
