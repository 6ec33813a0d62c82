import { decodeHTMLStrict, escapeText } from 'entities';
import { Parser } from 'htmlparser2';
import { splitDoctype } from './doctype.ts';
import { closingTag, openingTag } from './inner-tags.ts';
import { innerScope, knownElement, type Scope, UNDECLARED } from './namespaces.ts';

/** An element of a feed. Elements inside one that is no container are its markup, not its children. */
export type Element = {
  /** `title`, `dc:creator`: lower case, with the usual prefix of its namespace. */
  readonly name: string;
  /** By lower-case name as printed. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The address that relative ones in it start from. */
  readonly base: string;
  readonly children: readonly Element[];
  /** Its characters, entities resolved. */
  readonly text: string;
  /** What is inside as HTML where there are elements in it; null where there are none. */
  readonly markup: string | null;
};

/** The document is nested too deeply, or has too many elements, to be read. */
export class TooMuchXml extends Error {}

/** Elements whose children mean something by themselves. */
const CONTAINERS = new Set([
  ...['rss', 'rdf:rdf', 'feed', 'channel', 'item', 'entry', 'author', 'contributor', 'image', 'textinput', 'source', 'items'],
  ...[
    'rdf:seq',
    'media:group',
    'media:content',
    'itunes:owner',
    'urlset',
    'url',
    'news:news',
    'news:publication',
    'sitemapindex',
    'sitemap',
  ],
  ...['opml', 'head', 'outline'],
]);
const DEEPEST = 256;
const MOST = 200_000;
const ENTITY = /&([A-Za-z_][\w.-]{0,50});/g;

type Open = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly base: string;
  readonly scope: Scope;
  /** `tree`: its children are kept; `leaf`: its content is text and markup; `markup`: it is part of a leaf. */
  readonly kind: 'tree' | 'leaf' | 'markup';
  readonly children: Element[];
  readonly text: string[];
  readonly markup: string[];
  hasMarkup: boolean;
};

function opened(name: string, attributes: ReadonlyMap<string, string>, base: string, scope: Scope, kind: Open['kind']): Open {
  return { name, attributes, base, scope, kind, children: [], text: [], markup: [], hasMarkup: false };
}

function closed({ name, attributes, base, children, text, markup, hasMarkup }: Open): Element {
  return { name, attributes, base, children, text: text.join(''), markup: hasMarkup ? markup.join('') : null };
}

function baseOf(declared: string | undefined, outer: string): string {
  const address = declared?.trim() ?? '';
  return address !== '' && URL.canParse(address, outer) ? new URL(address, outer).href : outer;
}

/** A document is wrapped in unknown elements at times: those that hold elements before any feed began are looked into. */
const isTree = (name: string, parent: Open) => CONTAINERS.has(name) || (name === 'body' && parent.name === 'opml') || parent.name === '';

function decoderOf(entities: ReadonlyMap<string, string>): (text: string) => string {
  const own = (text: string) => (entities.size === 0 ? text : text.replace(ENTITY, (whole, name: string) => entities.get(name) ?? whole));
  return (text) => (text.includes('&') ? decodeHTMLStrict(own(text)) : text);
}

/** Where reading stands: the elements that are open, and the one whose content is text and markup, if it is in one. */
type Reading = { readonly stack: Open[]; readonly decode: (text: string) => string; leaf: Open | null; count: number; inCdata: boolean };

function kindOf(name: string, parent: Open, leaf: Open | null): Open['kind'] {
  if (leaf !== null) return 'markup';
  return isTree(name, parent) ? 'tree' : 'leaf';
}

function open(reading: Reading, printed: string, raw: Readonly<Record<string, string>>): void {
  const { stack, decode, leaf } = reading;
  if (++reading.count > MOST || stack.length > DEEPEST) throw new TooMuchXml();
  const parent = stack[stack.length - 1];
  const attributes = new Map(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), decode(value)]));
  const scope = innerScope(parent.scope, attributes);
  const name = knownElement(scope, printed);
  const kind = kindOf(name, parent, leaf);
  const element = opened(name, attributes, baseOf(attributes.get('xml:base'), parent.base), scope, kind);
  stack.push(element);
  if (kind === 'leaf') reading.leaf = element;
  if (leaf === null) return;
  leaf.hasMarkup = true;
  leaf.markup.push(openingTag(printed, attributes));
}

function close(reading: Reading, printed: string): void {
  const { stack, leaf } = reading;
  const element = stack.length > 1 ? stack.pop() : undefined;
  if (element === undefined) return;
  if (element.kind === 'markup') leaf?.markup.push(closingTag(printed));
  else stack[stack.length - 1].children.push(closed(element));
  if (element === leaf) reading.leaf = null;
}

function addText({ stack, decode, leaf, inCdata }: Reading, data: string): void {
  const into = leaf ?? stack[stack.length - 1];
  into.text.push(inCdata ? data : decode(data));
  if (leaf !== null) leaf.markup.push(inCdata ? escapeText(data) : data);
}

/**
 * Reads an XML document, well-formed or not, as far as feeds need it; the children of what it answers are the outermost elements. Nothing
 * outside of the document is read, and no entity is made of others. Throws `TooMuchXml`.
 */
export function readXml(document: string, url: string): Element {
  const { rest, entities } = splitDoctype(document);
  const root = opened('', new Map(), url, UNDECLARED, 'tree');
  const reading: Reading = { stack: [root], decode: decoderOf(entities), leaf: null, count: 0, inCdata: false };
  const parser = new Parser(
    {
      onopentag: (printed, raw) => open(reading, printed, raw),
      onclosetag: (printed) => close(reading, printed),
      ontext: (data) => addText(reading, data),
      oncdatastart: () => {
        reading.inCdata = true;
      },
      oncdataend: () => {
        reading.inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(rest);
  return closed(root);
}
