import { createHash } from 'node:crypto';
import type { FeedEntry } from '#lib/ingest/feeds/feed.ts';
import { plainText } from '#lib/ingest/feeds/markup.ts';

/** From so many words on, the text in a feed is the article itself; below, it is a teaser, and the page is fetched. */
const LEAST_WORDS = 200;

/** How an entry is known again: by its own name, else by its address, else by what it says. */
export function entryHash({ id, url, title, content, summary }: FeedEntry): string {
  const sign = id ?? url ?? JSON.stringify([title, content?.value ?? summary?.value ?? '']);
  return createHash('sha256').update(sign).digest('hex').slice(0, 32);
}

function wordsOf(text: FeedEntry['content']): number {
  if (text === null) return 0;
  const words = text.mediaType === 'text/html' ? plainText(text.value) : text.value;
  return words.split(/\s+/).filter((word) => word !== '').length;
}

/** What entries bring: articles that the feed has in full, as lines of JSON, and pages to fetch. One with neither text nor address is nothing. */
export type Brought = {
  readonly articles: readonly string[];
  readonly pages: readonly { readonly url: string; readonly publishedAt: string | null }[];
};

function articleLine(entry: FeedEntry): string | null {
  const text = wordsOf(entry.content) >= wordsOf(entry.summary) ? entry.content : entry.summary;
  if (text === null || (entry.url !== null && wordsOf(text) < LEAST_WORDS)) return null;
  const { url, title, publishedAt } = entry;
  return JSON.stringify({ [text.mediaType === 'text/html' ? 'html' : 'text']: text.value, url, title, date: publishedAt });
}

/** Parts the entries of a feed into articles and pages. */
export function partEntries(entries: readonly FeedEntry[]): Brought {
  const articles: string[] = [];
  const pages = new Map<string, Brought['pages'][number]>();
  for (const entry of entries) {
    const line = articleLine(entry);
    if (line !== null) articles.push(`${line}\n`);
    else if (entry.url !== null) pages.set(entry.url, { url: entry.url, publishedAt: entry.publishedAt });
  }
  return { articles, pages: [...pages.values()] };
}
