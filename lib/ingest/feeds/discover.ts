import { Parser } from 'htmlparser2';

/** A feed that a page names. */
export type FoundFeed = { readonly url: string; readonly title: string | null };

const TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'text/xml',
  'application/xml',
]);
const FEED_PATH =
  /(?:(?:^|\/)(?:rss|feed|feeds|atom)\/?|[./-](?:rss|atom|rdf)(?:\.(?:xml|php|aspx?))?|\/(?:rss|feed|atom|index)\.(?:xml|rss|json)|\.(?:rss|atom|rdf))$/i;
const MOST = 50;

type Attributes = Readonly<Record<string, string>>;

function absolute(href: string | undefined, base: string): string | null {
  if (href === undefined || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function isDeclared({ rel, type }: Attributes): boolean {
  const rels = rel?.toLowerCase().split(/\s+/) ?? [];
  return rels.includes('feed') || (rels.includes('alternate') && TYPES.has(type?.split(';', 1)[0].trim().toLowerCase() ?? ''));
}

const titleOf = ({ title }: Attributes) => title?.replace(/\s+/g, ' ').trim().slice(0, 200) || null;

/**
 * The feeds that a web page declares in `<link rel="alternate">`, and where it declares none, those that its links seem to lead to. In the
 * order of the page, each address once.
 */
export function discoverFeeds(html: string, url: string): readonly FoundFeed[] {
  const declared = new Map<string, FoundFeed>();
  const linked = new Map<string, FoundFeed>();
  let base = url;
  const note = (into: Map<string, FoundFeed>, attributes: Attributes) => {
    const address = absolute(attributes.href, base);
    if (address !== null && into.size < MOST && !into.has(address)) into.set(address, { url: address, title: titleOf(attributes) });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'base') base = absolute(attributes.href, url) ?? base;
      else if (name === 'link' && isDeclared(attributes)) note(declared, attributes);
      else if (name === 'a' && FEED_PATH.test(attributes.href?.slice(-200) ?? '')) note(linked, attributes);
    },
  });
  parser.end(html);
  return [...(declared.size > 0 ? declared : linked).values()];
}
