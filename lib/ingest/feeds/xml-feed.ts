import { feedDate } from './dates.ts';
import { type Feed, type FeedEntry, MOST_ENTRIES } from './feed.ts';
import { lineOf, textOf } from './texts.ts';
import type { Element } from './xml.ts';

const WEB = /^https?:$/;
const CONTENT = ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'xhtml:div'];
const SUMMARY = ['summary', 'description', 'itunes:summary', 'dc:description', 'abstract', 'media:description'];
const TITLE = ['title', 'dc:title', 'media:title'];
const DATES = [
  'published',
  'pubdate',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'updated',
  'modified',
  'dcterms:modified',
];
const PAGES = new Set(['', 'text/html', 'application/xhtml+xml']);

const child = (element: Element, name: string) => element.children.find((inner) => inner.name === name);

/** The first child that has one of the names and something in it, earlier names first. */
function filled(element: Element, names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = element.children.find((inner) => inner.name === name && (inner.text.trim() !== '' || inner.markup !== null));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The web address that is meant, absolute; null for another kind of address or none. */
function address(text: string | undefined, base: string): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return WEB.test(url.protocol) ? url.href : null;
}

const relOf = (link: Element) => link.attributes.get('rel')?.trim().toLowerCase() ?? 'alternate';
const isPage = (link: Element) => PAGES.has(link.attributes.get('type')?.trim().toLowerCase() ?? '');

/** The page that an element is about: its alternate link, to a page rather than another format, else its link in words. */
function linkOf(element: Element): string | null {
  const links = element.children.filter(({ name, attributes }) => name === 'link' && attributes.has('href'));
  const alternates = links.filter((link) => relOf(link) === 'alternate');
  const chosen = alternates.find(isPage) ?? alternates[0];
  const words = element.children.find(({ name, attributes, text }) => name === 'link' && !attributes.has('href') && text.trim() !== '');
  const own = words === undefined ? null : address(words.text, words.base);
  return own ?? (chosen === undefined ? null : address(chosen.attributes.get('href'), chosen.base));
}

/** The address of an entry: the one before a redirecting service, its link, its guid where that is an address, or where it is itself named so. */
function urlOf(entry: Element): string | null {
  const original = child(entry, 'feedburner:origlink');
  const guid = child(entry, 'guid');
  const isPermalink = guid !== undefined && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false' && /^\s*https?:/i.test(guid.text);
  const content = child(entry, 'content');
  return (
    address(original?.text, entry.base) ??
    linkOf(entry) ??
    (isPermalink ? address(guid.text, guid.base) : null) ??
    address(content?.attributes.get('src'), content?.base ?? entry.base) ??
    address(entry.attributes.get('href') ?? entry.attributes.get('rdf:about'), entry.base)
  );
}

const ADDRESS = /^\s{0,20}[^\s@()]{1,200}@[^\s@()]{1,200}\s{0,5}\(([^()]{1,200})\)\s{0,20}$/;
const WITH_ADDRESS = /\s{0,5}[(<][^\s@()<>]{1,200}@[^\s@()<>]{1,200}[)>]/;

/** Who is said to have written something, without a mail address beside the name. */
function authorOf(element: Element): string | null {
  const author = child(element, 'author');
  const name = author === undefined ? undefined : child(author, 'name');
  const said = name ?? filled(element, ['dc:creator', 'author', 'itunes:author', 'managingeditor', 'dc:author']);
  const line = said === undefined ? null : lineOf(textOf(said, true));
  if (line === null) return null;
  return ADDRESS.exec(line)?.[1].trim() ?? (line.replace(WITH_ADDRESS, '').trim() || null);
}

function dateOf(element: Element): string | null {
  for (const name of DATES) {
    const date = feedDate(child(element, name)?.text ?? null);
    if (date !== null) return date;
  }
  return feedDate(element.attributes.get('lastmod') ?? null);
}

function entryOf(entry: Element, isAtom: boolean): FeedEntry {
  const ofAtom = (element: Element | undefined) => textOf(element, isAtom && element?.name.includes(':') === false);
  return {
    id: (child(entry, 'id') ?? child(entry, 'guid'))?.text.trim() || entry.attributes.get('rdf:about')?.trim() || null,
    url: urlOf(entry),
    title: lineOf(ofAtom(filled(entry, TITLE))),
    content: ofAtom(filled(entry, CONTENT)),
    summary: ofAtom(filled(entry, SUMMARY)),
    author: authorOf(entry),
    publishedAt: dateOf(entry),
  };
}

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel']);
const ENTRIES = new Set(['item', 'entry']);

/** All elements of these names that are not inside another of them, as they stand; looks into no entry. */
function* within(element: Element, names: ReadonlySet<string>): Generator<Element> {
  for (const inner of element.children) {
    if (names.has(inner.name)) yield inner;
    else if (!ENTRIES.has(inner.name)) yield* within(inner, names);
  }
}

/** An RSS, RDF, CDF or Atom document as a feed; null when it is none. */
export function xmlFeed(document: Element): Feed | null {
  const [root] = within(document, ROOTS);
  if (root === undefined) return null;
  const isAtom = root.name === 'feed';
  const channel = root.name === 'rss' || root.name === 'rdf:rdf' ? (child(root, 'channel') ?? root) : root;
  const entries: FeedEntry[] = [];
  for (const entry of within(root, ENTRIES)) {
    if (entries.length >= MOST_ENTRIES) break;
    entries.push(entryOf(entry, isAtom));
  }
  return {
    kind: isAtom ? 'atom' : 'rss',
    title: lineOf(textOf(filled(channel, TITLE), isAtom)),
    siteUrl: linkOf(channel) ?? address(channel.attributes.get('href'), channel.base),
    entries,
    parts: [],
  };
}
