import { gunzipSync } from 'node:zlib';
import { AppError } from '#lib/errors.ts';
import { decodeWhole } from '../charset.ts';
import { cleanText } from '../clean-text.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { sitemapFeed } from './sitemap.ts';
import { readXml, TooMuchXml } from './xml.ts';
import { xmlFeed } from './xml-feed.ts';

/** The largest feed or sitemap that is read, in bytes, unpacked. */
export const LARGEST_FEED = 10 * 2 ** 20;

/** Where a document came from: its address, and the Content-Type it came with. */
export type Origin = { readonly url: string; readonly contentType: string | null };

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FEED });
  } catch (cause) {
    throw new AppError('invalid', 'The feed is packed and broken, or larger than 10 MB.', { cause });
  }
}

/**
 * Reads RSS 0.9 to 2.0, RDF, CDF, Atom 0.3 and 1.0, JSON Feed and sitemaps, well-formed or not, gzip-packed or not. Null when the document is
 * none of these, as a web page is. Throws `AppError('invalid')` for one that is broken beyond reading, and `too-large`.
 */
export function readFeed(bytes: Uint8Array, { url, contentType }: Origin): Feed | null {
  const plain = unpacked(bytes);
  if (plain.length > LARGEST_FEED) throw new AppError('too-large', 'The feed is larger than 10 MB.');
  const document = cleanText(decodeWhole(plain, contentType));
  if (/^\s{0,1000}\{/.test(document)) return jsonFeed(document, url);
  try {
    const xml = readXml(document, url);
    return sitemapFeed(xml) ?? xmlFeed(xml);
  } catch (cause) {
    if (cause instanceof TooMuchXml) throw new AppError('invalid', 'The feed is nested too deeply or has too many elements.', { cause });
    throw cause;
  }
}
