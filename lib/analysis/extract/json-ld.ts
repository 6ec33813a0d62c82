import type { Signal, SignalName } from '../model/page.ts';
import { looseJson } from './loose-json.ts';

type Json = { readonly [key: string]: unknown };

const DEEPEST = 8;
const MOST_NODES = 2_000;
const MOST_VALUES = 12;
/** Types that describe the article itself (schema.org): Article and its subtypes, and how blogs mark their posts. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Review|Report|Posting)$/;

/** Whether the name of a schema.org type is one that describes an article. */
export const isArticleType = (type: string): boolean => ARTICLE.test(type.slice(-40));

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a document in order, arrays, `@graph` and the properties named opened, bounded in depth and number. */
function nodesOf(root: unknown, within: readonly string[]): Json[] {
  const out: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || out.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const one of value.slice(0, MOST_NODES)) visit(one, depth + 1);
    if (!isObject(value)) return;
    out.push(value);
    for (const property of within) visit(value[property], depth + 1);
  };
  visit(root, 0);
  return out;
}

type Names = ReadonlyMap<string, unknown>;

/** The names of all nodes that have an `@id`, so that references to them can be read. */
function namesOf(nodes: readonly Json[]): Names {
  const out = new Map<string, unknown>();
  for (const node of nodes) if (typeof node['@id'] === 'string' && node.name !== undefined) out.set(node['@id'], node.name);
  return out;
}

/** The strings of a value: itself, those of an array, or the name of an object or of what it refers to (`@id`); at most 12. */
function stringsOf(value: unknown, names: Names, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'boolean' || typeof value === 'number') return [String(value)];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_VALUES).flatMap((one) => stringsOf(one, names, depth + 1));
  if (!isObject(value)) return [];
  const id = value['@id'];
  return stringsOf(value.name ?? (typeof id === 'string' ? names.get(id) : undefined), names, depth + 1);
}

/** The addresses of a value: itself, or `@id` or `url` of objects. */
function addressesOf(value: unknown): string[] {
  const address = isObject(value) ? (value['@id'] ?? value.url) : value;
  return typeof address === 'string' ? [address] : [];
}

const PROPERTIES: readonly (readonly [string, SignalName])[] = [
  ['headline', 'title'],
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
  ['publisher', 'outlet'],
  ['author', 'author'],
  ['inLanguage', 'language'],
  ['genre', 'genre'],
  ['articleSection', 'section'],
  ['isAccessibleForFree', 'access'],
  ['wordCount', 'words'],
];
const ADDRESSES = ['url', 'mainEntityOfPage'] as const;

/** The parts of an article that are not free to read, as CSS selectors (developers.google.com, "paywalled content"). */
function lockedParts(article: Json): Signal[] {
  return nodesOf(article.hasPart, []).flatMap((part) => {
    const free = String(part.isAccessibleForFree).toLowerCase() !== 'false';
    return free
      ? []
      : stringsOf(part.cssSelector, new Map()).map((value): Signal => ({ name: 'locked', value, where: 'JSON-LD hasPart.cssSelector' }));
  });
}

function signalsOf(article: Json, types: readonly string[], names: Names): Signal[] {
  return [
    ...types.map((value): Signal => ({ name: 'genre', value, where: 'JSON-LD @type' })),
    ...PROPERTIES.flatMap(([property, name]) =>
      stringsOf(article[property], names).map((value): Signal => ({ name, value, where: `JSON-LD ${property}` })),
    ),
    ...ADDRESSES.flatMap((property) =>
      addressesOf(article[property]).map((value): Signal => ({ name: 'url', value, where: `JSON-LD ${property}` })),
    ),
    ...lockedParts(article),
  ];
}

const bodiesOf = (article: Json): string[] =>
  nodesOf(article, ['liveBlogUpdate']).flatMap(({ articleBody, reviewBody }) =>
    [articleBody, reviewBody].filter((body): body is string => typeof body === 'string'),
  );

/** What one JSON-LD script says about the article, and the text of the article where it holds that. */
export type JsonLd = { readonly signals: readonly Signal[]; readonly bodies: readonly string[] };

/** Reads one JSON-LD script; nothing where it can't be read. */
export function readJsonLd(source: string): JsonLd {
  const nodes = nodesOf(looseJson(source), ['@graph', 'mainEntity', 'mainEntityOfPage']);
  const names = namesOf(nodes);
  const articles = nodes.flatMap((node) => {
    const types = stringsOf(node['@type'], names);
    return types.some(isArticleType) ? [{ node, types }] : [];
  });
  const sites = nodes.filter((node) => stringsOf(node['@type'], names).includes('WebSite')).flatMap(({ name }) => stringsOf(name, names));
  return {
    signals: [
      ...articles.flatMap(({ node, types }) => signalsOf(node, types, names)),
      ...sites.map((value): Signal => ({ name: 'outlet', value, where: 'JSON-LD WebSite name' })),
    ],
    bodies: articles.flatMap(({ node }) => bodiesOf(node)),
  };
}
