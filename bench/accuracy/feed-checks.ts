import { feedDate } from '#lib/ingest/feeds/dates.ts';
import type { Feed, FeedEntry, FeedText } from '#lib/ingest/feeds/feed.ts';
import { plainText } from '#lib/ingest/feeds/markup.ts';

/** What a conformance case expects under a path of feedparser's answer: `["entries", 0, "title"]`. */
export type Check = { readonly path: readonly (string | number)[]; readonly value: unknown };

export const FIELDS = ['titles', 'links', 'dates', 'content', 'ids', 'authors'] as const;
export type Field = (typeof FIELDS)[number];

const HREF = /(?:href|src)="([^"]{0,2000})"/g;

/** Text and addresses of a piece of HTML, which is what is used of it. */
function essence(html: string): string {
  const addresses = [...html.matchAll(HREF)].map(([, address]) => plainText(address));
  return JSON.stringify([plainText(html), addresses]);
}

/** A text of a feed against an expected value, which is HTML or plain as the case has it. */
function sameText(text: FeedText | null, expected: string): boolean {
  if (text === null) return expected === '';
  return text.value === expected || essence(text.value) === essence(expected);
}

const sameLine = (line: string | null, expected: string) => line === expected.trim() || (line ?? '') === plainText(expected);

type Judge = (entry: FeedEntry, expected: string) => boolean;

/** The paths of an entry that have a counterpart here. `description` is what feedparser shows of an entry: its summary, else its content. */
const OF_ENTRY: Readonly<Record<string, readonly [Field, Judge]>> = {
  title: ['titles', ({ title }, expected) => sameLine(title, expected)],
  'title_detail.value': ['titles', ({ title }, expected) => sameLine(title, expected)],
  link: ['links', ({ url }, expected) => url !== null && url === new URL(expected).href],
  published: ['dates', ({ publishedAt }, expected) => publishedAt === feedDate(expected) && publishedAt !== null],
  updated: ['dates', ({ publishedAt }, expected) => publishedAt === feedDate(expected) && publishedAt !== null],
  'content.0.value': ['content', ({ content }, expected) => sameText(content, expected)],
  description: ['content', ({ content, summary }, expected) => sameText(summary ?? content, expected)],
  summary: ['content', ({ content, summary }, expected) => sameText(summary ?? content, expected)],
  'summary_detail.value': ['content', ({ content, summary }, expected) => sameText(summary ?? content, expected)],
  id: ['ids', ({ id }, expected) => id === expected],
  guid: ['ids', ({ id }, expected) => id === expected],
  author: ['authors', ({ author }, expected) => author !== null && expected.startsWith(author)],
};

/** Which field a check is about and whether it holds; null for one of what has no counterpart here. */
export function judge(check: Check, feed: Feed | null): { readonly field: Field; readonly holds: boolean } | null {
  const [where, ...path] = check.path;
  const expected = String(check.value);
  if (where === 'entries' && typeof path[0] === 'number') {
    const known = OF_ENTRY[path.slice(1).join('.')];
    if (known === undefined) return null;
    const entry = feed?.entries[path[0]];
    return { field: known[0], holds: entry !== undefined && known[1](entry, expected) };
  }
  if (where !== 'feed') return null;
  const name = path.join('.');
  if (name === 'title' || name === 'title_detail.value') return { field: 'titles', holds: sameLine(feed?.title ?? null, expected) };
  if (name === 'link') return { field: 'links', holds: feed?.siteUrl === new URL(expected).href };
  return null;
}
