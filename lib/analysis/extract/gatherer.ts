import { type Attributes, attribute } from './attributes.ts';

/** What an element was found to hold: its text, and the value of `itemprop=name` within it. */
export type Gathered = { readonly text: string; readonly name: string | null };

/** Gathers the text of one element at a time while tokens go by. */
export type Gatherer = {
  /** Whether an element is in hand. */
  busy(): boolean;
  /** Begins with an element; `use` gets its text, cut at `longest`, when it ends. */
  begin(tag: string, longest: number, use: (found: Gathered) => void): void;
  start(tag: string, attributes: Attributes): void;
  end(tag: string): void;
  text(data: string): void;
};

type Element = { readonly tag: string; readonly longest: number; nested: number; text: string };

const opened = (tag: string, longest: number): Element => ({ tag, longest, nested: 0, text: '' });

function add(element: Element | null, data: string): void {
  if (element !== null && element.text.length < element.longest) element.text += data;
}

/** Takes note of an end tag; whether it was that of the element itself. */
const isEnd = (element: Element | null, tag: string) => element !== null && element.tag === tag && element.nested-- === 0;

const LONGEST_NAME = 400;

/** A gatherer with nothing in hand. */
export function gatherer(): Gatherer {
  let outer: Element | null = null;
  let inner: Element | null = null;
  let name: string | null = null;
  let use: (found: Gathered) => void = () => undefined;
  const named = (tag: string, attributes: Attributes) => {
    if (inner !== null || name !== null || attribute(attributes, 'itemprop')?.toLowerCase() !== 'name') return;
    name = attribute(attributes, 'content');
    if (name === null) inner = opened(tag, LONGEST_NAME);
  };
  return {
    busy: () => outer !== null,
    begin(tag, longest, done) {
      outer = opened(tag, longest);
      inner = null;
      name = null;
      use = done;
    },
    start(tag, attributes) {
      if (outer === null) return;
      if (outer.tag === tag) outer.nested++;
      if (inner?.tag === tag) inner.nested++;
      named(tag, attributes);
    },
    end(tag) {
      if (inner !== null && isEnd(inner, tag)) {
        name = inner.text;
        inner = null;
      }
      if (outer === null || !isEnd(outer, tag)) return;
      const found = { text: outer.text, name };
      outer = null;
      use(found);
    },
    text(data) {
      add(outer, data);
      add(inner, data);
    },
  };
}
