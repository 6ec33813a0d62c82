import { type Attributes, attribute } from './attributes.ts';
import { LANDMARKS } from './elements.ts';

const LONGEST_PART = 80;
const LONGEST_PATH = 480;

/** One element as a path part: `div#story.article-body`; at most 80 units. */
export function partOf(tag: string, attributes: Attributes): string {
  if (attributes.length === 0) return tag;
  const id = attribute(attributes, 'id');
  const name = attribute(attributes, 'class');
  if (id === null && name === null) return tag;
  const classes = name === null ? '' : name.slice(0, LONGEST_PART).trim().split(/\s+/).join('.');
  return `${tag}${id ? `#${id.slice(0, 40).replace(/\s/g, '')}` : ''}${classes ? `.${classes}` : ''}`
    .slice(0, LONGEST_PART)
    .replaceAll('>', '');
}

/** The first `depth` parts joined by `>`, outermost first; over 480 units the outer parts shrink to bare landmark tags. */
export function pathOf(parts: readonly string[], depth: number): string {
  let length = -1;
  let first = depth;
  while (first > 0 && length + parts[first - 1].length + 1 <= LONGEST_PATH) length += parts[--first].length + 1;
  const kept: string[] = [];
  for (let i = 0; i < first && kept.length < 8; i++) {
    const tag = parts[i].split(/[#.]/, 1)[0];
    if (LANDMARKS.has(tag) && kept.at(-1) !== tag) kept.push(tag);
  }
  return [...kept, ...parts.slice(first, depth)].join('>');
}
