import { feedDate } from './dates.ts';
import { type Feed, type FeedEntry, MOST_ENTRIES } from './feed.ts';
import type { Element } from './xml.ts';

const said = (element: Element | undefined, name: string) => element?.children.find((inner) => inner.name === name)?.text.trim() || null;

function entryOf(page: Element): FeedEntry {
  const news = page.children.find(({ name }) => name === 'news:news');
  return {
    id: null,
    url: said(page, 'loc'),
    title: said(news, 'news:title'),
    content: null,
    summary: null,
    author: null,
    publishedAt: feedDate(said(news, 'news:publication_date')) ?? feedDate(said(page, 'lastmod')),
  };
}

const latestFirst = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '');

/** A sitemap, or an index of sitemaps, as a feed of addresses; null when the document is neither. */
export function sitemapFeed(document: Element): Feed | null {
  const root = document.children.find(({ name }) => name === 'urlset' || name === 'sitemapindex');
  if (root === undefined) return null;
  const items = root.children.filter(({ name }) => name === (root.name === 'urlset' ? 'url' : 'sitemap'));
  const common = { kind: 'sitemap', title: null, siteUrl: null } as const;
  if (root.name === 'urlset') return { ...common, entries: items.slice(0, MOST_ENTRIES).map(entryOf), parts: [] };
  const dated = items.flatMap((item) => {
    const url = said(item, 'loc');
    return url === null ? [] : [{ url, at: feedDate(said(item, 'lastmod')) }];
  });
  return { ...common, entries: [], parts: dated.toSorted((a, b) => latestFirst(a.at, b.at)).map(({ url }) => url) };
}
