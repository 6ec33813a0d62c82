import type { Signal, SignalName } from '../model/page.ts';

/**
 * Where each thing is looked for first, by the beginning of a signal's place. Data made for machines comes before text made for readers,
 * and what describes the article before what may describe the site or another entry of the page.
 */
const ORDERS: Readonly<Partial<Record<SignalName, readonly string[]>>> = {
  published: ['JSON-LD', 'meta article:', 'itemprop', 'property', 'meta', 'time'],
  modified: ['JSON-LD', 'meta article:', 'itemprop', 'property', 'meta'],
  outlet: ['JSON-LD publisher', 'meta og:', 'itemprop', 'property', 'meta dc', 'meta publisher', 'JSON-LD', 'meta'],
  author: [
    'JSON-LD',
    'meta author',
    'meta byl',
    'meta parsely',
    'meta sailthru',
    'meta dc',
    'itemprop',
    'property',
    'meta',
    'link rel=author',
  ],
  url: ['link rel=canonical', 'meta og:', 'JSON-LD url', 'JSON-LD', 'meta', 'link'],
  words: ['JSON-LD', 'itemprop', 'property', 'meta'],
};

/** The signals of a name, most trusted first; those of one place in the order of the page. */
export function byTrust(signals: readonly Signal[], name: SignalName): readonly Signal[] {
  const order = ORDERS[name] ?? [];
  const rank = ({ where }: Signal) => {
    const at = order.findIndex((place) => where.startsWith(place));
    return at < 0 ? order.length : at;
  };
  return signals.filter((signal) => signal.name === name).toSorted((a, b) => rank(a) - rank(b));
}
