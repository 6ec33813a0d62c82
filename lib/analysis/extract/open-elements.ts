import type { BlockKind } from '../model/page.ts';
import { type Attributes, attribute } from './attributes.ts';
import { BLOCK, CLOSES, KINDS, SCOPES, UNSEEN } from './elements.ts';
import { partOf } from './path.ts';

/** One open element with what it passes on to its content. */
export type Open = {
  readonly tag: string;
  readonly block: boolean;
  readonly kind: BlockKind;
  readonly unseen: boolean;
  readonly link: boolean;
  /** The number of the `<noscript>` that it stands in, 0 for none. */
  readonly noscript: number;
  readonly time: boolean;
  readonly preformatted: boolean;
  /** The number of the list or table that it stands in, 0 for none. */
  readonly list: number;
  /** The number of the outermost `<article>` that it stands in, 0 for none. */
  readonly article: number;
};

export const ROOT: Open = {
  tag: '',
  block: true,
  kind: 'paragraph',
  unseen: false,
  link: false,
  noscript: 0,
  time: false,
  preformatted: false,
  list: 0,
  article: 0,
};

/** Deepest nesting that is followed; what is deeper counts as part of its ancestor at this depth. */
export const DEEPEST = 256;
/** Inline elements among which an end tag looks for its start tag. */
const REACH = 64;

const CAPTION = /(?:^|[\s_-])(?:captions?|photo-?credits?|image-?credits?|img-?credits?)(?:$|[\s_-])/i;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table']);

function kindOf(tag: string, attributes: Attributes, parent: Open): BlockKind {
  if (parent.kind === 'caption' || parent.kind === 'control') return parent.kind;
  const own = KINDS.get(tag);
  if (own !== undefined) return own;
  if (attributes.length > 0 && CAPTION.test((attribute(attributes, 'class') ?? '').slice(0, 200))) return 'caption';
  return tag === 'p' && parent.kind === 'cell' ? 'paragraph' : parent.kind;
}

/** Whether an element's content is never shown, or not as text; a `<template>` is shown where it is the shadow tree of its parent. */
const isUnseen = (tag: string, attributes: Attributes) =>
  UNSEEN.has(tag) && !(tag === 'template' && attribute(attributes, 'shadowrootmode') !== null);

/** The stack of open elements, kept in order the way browsers imply end tags; `parts` are the same elements as path parts. */
export type OpenElements = {
  readonly parts: string[];
  top(): Open;
  depth(): number;
  push(tag: string, attributes: Attributes): void;
  /** Closes the innermost open element of that name with all in it; false when there is none within reach. */
  pop(tag: string): boolean;
  /** Closes what a start tag of that name implies the end of; whether anything was closed. */
  imply(tag: string): boolean;
};

/** An empty stack; `isHidden` says of which elements nothing is shown. */
export function openElements(isHidden: (tag: string, attributes: Attributes) => boolean): OpenElements {
  const stack: Open[] = [];
  const parts: string[] = [];
  let deeper = 0;
  const numbers = { list: 0, noscript: 0, article: 0 };
  const outermost = (of: 'noscript' | 'article', tag: string, parent: Open) =>
    tag === of && parent[of] === 0 ? ++numbers[of] : parent[of];
  const top = () => stack.at(-1) ?? ROOT;
  /** How many elements of each name are open. */
  const counts = new Map<string, number>();
  const cut = (length: number) => {
    for (let i = length; i < stack.length; i++) counts.set(stack[i].tag, (counts.get(stack[i].tag) ?? 0) - 1);
    stack.length = length;
    parts.length = length;
    return true;
  };
  const closeNearest = (tags: ReadonlySet<string>, scope: ReadonlySet<string>) => {
    for (let i = stack.length - 1; i >= 0; i--) {
      if (tags.has(stack[i].tag)) return cut(i);
      if (scope.has(stack[i].tag)) return false;
    }
    return false;
  };
  const hides = (tag: string, attributes: Attributes) => isUnseen(tag, attributes) || isHidden(tag, attributes);
  const closeInline = (tag: string) => {
    for (let i = stack.length - 1; i >= Math.max(0, stack.length - REACH) && !stack[i].block; i--) if (stack[i].tag === tag) return cut(i);
    return false;
  };
  return {
    parts,
    top,
    depth: () => stack.length,
    push(tag, attributes) {
      if (stack.length >= DEEPEST) {
        deeper++;
        return;
      }
      const parent = top();
      stack.push({
        tag,
        block: BLOCK.has(tag),
        kind: kindOf(tag, attributes, parent),
        unseen: parent.unseen || hides(tag, attributes),
        link: parent.link || tag === 'a',
        time: parent.time || tag === 'time',
        preformatted: parent.preformatted || tag === 'pre',
        noscript: outermost('noscript', tag, parent),
        article: outermost('article', tag, parent),
        list: LISTS.has(tag) ? ++numbers.list : parent.list,
      });
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      parts.push(partOf(tag, attributes));
    },
    pop(tag) {
      if (deeper > 0) {
        deeper--;
        return false;
      }
      return (counts.get(tag) ?? 0) > 0 && (BLOCK.has(tag) ? closeNearest(new Set([tag]), NO_SCOPE) : closeInline(tag));
    },
    imply(tag) {
      const closed = BLOCK.has(tag) && closeNearest(P, SCOPES);
      const closes = CLOSES.get(tag);
      return (closes !== undefined && closeNearest(closes, tag === 'a' || tag === 'button' ? SCOPES : LIST_SCOPES)) || closed;
    },
  };
}

const P: ReadonlySet<string> = new Set(['p']);
const NO_SCOPE: ReadonlySet<string> = new Set();
const LIST_SCOPES: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'select', 'template', 'body']);
