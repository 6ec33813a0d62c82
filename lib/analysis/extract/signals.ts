import { META_NAMES } from '../lexicons/meta-names.ts';
import type { Signal, SignalName } from '../model/page.ts';
import { type Attributes, attribute } from './attributes.ts';
import { readJsonLd } from './json-ld.ts';

const MOST_SIGNALS = 200;
const LONGEST_VALUE = 1_000;
/** A longer JSON-LD script is not read. */
const LONGEST_JSON = 1_500_000;
const KICKER = /(?:^|[\s_-])(?:kicker|eyebrow|overline|section-label|article-label|content-label|label-opinion)(?:$|[\s_-])/i;

/** Gathers what a page declares while its tokens go by. */
export type SignalReader = {
  start(tag: string, attributes: Attributes): void;
  end(tag: string): void;
  text(data: string): void;
  /** All signals in page order, each value once per place, and the texts that structured data gives for the article. */
  read(): { readonly signals: Signal[]; readonly bodies: readonly string[] };
};

/** An empty reader. */
export function signalReader(): SignalReader {
  const signals: Signal[] = [];
  const bodies: string[] = [];
  const seen = new Set<string>();
  /** The element whose text is being gathered, and what to do with it. */
  let tag: string | null = null;
  let nested = 0;
  /** Open drawings, whose titles are not the page's. */
  let drawings = 0;
  let gathered = '';
  let done: (text: string) => void = () => undefined;

  const add = (name: SignalName, raw: string | null, where: string) => {
    const value = raw?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE);
    if (!value || signals.length >= MOST_SIGNALS || seen.has(`${where}\n${value}`)) return;
    seen.add(`${where}\n${value}`);
    signals.push({ name, value, where });
  };
  const gather = (element: string, use: (text: string) => void) => {
    tag = element;
    nested = 0;
    gathered = '';
    done = use;
  };
  const meta = (attributes: Attributes) => {
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const value = attribute(attributes, key)?.toLowerCase();
      const name = value === undefined ? undefined : META_NAMES.get(value);
      if (name !== undefined) add(name, attribute(attributes, 'content'), `meta ${value}`);
    }
  };
  const script = (attributes: Attributes) => {
    if (!/^application\/ld\+json/i.test(attribute(attributes, 'type') ?? '')) return;
    gather('script', (text) => {
      if (text.length > LONGEST_JSON) return;
      const found = readJsonLd(text);
      for (const { name, value, where } of found.signals) add(name, value, where);
      for (const body of found.bodies) bodies.push(body);
    });
  };
  const link = (attributes: Attributes) => {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(attributes, 'rel') ?? ''))
      add('url', attribute(attributes, 'href'), 'link rel=canonical');
  };
  const microdata = (element: string, attributes: Attributes) => {
    const property = attribute(attributes, 'itemprop')?.toLowerCase();
    const name = property === undefined ? undefined : META_NAMES.get(property);
    if (name === undefined) return;
    const value = attribute(attributes, 'content') ?? attribute(attributes, 'datetime');
    if (value !== null) add(name, value, `itemprop ${property}`);
    else if (tag === null) gather(element, (text) => add(name, text, `itemprop ${property}`));
  };
  const visible = (element: string, attributes: Attributes) => {
    if (element === 'time') add('published', attribute(attributes, 'datetime'), 'time datetime');
    if (attributes.length === 0) return;
    microdata(element, attributes);
    if (tag === null && KICKER.test((attribute(attributes, 'class') ?? '').slice(0, 200)))
      gather(element, (text) => add('kicker', text, 'kicker'));
  };
  const special = new Map<string, (attributes: Attributes) => unknown>([
    ['meta', meta],
    ['script', script],
    ['link', link],
    ['title', () => drawings === 0 && gather('title', (text) => add('title', text, 'title'))],
    ['svg', () => drawings++],
    ['html', (attributes) => add('language', attribute(attributes, 'lang'), 'html lang')],
  ]);
  return {
    start(element, attributes) {
      if (element === tag) nested++;
      const read = special.get(element);
      if (read === undefined) visible(element, attributes);
      else if (tag === null || element === 'meta' || element === 'svg') read(attributes);
    },
    end(element) {
      if (element === 'svg' && drawings > 0) drawings--;
      if (element !== tag || nested-- > 0) return;
      tag = null;
      done(gathered);
    },
    text(data) {
      if (tag !== null && gathered.length < (tag === 'script' ? LONGEST_JSON : LONGEST_VALUE)) gathered += data;
    },
    read: () => ({ signals, bodies }),
  };
}
