/** The name before the colon under which the elements of a namespace are known here; none for those of feeds themselves. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(www\.)?w3\.org\/2005\/atom\/?$/, ''],
  [/^http:\/\/(purl\.org\/(atom\/ns#|pie\/|rss\/1\.0\/$|net\/rss1\.1#)|example\.com\/(necho|newformat#))/, ''],
  [
    /^http:\/\/(my\.netscape\.com\/rdf\/simple\/0\.9\/|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|channel\.netscape\.com\/rdf\/)/,
    '',
  ],
  [/^http:\/\/www\.sitemaps\.org\/schemas\/sitemap\//, ''],
  [/^https?:\/\/(www\.)?google\.com\/schemas\/sitemap-news\//, 'news'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\//, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms\//, 'dcterms'],
  [/^https?:\/\/(www\.)?w3\.org\/1999\/xhtml$/, 'xhtml'],
  [/^https?:\/\/(www\.)?w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, 'rdf'],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?/, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/, 'itunes'],
  [/^https?:\/\/rssnamespace\.org\/feedburner\/ext\/1\.0$/, 'feedburner'],
];

/** The known name of a namespace, lower-cased address; null for one that is not known. */
function knownName(address: string): string | null {
  return NAMES.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

/** Which prefix stands for which known name; `null` for a prefix of a namespace that says nothing here. */
export type Scope = ReadonlyMap<string, string | null>;

/** So many prefixes are known in one place. */
const MOST = 100;

/** The prefixes that feeds use without declaring them. */
export const UNDECLARED: Scope = new Map(
  ['', 'content', 'dc', 'dcterms', 'xhtml', 'rdf', 'media', 'itunes', 'feedburner', 'news'].map((name) => [name, name]),
);

/** The scope inside an element: with the namespaces that its attributes declare. */
export function innerScope(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let inner: Map<string, string | null> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if ((inner ?? scope).size >= MOST) break;
    inner ??= new Map(scope);
    inner.set(name.slice(6), knownName(value.trim().toLowerCase()));
  }
  return inner ?? scope;
}

/**
 * The name of an element by what its prefix stands for, lower case: `title`, `dc:creator`. An undeclared or unknown prefix stays as it is;
 * a default namespace that is not known counts as none, since many feeds name one of their own.
 */
export function knownElement(scope: Scope, printed: string): string {
  const colon = printed.indexOf(':');
  const prefix = colon < 0 ? '' : printed.slice(0, colon).toLowerCase();
  const local = printed.slice(colon + 1).toLowerCase();
  const known = scope.get(prefix);
  if (prefix === '') return known === null || known === undefined || known === '' ? local : `${known}:${local}`;
  return known === '' ? local : `${known ?? prefix}:${local}`;
}
