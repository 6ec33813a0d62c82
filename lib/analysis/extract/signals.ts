import { META_NAMES } from '../lexicons/meta-names.ts';
import type { Signal, SignalName } from '../model/page.ts';
import { type Attributes, attribute } from './attributes.ts';
import { gatherer } from './gatherer.ts';
import { isArticleType, readJsonLd } from './json-ld.ts';

const MOST_SIGNALS = 200;
const LONGEST_VALUE = 1_000;
/** A longer JSON-LD script is not read. */
const LONGEST_JSON = 1_500_000;
const KICKER = /(?:^|[\s_-])(?:kicker|eyebrow|overline|section-label|article-label|content-label|label-opinion)(?:$|[\s_-])/i;
const RELATIONS: ReadonlyMap<string, SignalName> = new Map([
  ['canonical', 'url'],
  ['amphtml', 'url'],
]);

/** Gathers what a page declares while its tokens go by. */
export type SignalReader = {
  start(tag: string, attributes: Attributes): void;
  end(tag: string): void;
  text(data: string): void;
  /** All signals in page order, each value once per place, and the texts that structured data gives for the article. */
  read(): { readonly signals: Signal[]; readonly bodies: readonly string[] };
};

function tokensOf(attributes: Attributes, name: string): readonly string[] {
  const value = attribute(attributes, name);
  return value === null ? [] : value.slice(0, LONGEST_VALUE).toLowerCase().split(/\s+/, 8);
}

type Property = { readonly name: SignalName; readonly where: string };

/** What the `itemprop` and `property` of an element say that it holds. */
const propertiesOf = (attributes: Attributes): readonly Property[] =>
  ['itemprop', 'property'].flatMap((key) =>
    tokensOf(attributes, key).flatMap((token) => {
      const property = token.replace(/^schema:/, '');
      const name = META_NAMES.get(property);
      return name === undefined ? [] : [{ name, where: `${key} ${property}` }];
    }),
  );

/** An empty reader. */
export function signalReader(): SignalReader {
  const signals: Signal[] = [];
  const bodies: string[] = [];
  const seen = new Set<string>();
  const gathering = gatherer();
  /** Open drawings, whose titles are not the page's. */
  let drawings = 0;

  const add = (name: SignalName, raw: string | null, where: string) => {
    const value = raw
      ?.slice(0, 2 * LONGEST_VALUE)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_VALUE);
    if (!value || signals.length >= MOST_SIGNALS || seen.has(`${where}\n${value}`)) return;
    seen.add(`${where}\n${value}`);
    signals.push({ name, value, where });
  };
  const gather = (element: string, name: SignalName, where: string) => {
    if (!gathering.busy()) gathering.begin(element, LONGEST_VALUE, (found) => add(name, found.name ?? found.text, where));
  };
  const meta = (attributes: Attributes) => {
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const value = attribute(attributes, key)?.toLowerCase();
      const name = value === undefined ? undefined : META_NAMES.get(value);
      if (name !== undefined) add(name, attribute(attributes, 'content'), `meta ${value}`);
    }
  };
  const script = (attributes: Attributes) => {
    if (gathering.busy() || !/^application\/ld\+json/i.test(attribute(attributes, 'type') ?? '')) return;
    gathering.begin('script', LONGEST_JSON + 1, ({ text }) => {
      if (text.length > LONGEST_JSON) return;
      const found = readJsonLd(text);
      for (const { name, value, where } of found.signals) add(name, value, where);
      for (const body of found.bodies) bodies.push(body);
    });
  };
  const link = (attributes: Attributes) => {
    for (const relation of tokensOf(attributes, 'rel')) {
      const name = RELATIONS.get(relation);
      if (name !== undefined) add(name, attribute(attributes, 'href'), `link rel=${relation}`);
    }
  };
  const title = () => {
    if (drawings === 0) gather('title', 'title', 'title');
  };
  /** Microdata and RDFa: the value in an attribute, else the text, of which `itemprop=name` is taken where it has one. */
  const properties = (element: string, attributes: Attributes) => {
    for (const { name, where } of propertiesOf(attributes)) {
      const value = attribute(attributes, 'content') ?? attribute(attributes, 'datetime');
      if (value === null) gather(element, name, where);
      else add(name, value, where);
    }
  };
  const types = (attributes: Attributes) => {
    for (const [key, where] of [
      ['itemtype', 'microdata itemtype'],
      ['typeof', 'RDFa typeof'],
    ]) {
      const type = (attribute(attributes, key) ?? '').slice(0, 200).split(/[/:#]/).at(-1) ?? '';
      if (isArticleType(type)) add('genre', type, where);
    }
  };
  const visible = (element: string, attributes: Attributes) => {
    if (element === 'time') add('published', attribute(attributes, 'datetime'), 'time datetime');
    if (attributes.length === 0) return;
    types(attributes);
    properties(element, attributes);
    if (element === 'a' && tokensOf(attributes, 'rel').includes('author')) gather(element, 'author', 'link rel=author');
    if (KICKER.test((attribute(attributes, 'class') ?? '').slice(0, 200))) gather(element, 'kicker', 'kicker');
  };
  const special = new Map<string, (attributes: Attributes) => void>([
    ['meta', meta],
    ['script', script],
    ['link', link],
    ['title', title],
    ['html', (attributes) => add('language', attribute(attributes, 'lang'), 'html lang')],
  ]);
  return {
    start(element, attributes) {
      gathering.start(element, attributes);
      if (element === 'svg') drawings++;
      const read = special.get(element);
      if (read === undefined) visible(element, attributes);
      else read(attributes);
    },
    end(element) {
      if (element === 'svg' && drawings > 0) drawings--;
      gathering.end(element);
    },
    text: gathering.text,
    read: () => ({ signals, bodies }),
  };
}
