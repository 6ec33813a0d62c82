import { createHash } from 'node:crypto';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import { canonicalUrl, webAddress } from '#lib/ingest/canonical-url.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A hash of a text that does not mind how its white space is laid out. */
export function textHashOf(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** A hash of what arrived, by which a second arrival is known without analysing it. */
export function contentHashOf(raw: RawArticle): string {
  return sha256(`${raw.mediaType}\n${raw.content}`);
}

/** The identity as far as it is known without analysis; null for a page that came without an address. */
export function quickIdentity(raw: RawArticle): string | null {
  const url = webAddress(raw.url);
  if (url !== null) return `url:${canonicalUrl(url)}`;
  return raw.mediaType === 'text/plain' ? `text:${textHashOf(raw.content)}` : null;
}
