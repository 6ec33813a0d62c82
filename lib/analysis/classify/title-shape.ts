import { ASIDE_LABELS, CONTROL_VERBS } from '../lexicons/controls.ts';
import { NAVIGATION_PHRASES } from '../lexicons/furniture.ts';
import { SECTIONS } from '../lexicons/sections.ts';
import type { BlockFacts } from './facts.ts';
import { isCredit, isDated, isName } from './signature.ts';

const VERBS: ReadonlySet<string> = new Set(CONTROL_VERBS);
const LABELS: ReadonlySet<string> = new Set(ASIDE_LABELS);
const MENU: ReadonlySet<string> = new Set([...SECTIONS, ...NAVIGATION_PHRASES]);

/** Marks that part the names of a site or a section rather than the words of a headline. */
export const SEPARATORS = / [|»›•·] /;
const FULL_STOP = /[.…:,;–—-]["'”’)\]]{0,4}$/;
const LABEL = /^([^:]{2,20}):/;
const WORDS = /[\p{L}'-]+/gu;
/** Entries of a menu in one line, parted by two spaces or more. */
const GAPS = /\S {2,8}\S.{0,80}?\S {2,8}\S/;
/** The motto of a paper. */
const MOTTO = /\b(?:since|est\.?|established|founded in) \d{4}$/;
const CONTROL_WORDS = 7;
const CRUMBS = /\s?[»›>|/]\s/;

/** A title, or two or three short sentences in a row of which the last has no full stop. */
export function couldBeTitle({ text, titleLike, words, sentences }: BlockFacts): boolean {
  return titleLike || (sentences >= 2 && sentences <= 3 && words >= 5 && words <= 24 && !FULL_STOP.test(text));
}

function isMenu(norm: string, text: string): boolean {
  if (GAPS.test(text)) return true;
  const words = norm.match(WORDS) ?? [];
  return words.filter((word) => MENU.has(word)).length >= 0.6 * words.length;
}

/** Whether a title-like line looks more like a menu, a control, a label of the page, a motto, a name or a date than like a headline. */
export function isDoubtful(block: BlockFacts): boolean {
  const { norm, text, words } = block;
  const label = LABEL.exec(norm)?.[1];
  if (label !== undefined && LABELS.has(label)) return true;
  if (words <= CONTROL_WORDS && VERBS.has(norm.split(' ', 1)[0])) return true;
  return MOTTO.test(norm) || isMenu(norm, text) || isDated(block) || isCredit(block) || isName(text);
}

/** The last parts of the breadcrumbs in the first `before` blocks, as `norm` has them: often the headline itself. */
export function crumbEnds(facts: readonly BlockFacts[], before: number): ReadonlySet<string> {
  const out = new Set<string>();
  for (let i = 0; i < before; i++) {
    const parts = facts[i].norm.split(CRUMBS);
    if (parts.length > 1) out.add(parts[parts.length - 1]);
  }
  return out;
}
