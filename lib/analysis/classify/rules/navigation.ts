import { FUNCTION_WORDS, NAVIGATION_PHRASES } from '../../lexicons/furniture.ts';
import { SECTIONS } from '../../lexicons/sections.ts';
import type { RoleRule } from './rule.ts';
import { lineKey } from './whole-line.ts';

const PHRASES: ReadonlySet<string> = new Set(NAVIGATION_PHRASES);
const LITTLE: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const NAMES: ReadonlySet<string> = new Set([...SECTIONS, ...NAVIGATION_PHRASES]);
const SEPARATORS = /\s*[|»›>•·/→]\s*/;
const WORDS = /[\p{L}\p{N}'.-]+/gu;
const PLACE = /(?:^|>)nav(?:[#.>]|$)|(?:^|[#.>_-])(?:menu|navbar|nav|breadcrumbs?|pagination)(?:[#.>_-]|$)/;

/** A path from the front page down: `Home » News » …`. */
const BREADCRUMB = /^(?:you are here:? ?)?(?:home|front ?page|start)\s?[»›>/|→:]\s?\S/;

const isFragment = (norm: string) => (norm.match(WORDS) ?? []).every((word) => LITTLE.has(word));

/** Three or more names of sections in a row, as a menu that lost its line breaks. */
function isMenu(norm: string, text: string): boolean {
  const parts = text
    .toLowerCase()
    .split(SEPARATORS)
    .filter((part) => part !== '');
  if (parts.length >= 3) return parts.filter((part) => part.split(' ').length <= 3).length >= 0.8 * parts.length;
  const words = norm.match(WORDS) ?? [];
  return words.length >= 3 && words.filter((word) => NAMES.has(word)).length >= 0.7 * words.length;
}

export const navigation: RoleRule = {
  name: 'navigation',
  title: 'Menu, breadcrumb, or what is left of one',
  role: 'navigation',
  match({ text, norm, words, path, stops, titleLike }) {
    if (words <= 6 && PHRASES.has(lineKey(norm))) return 0.95;
    if (words <= 4 && isFragment(norm)) return 0.95;
    if (words <= 40 && !stops && (isMenu(norm, text) || BREADCRUMB.test(text))) return 0.95;
    return path !== '' && PLACE.test(path.toLowerCase()) && (words <= 5 || !titleLike) ? 0.8 : 0;
  },
};
