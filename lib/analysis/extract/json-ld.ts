import type { Signal, SignalName } from '../model/page.ts';

type Json = { readonly [key: string]: unknown };

const DEEPEST = 8;
const MOST_NODES = 2_000;
/** Types that describe the article itself (schema.org): Article and its subtypes, and how blogs mark their posts. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Review|Report|Posting)$/;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a document in order, arrays and `@graph` opened, bounded in depth and number. */
function nodesOf(root: unknown): Json[] {
  const out: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || out.length >= MOST_NODES) return;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length && i < MOST_NODES; i++) visit(value[i], depth + 1);
      return;
    }
    if (!isObject(value)) return;
    out.push(value);
    visit(value['@graph'], depth + 1);
    visit(value.mainEntity, depth + 1);
    visit(value.mainEntityOfPage, depth + 1);
  };
  visit(root, 0);
  return out;
}

/** The strings of a value: itself, those of an array, or the `name` (else `@id`, `url`) of objects; at most 12. */
function stringsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'boolean' || typeof value === 'number') return [String(value)];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 12).flatMap((one) => stringsOf(one, depth + 1));
  if (isObject(value)) return stringsOf(value.name ?? value['@id'] ?? value.url, depth + 1);
  return [];
}

const PROPERTIES: readonly (readonly [string, SignalName])[] = [
  ['headline', 'title'],
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
  ['publisher', 'outlet'],
  ['author', 'author'],
  ['url', 'url'],
  ['inLanguage', 'language'],
  ['genre', 'genre'],
  ['articleSection', 'section'],
  ['isAccessibleForFree', 'access'],
];

function addNode(node: Json, out: Signal[]): void {
  const types = stringsOf(node['@type']);
  if (!types.some((type) => ARTICLE.test(type))) return;
  for (const value of types) out.push({ name: 'genre', value, where: 'JSON-LD @type' });
  for (const [property, name] of PROPERTIES) {
    for (const value of stringsOf(node[property])) out.push({ name, value, where: `JSON-LD ${property}` });
  }
}

/** What one JSON-LD script says about the article; nothing when it can't be read. */
export function jsonLdSignals(source: string): Signal[] {
  let root: unknown;
  try {
    root = JSON.parse(source.trim().replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$/g, ''));
  } catch {
    return [];
  }
  const out: Signal[] = [];
  for (const node of nodesOf(root)) addNode(node, out);
  return out;
}
