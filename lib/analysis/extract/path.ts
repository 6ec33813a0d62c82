import type { Attributes } from './attributes.ts';
import { LANDMARKS } from './elements.ts';

const LONGEST_PART = 96;
const LONGEST_ID = 40;
const LONGEST_PATH = 520;
/** Outer elements among which landmarks are looked for. */
const OUTERMOST = 64;
/** Attributes other than `class` whose value names what an element is for. */
const NAMING: ReadonlySet<string> = new Set([
  'itemprop',
  'role',
  'data-component',
  'data-module',
  'data-qa',
  'data-region',
  'data-test',
  'data-test-id',
  'data-testid',
]);
/** Roles that say nothing of where a block stands. */
const BARE: ReadonlySet<string> = new Set(['presentation', 'none', 'img', 'button', 'link', 'document']);
const NAME = /^[A-Za-z][\w-]{1,40}$/;
const SPACE = /\s+/;

/**
 * One element as a path part: `div#story.articleBody.article-body`; at most 96 units. What `itemprop`, `role` and the test ids of
 * the page name stands before the classes, in the same form.
 */
export function partOf(tag: string, attributes: Attributes): string {
  let id = '';
  let classes = '';
  let names = '';
  for (const { name, value } of attributes) {
    if (name === 'id') id = value.slice(0, LONGEST_ID).split(SPACE).join('');
    else if (name === 'class') classes = value.slice(0, LONGEST_PART).trim().split(SPACE).join('.');
    else if (names.length < LONGEST_ID && NAMING.has(name) && NAME.test(value) && !BARE.has(value)) names += `.${value}`;
  }
  const part = `${tag}${id === '' ? '' : `#${id}`}${names}${classes === '' ? '' : `.${classes}`}`;
  return part.slice(0, LONGEST_PART).replaceAll('>', '');
}

/** The first `depth` parts joined by `>`, outermost first; over 520 units the outer parts shrink to bare landmark tags. */
export function pathOf(parts: readonly string[], depth: number): string {
  let length = -1;
  let first = depth;
  while (first > 0 && length + parts[first - 1].length + 1 <= LONGEST_PATH) length += parts[--first].length + 1;
  const kept: string[] = [];
  for (let i = 0; i < Math.min(first, OUTERMOST) && kept.length < 8; i++) {
    const tag = parts[i].split(/[#.]/, 1)[0];
    if (LANDMARKS.has(tag) && kept.at(-1) !== tag) kept.push(tag);
  }
  return [...kept, ...parts.slice(first, depth)].join('>');
}
