import { AppError } from '#lib/errors.ts';
import { tooLarge } from '../columns.ts';
import type { FeedEntry } from '../feeds/feed.ts';
import { LARGEST_FEED, readFeed } from '../feeds/read-feed.ts';
import type { Item, Limits, Reader } from '../reader.ts';

/** Where relative addresses of a feed start that came as a file, which no address can. */
const NOWHERE = 'http://feed.invalid/';

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > LARGEST_FEED) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function itemOf({ id, url, title, content, summary, publishedAt }: FeedEntry, number: number, limits: Limits): Item {
  const at = `entry ${number}`;
  const text = content ?? summary;
  const address = url?.startsWith(NOWHERE) ? null : url;
  const reject = (reason: string): Item => ({ kind: 'reject', at, id, reason });
  if (text === null) return reject(address === null ? 'has no text' : `has no text: fetch its page, ${address}`);
  const large = tooLarge(text.value, text.mediaType === 'text/html', limits);
  if (large !== null) return reject(large);
  const article = { mediaType: text.mediaType, content: text.value, url: address, outlet: null, title, publishedAt };
  return { kind: 'article', at, id, genre: null, article };
}

function* itemsOf(bytes: Uint8Array, limits: Limits): Generator<Item> {
  const feed = readFeed(bytes, { url: NOWHERE, contentType: null });
  if (feed === null) yield { kind: 'reject', at: '', id: null, reason: 'is no feed: it must be RSS, RDF or Atom' };
  else {
    if (feed.entries.length === 0) yield { kind: 'reject', at: '', id: null, reason: 'the feed has no entries' };
    let number = 0;
    for (const entry of feed.entries) yield itemOf(entry, ++number, limits);
  }
}

async function* read(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Item> {
  const all = await whole(bytes);
  try {
    if (all === null) yield { kind: 'reject', at: '', id: null, reason: 'the feed is larger than 10 MB' };
    else yield* itemsOf(all, limits);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { kind: 'reject', at: '', id: null, reason: error.message };
  }
}

/** A saved feed: each entry that has a text is an article. */
export const feed: Reader = {
  format: 'feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  extensions: ['.xml', '.rss', '.atom', '.rdf'],
  read,
};
